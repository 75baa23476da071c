package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.draft.Document.Example;
import promptcli.draft.Document.Part;
import promptcli.draft.Document.Remark;
import promptcli.model.FileException;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.placeholder.Dialect;
import promptcli.placeholder.Style;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** Reads a prompt of GitHub Models: messages, and rows of test data. */
final class GitHubReader {

  private static final List<String> TEXTS =
      List.of("name", "title", "description", "system", "prompt");

  private GitHubReader() {}

  static Document read(SourceText file) {
    Mapping keys = YamlDocument.keys(file);
    List<Remark> notCarried =
        new ArrayList<>(FrontMatter.others(keys, TEXTS, "messages", "testData"));
    List<Part> parts = new ArrayList<>();
    items(keys, "messages", notCarried).forEach(item -> message(item, parts, notCarried));
    // Some files have these instead, as templates of llm do.
    YamlDocument.text(keys, "system")
        .ifPresent(it -> parts.add(YamlDocument.part(Role.SYSTEM, it)));
    YamlDocument.text(keys, "prompt").ifPresent(it -> parts.add(YamlDocument.part(Role.USER, it)));
    if (parts.isEmpty()) {
      throw new FileException(file.name() + " has no messages of a system, user or assistant");
    }
    List<Example> examples = new ArrayList<>();
    for (YamlNode row : items(keys, "testData", notCarried)) {
      if (row instanceof Mapping values) {
        examples.add(new KnownInputs(notCarried).example(values));
      } else {
        notCarried.add(new Remark(row.place(), "this row"));
      }
    }
    return new Document(
        MarkdownReader.title(keys, ""),
        MarkdownReader.description(keys, ""),
        parts,
        parts.size() > 1 || parts.get(0).role() != Role.USER,
        Map.of(),
        examples,
        notCarried,
        Dialect.of(Style.DOUBLE_BRACES));
  }

  private static List<YamlNode> items(Mapping keys, String name, List<Remark> notCarried) {
    Optional<Entry> entry = keys.entry(name);
    if (entry.isPresent() && entry.get().value() instanceof Sequence list) {
      return list.items();
    }
    entry.ifPresent(it -> notCarried.add(FrontMatter.remark(it)));
    return List.of();
  }

  private static void message(YamlNode item, List<Part> parts, List<Remark> notCarried) {
    if (item instanceof Mapping message) {
      Optional<Role> role =
          Role.of(FrontMatter.text(message, "role").replace("developer", "system"));
      Optional<YamlNode> content = message.entry("content").map(Entry::value);
      if (role.isPresent() && content.isPresent() && content.get() instanceof Scalar text) {
        if (!text.text().isBlank()) {
          parts.add(YamlDocument.part(role.get(), text));
        }
        notCarried.addAll(FrontMatter.others(message, List.of("role", "content")));
        return;
      }
    }
    notCarried.add(new Remark(item.place(), "this message"));
  }
}
