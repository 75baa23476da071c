package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.draft.Document.Example;
import promptcli.draft.Document.Known;
import promptcli.draft.Document.Part;
import promptcli.draft.Document.Remark;
import promptcli.model.Passage;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.placeholder.Dialect;
import promptcli.placeholder.Style;
import promptcli.yaml.YamlNode.Mapping;

/** Reads files in which marks say who speaks: those of prompty and of dotprompt. */
final class ChatReader {

  private static final Pattern OF_PROMPTY =
      Pattern.compile(
          "(?m)^[ \\t]*+#?[ \\t]*+(system|user|assistant|developer)[ \\t]*(?:\\[[^\\]\\n]*])?:[ \\t]*(?:\\n|\\z)");

  private static final Pattern OF_DOTPROMPT =
      Pattern.compile("\\{\\{~?[ \\t]*role[ \\t]+[\"'](\\w+)[\"'][ \\t]*~?}}[ \\t]*\\n?");

  private static final Dialect DIALECT = Dialect.of(Style.DOUBLE_BRACES);

  private ChatReader() {}

  static Document prompty(SourceText file) {
    FrontMatter matter = FrontMatter.of(file);
    Mapping keys = matter.keys();
    List<Remark> notCarried = new ArrayList<>();
    KnownInputs inputs = new KnownInputs(notCarried);
    inputs.declared(keys.entry("inputs"));
    List<Example> examples = inputs.example(keys.entry("sample")).stream().toList();
    return document(
        file, matter, OF_PROMPTY, inputs.known(), examples, notCarried, "inputs", "sample");
  }

  static Document dotprompt(SourceText file) {
    FrontMatter matter = FrontMatter.afterComments(file);
    Mapping keys = matter.keys();
    List<Remark> notCarried = new ArrayList<>();
    KnownInputs inputs = new KnownInputs(notCarried);
    Optional<Mapping> input = KnownInputs.mapping(keys.entry("input"));
    if (input.isPresent()) {
      inputs.schema(input.get().entry("schema"));
      inputs.defaults(input.get().entry("default"));
      notCarried.addAll(FrontMatter.others(input.get(), List.of(), "schema", "default"));
    }
    String read = input.isPresent() ? "input" : "";
    return document(file, matter, OF_DOTPROMPT, inputs.known(), List.of(), notCarried, read);
  }

  private static Document document(
      SourceText file,
      FrontMatter matter,
      Pattern mark,
      Map<String, Known> known,
      List<Example> examples,
      List<Remark> notCarried,
      String... read) {
    Mapping keys = matter.keys();
    List<Remark> remarks = new ArrayList<>(FrontMatter.others(keys, MarkdownReader.TEXTS, read));
    remarks.addAll(notCarried);
    List<Part> parts = parts(file, matter, mark, remarks);
    boolean conversation = parts.size() > 1 || parts.get(0).role() != Role.USER;
    String text = matter.body().text();
    return new Document(
        MarkdownReader.title(keys, ""),
        MarkdownReader.description(keys, conversation ? "" : text),
        parts,
        conversation,
        known,
        examples,
        remarks,
        DIALECT);
  }

  private static List<Part> parts(
      SourceText file, FrontMatter matter, Pattern mark, List<Remark> remarks) {
    List<Part> parts = new ArrayList<>();
    Matcher next = mark.matcher(file.text());
    Role role = Role.USER;
    int from = matter.bodyStart();
    for (int at = from; next.find(at); at = next.end()) {
      add(parts, role, matter.part(from, next.start()));
      Optional<Role> named =
          Role.of(next.group(1).replace("model", "assistant").replace("developer", "system"));
      if (named.isEmpty()) {
        remarks.add(new Remark(file.placeAt(next.start()), next.group().strip()));
      }
      role = named.orElse(role);
      from = next.end();
    }
    add(parts, role, matter.part(from, file.text().length()));
    if (parts.isEmpty()) {
      parts.add(new Part(role, matter.part(from, file.text().length()), ""));
    }
    return parts;
  }

  private static void add(List<Part> parts, Role role, Passage passage) {
    if (!passage.text().isBlank()) {
      parts.add(new Part(role, passage, ""));
    }
  }
}
