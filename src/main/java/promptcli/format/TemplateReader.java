package promptcli.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.NamedFile;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.Template.Part;
import promptcli.model.TemplateException;
import promptcli.render.BodyParser;
import promptcli.render.Tag;
import promptcli.text.Spelling;
import promptcli.yaml.Characters;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;
import promptcli.yaml.YamlReader;

/** Makes a {@link Template} of a template file, or finds every reason why it is none. */
public final class TemplateReader {

  /** Of partials, each as often as a message includes it, in UTF-16 units. */
  private static final int MAX_INCLUDED = 4 << 20;

  private final SourceText source;
  private final Function<String, Optional<SourceText>> partials;
  private final Problems problems = new Problems();

  /** Each message parses the partials that it includes anew. */
  private final Map<String, Optional<SourceText>> texts = new HashMap<>();

  private long included;

  /** Whether every body is there and was found sound. */
  private boolean bodiesAreWhole = true;

  /** Whose messages there are; all, where not every message says so. */
  private final Set<Role> roles = new LinkedHashSet<>();

  private TemplateReader(SourceText source, Function<String, Optional<SourceText>> partials) {
    this.source = source;
    this.partials = partials;
  }

  /**
   * Reads a template file.
   *
   * @throws TemplateException with all that is wrong with it, in order of place
   */
  public static Template read(
      SourceText source,
      String name,
      String catalog,
      Function<String, Optional<SourceText>> partials) {
    TemplateReader reader = new TemplateReader(source, partials);
    Optional<Mapping> mapping = YamlReader.read(source, reader.problems);
    if (mapping.isPresent()) {
      Template template = reader.template(mapping.get(), name, catalog);
      if (reader.problems.isEmpty()) {
        return template;
      }
    }
    throw new TemplateException(reader.problems.inOrder());
  }

  private Template template(Mapping mapping, String name, String catalog) {
    MappingReader keys = new MappingReader(mapping, Vocabulary.FILE_KEYS, problems);
    List<Entry> declarations = keys.entries(Vocabulary.INPUTS);
    InputReader inputReader = new InputReader(problems);
    List<Input> inputs = new ArrayList<>();
    for (Entry declaration : declarations) {
      inputs.add(inputReader.read(declaration));
    }
    List<Part> parts = parts(keys);
    bodiesAreWhole &= !parts.isEmpty();
    checkVariables(declarations, parts, inputs);
    String title = keys.text(Vocabulary.TITLE);
    return new Template(
        name,
        catalog,
        source,
        title.isEmpty() ? name : title,
        keys.text(Vocabulary.DESCRIPTION),
        keys.text(Vocabulary.CATEGORY),
        keys.texts(Vocabulary.TAGS),
        keys.text(Vocabulary.DATE),
        inputs,
        parts,
        keys.entry(Vocabulary.MESSAGES).isPresent(),
        new TestReader(inputs, roles, problems).read(keys.items(Vocabulary.TESTS)));
  }

  private List<Part> parts(MappingReader keys) {
    Optional<Entry> messages = keys.entry(Vocabulary.MESSAGES);
    Optional<Entry> text = keys.entry(Vocabulary.TEMPLATE);
    if (messages.isPresent() == text.isPresent()) {
      Place place = messages.map(entry -> entry.key().place()).orElse(source.placeAt(0));
      problems.add(
          place,
          messages.isPresent()
              ? "a file has either template or messages, not both"
              : "the file has no template",
          messages.isPresent() ? "" : "Add template: | and the prompt's text below it.");
      return List.of();
    }
    if (text.isPresent()) {
      roles.add(Role.USER);
      Optional<Scalar> scalar = keys.textScalar(Vocabulary.TEMPLATE);
      return scalar.isPresent() ? List.of(new Part(Role.USER, body(scalar.get()))) : List.of();
    }
    if (!(messages.get().value() instanceof Sequence list) || list.items().isEmpty()) {
      problems.add(
          messages.get().key().place(),
          "messages must be a list of messages, each with the keys role and content");
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (YamlNode item : list.items()) {
      message(item).ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Part> message(YamlNode item) {
    if (!(item instanceof Mapping mapping)) {
      item.refuse("a message has the keys role and content", problems);
      bodiesAreWhole = false;
      roles.addAll(List.of(Role.values()));
      return Optional.empty();
    }
    MappingReader keys = new MappingReader(mapping, Vocabulary.MESSAGE_KEYS, problems);
    Optional<Role> role = Role.of(keys.word(Vocabulary.ROLE).orElse(""));
    roles.addAll(role.isPresent() ? List.of(role.get()) : List.of(Role.values()));
    Optional<Scalar> content = keys.textScalar(Vocabulary.CONTENT);
    bodiesAreWhole &= content.isPresent();
    return content.map(scalar -> new Part(role.orElse(Role.USER), body(scalar)));
  }

  private Body body(Scalar scalar) {
    int before = problems.count();
    Body body = BodyParser.parse(scalar.passage(), this::partial, problems);
    bodiesAreWhole &= problems.count() == before;
    return body;
  }

  private Optional<SourceText> partial(String name) {
    Optional<SourceText> text = texts.get(name);
    if (text == null) {
      text = partials.apply(name);
      if (text.isPresent()) {
        Characters.refuse(text.get(), "Remove it.", problems);
      }
      texts.put(name, text);
    }
    included += text.isPresent() ? text.get().text().length() : 0;
    if (included > MAX_INCLUDED) {
      throw new FileException(
          source.name() + " includes more than 4 MiB of partials",
          "Include fewer, or shorter ones.");
    }
    return text;
  }

  /** Every variable names an input, and every input is used. */
  private void checkVariables(List<Entry> declarations, List<Part> parts, List<Input> inputs) {
    Set<String> files = new HashSet<>();
    for (Input input : inputs) {
      if (input.type() == InputType.FILES) {
        files.add(input.name());
      }
    }
    Set<String> declared = new LinkedHashSet<>();
    for (Entry declaration : declarations) {
      declared.add(declaration.key().text());
    }
    Set<String> used = new HashSet<>();
    List<Body.Use> undeclared = new ArrayList<>();
    for (Part part : parts) {
      for (Body.Use use : part.body().uses()) {
        used.add(use.name());
        boolean ofItem =
            use.inSection()
                && (use.name().equals(".")
                    ? !isFile(use, files)
                    : !files.isEmpty() && NamedFile.FIELDS.contains(use.name()));
        if (!ofItem && (use.name().equals(".") || !declared.contains(use.name()))) {
          undeclared.add(use);
        }
      }
    }
    if (!undeclared.isEmpty()) {
      Spelling spelling = new Spelling(declared);
      undeclared.forEach(use -> problems.add(undeclared(use, spelling)));
    }
    for (Entry declaration : declarations) {
      String name = declaration.key().text();
      // In a text that could not be read whole, a variable may have been missed.
      if (bodiesAreWhole && !used.contains(name)) {
        problems.add(
            declaration.key().place(),
            "no variable uses the input " + Diagnostic.quote(name),
            "Write {{" + name + "}} where its value belongs, or remove the input.");
      }
    }
  }

  /** Whether the section around a tag goes through files: {@code {{.}}} is no text there. */
  private static boolean isFile(Body.Use use, Set<String> files) {
    int sections = use.within().size();
    return sections > 0 && files.contains(use.within().get(sections - 1).input());
  }

  private static Diagnostic undeclared(Body.Use use, Spelling spelling) {
    if (use.name().equals(".") && use.inSection()) {
      return Diagnostic.at(
          use.place(), "{{.}} is a file here: write {{path}}, {{content}} or {{extension}}");
    }
    if (use.name().equals(".")) {
      return Diagnostic.at(use.place(), "{{.}} is the item of a section, and there is none here");
    }
    if (use.name().contains(".")) {
      return Diagnostic.at(
          use.place(),
          Diagnostic.quote(use.name()) + " cannot be an input's name: there is no dot in one",
          Tag.LITERALLY);
    }
    return Diagnostic.at(
        use.place(),
        "no input is named " + Diagnostic.quote(use.name()) + spelling.hint(use.name()),
        "Declare it under inputs, or correct the variable.");
  }
}
