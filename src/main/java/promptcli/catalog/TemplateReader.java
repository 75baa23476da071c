package promptcli.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.catalog.YamlNode.Alias;
import promptcli.catalog.YamlNode.Entry;
import promptcli.catalog.YamlNode.Mapping;
import promptcli.catalog.YamlNode.Scalar;
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

  private static final List<String> KEYS =
      List.of(
          "title",
          "description",
          "category",
          "tags",
          "date",
          "inputs",
          "template",
          "messages",
          "tests");

  private static final List<String> ROLES = List.of("system", "user", "assistant");

  private final SourceText source;
  private final Partials partials;
  private final List<Diagnostic> problems = new ArrayList<>();

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
    Fields fields = new Fields(mapping, KEYS, problems::add);
    List<Entry> declarations = fields.entries("inputs");
    InputReader inputReader = new InputReader(problems::add);
    List<Input> inputs = declarations.stream().map(inputReader::read).toList();
    List<Part> parts = parts(fields);
    checkVariables(declarations, parts);
    String title = fields.line("title");
    return new Template(
        name,
        catalog,
        source,
        title.isEmpty() ? name : title,
        fields.text("description").strip(),
        fields.line("category"),
        fields.scalars("tags").stream().map(Scalar::text).toList(),
        date(fields),
        inputs,
        parts,
        fields.entry("messages").isPresent());
  }

  private List<Part> parts(Fields fields) {
    Optional<Entry> messages = fields.entry("messages");
    Optional<Entry> text = fields.entry("template");
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
          .textScalar("template")
          .map(scalar -> new Part(Role.USER, body(scalar)))
          .map(List::of)
          .orElse(List.of());
    }
    List<Part> parts = new ArrayList<>();
    for (YamlNode item : fields.items("messages")) {
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
    Fields fields = new Fields(mapping, List.of("role", "content"), problems::add);
    Optional<Scalar> word = fields.required("role");
    Optional<Scalar> content = fields.required("content");
    Optional<Role> role = word.map(Scalar::text).flatMap(Role::of);
    if (word.isPresent() && role.isEmpty()) {
      String text = word.get().text();
      problems.add(
          Diagnostic.at(
              word.get().place(),
              "no role is named '" + text + "'" + Spelling.hint(text, ROLES),
              "The roles are " + String.join(", ", ROLES) + "."));
    }
    return content.map(scalar -> new Part(role.orElse(Role.USER), body(scalar)));
  }

  private Body body(Scalar scalar) {
    return BodyParser.parse(scalar.passage(), partials, problems::add);
  }

  /** Every variable names an input, and every input is used. */
  private void checkVariables(List<Entry> declarations, List<Part> parts) {
    List<String> declared = declarations.stream().map(entry -> entry.key().text()).toList();
    List<String> unused = new ArrayList<>(declared);
    boolean allRead = problems.isEmpty();
    for (Part part : parts) {
      for (Body.Use use : part.body().uses()) {
        unused.remove(use.name());
        if (use.name().equals(".") ? !use.inSection() : !declared.contains(use.name())) {
          problems.add(undeclared(use, declared));
        }
      }
    }
    for (Entry declaration : declarations) {
      // In a text that could not be read whole, a variable may have been missed.
      if (allRead && unused.contains(declaration.key().text())) {
        String name = declaration.key().text();
        problems.add(
            Diagnostic.at(
                declaration.key().place(),
                "no variable uses the input '" + name + "'",
                "Write {{" + name + "}} where its value belongs, or remove the input."));
      }
    }
  }

  private static Diagnostic undeclared(Body.Use use, List<String> declared) {
    if (use.name().equals(".")) {
      return Diagnostic.at(use.place(), "{{.}} is the item of a section, and there is none here");
    }
    return Diagnostic.at(
        use.place(),
        "no input is named '" + use.name() + "'" + Spelling.hint(use.name(), declared),
        "Declare it under inputs, or correct the variable.");
  }

  private String date(Fields fields) {
    String date = fields.line("date");
    if (!date.isEmpty() && !isDate(date)) {
      fields
          .entry("date")
          .ifPresent(
              entry ->
                  problems.add(
                      Diagnostic.at(
                          entry.value().place(),
                          "'" + date + "' is not a date",
                          "Write it as year-month-day: 2023-10-26.")));
    }
    return date;
  }

  private static boolean isDate(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    try {
      // Not LocalDate.parse: its formatter takes longer to start than all the rest of a reading.
      LocalDate.of(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(5, 7)),
          Integer.parseInt(text.substring(8)));
      return true;
    } catch (NumberFormatException | DateTimeException e) {
      return false;
    }
  }
}
