package promptcli.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import promptcli.catalog.YamlNode.Alias;
import promptcli.catalog.YamlNode.Entry;
import promptcli.catalog.YamlNode.Mapping;
import promptcli.catalog.YamlNode.Scalar;
import promptcli.catalog.YamlNode.Sequence;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.Place;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.model.Spelling;
import promptcli.model.Template;
import promptcli.model.Template.Part;
import promptcli.model.TemplateException;
import promptcli.render.BodyParser;
import promptcli.render.Partials;

/** Makes a {@link Template} of a template file, or finds every reason why it is none. */
final class TemplateReader {

  /** Past so many unknown names, those that may have been meant are not looked for. */
  private static final int MAX_GUESSES = 20;

  private static final int MAX_INCLUDED = 4 << 20;

  private final SourceText source;
  private final Partials partials;
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Each message parses the partials that it includes anew. */
  private final Map<String, Optional<SourceText>> texts = new HashMap<>();

  private long included;

  /** Whether every body is there and was found sound. */
  private boolean bodiesAreWhole = true;

  private TemplateReader(SourceText source, Partials partials) {
    this.source = source;
    this.partials = partials;
  }

  /**
   * Reads a template file.
   *
   * @throws TemplateException with all that is wrong with it, in order of place
   */
  static Template read(SourceText source, String name, String catalog, Partials partials) {
    TemplateReader reader = new TemplateReader(source, partials);
    Optional<Template> template =
        YamlReader.read(source, reader.problems::add)
            .map(mapping -> reader.template(mapping, name, catalog));
    if (!reader.problems.isEmpty()) {
      throw TemplateException.sorted(reader.problems);
    }
    return template.orElseThrow();
  }

  private Template template(Mapping mapping, String name, String catalog) {
    Fields fields = new Fields(mapping, Vocabulary.FILE_KEYS, problems::add);
    List<Entry> declarations = fields.entries(Vocabulary.INPUTS);
    InputReader inputReader = new InputReader(problems::add);
    List<Input> inputs = declarations.stream().map(inputReader::read).toList();
    List<Part> parts = parts(fields);
    bodiesAreWhole &= !parts.isEmpty();
    checkVariables(declarations, parts);
    String title = fields.text(Vocabulary.TITLE);
    return new Template(
        name,
        catalog,
        source,
        title.isEmpty() ? name : title,
        fields.text(Vocabulary.DESCRIPTION),
        fields.text(Vocabulary.CATEGORY),
        fields.scalars(Vocabulary.TAGS).stream().map(Scalar::text).toList(),
        fields.text(Vocabulary.DATE),
        inputs,
        parts,
        fields.entry(Vocabulary.MESSAGES).isPresent(),
        new TestReader(inputs, problems::add).read(fields.items(Vocabulary.TESTS)));
  }

  private List<Part> parts(Fields fields) {
    Optional<Entry> messages = fields.entry(Vocabulary.MESSAGES);
    Optional<Entry> text = fields.entry(Vocabulary.TEMPLATE);
    if (messages.isPresent() == text.isPresent()) {
      Place place = messages.map(entry -> entry.key().place()).orElse(source.placeAt(0));
      problems.add(
          Diagnostic.at(
              place,
              messages.isPresent()
                  ? "a file has either template or messages, not both"
                  : "the file has no template",
              messages.isPresent() ? "" : "Add template: | and the prompt's text below it."));
      return List.of();
    }
    if (text.isPresent()) {
      return fields
          .textScalar(Vocabulary.TEMPLATE)
          .map(scalar -> new Part(Role.USER, body(scalar)))
          .map(List::of)
          .orElse(List.of());
    }
    if (!(messages.get().value() instanceof Sequence list) || list.items().isEmpty()) {
      problems.add(
          Diagnostic.at(
              messages.get().key().place(),
              "messages must be a list of messages, each with the keys role and content"));
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (included > MAX_INCLUDED) {
        bodiesAreWhole = false;
        problems.add(
            Diagnostic.at(
                item.place(), "the messages above include more than 4 MiB of partials already"));
        break;
      }
      message(item).ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Part> message(YamlNode item) {
    if (item instanceof Alias) {
      return Optional.empty();
    }
    if (!(item instanceof Mapping mapping)) {
      problems.add(Diagnostic.at(item.place(), "a message has the keys role and content"));
      return Optional.empty();
    }
    Fields fields = new Fields(mapping, Vocabulary.MESSAGE_KEYS, problems::add);
    Role role = fields.word(Vocabulary.ROLE).flatMap(Role::of).orElse(Role.USER);
    Optional<Scalar> content = fields.textScalar(Vocabulary.CONTENT);
    bodiesAreWhole &= content.isPresent();
    return content.map(scalar -> new Part(role, body(scalar)));
  }

  private Body body(Scalar scalar) {
    int before = problems.size();
    Body body = BodyParser.parse(scalar.passage(), this::partial, problems::add);
    bodiesAreWhole &= problems.size() == before;
    return body;
  }

  private Optional<SourceText> partial(String name) {
    Optional<SourceText> text = texts.get(name);
    if (text == null) {
      text = partials.find(name);
      if (text.isPresent()) {
        Characters.refuse(text.get(), "Remove it.", problems::add);
      }
      texts.put(name, text);
    }
    included += text.map(found -> found.text().length()).orElse(0);
    return text;
  }

  /** Every variable names an input, and every input is used. */
  private void checkVariables(List<Entry> declarations, List<Part> parts) {
    Set<String> declared = new LinkedHashSet<>();
    declarations.forEach(entry -> declared.add(entry.key().text()));
    Set<String> used = new HashSet<>();
    int undeclared = 0;
    for (Part part : parts) {
      for (Body.Use use : part.body().uses()) {
        used.add(use.name());
        if (use.name().equals(".") ? !use.inSection() : !declared.contains(use.name())) {
          undeclared++;
          problems.add(undeclared(use, undeclared > MAX_GUESSES ? Set.of() : declared));
        }
      }
    }
    for (Entry declaration : declarations) {
      String name = declaration.key().text();
      // In a text that could not be read whole, a variable may have been missed.
      if (bodiesAreWhole && !used.contains(name)) {
        problems.add(
            Diagnostic.at(
                declaration.key().place(),
                "no variable uses the input " + Diagnostic.quote(name),
                "Write {{" + name + "}} where its value belongs, or remove the input."));
      }
    }
  }

  private static Diagnostic undeclared(Body.Use use, Set<String> declared) {
    if (use.name().equals(".")) {
      return Diagnostic.at(use.place(), "{{.}} is the item of a section, and there is none here");
    }
    return Diagnostic.at(
        use.place(),
        "no input is named " + Diagnostic.quote(use.name()) + Spelling.hint(use.name(), declared),
        "Declare it under inputs, or correct the variable.");
  }
}
