package promptcli.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import promptcli.catalog.YamlNode.Alias;
import promptcli.catalog.YamlNode.Entry;
import promptcli.catalog.YamlNode.Mapping;
import promptcli.catalog.YamlNode.Scalar;
import promptcli.catalog.YamlNode.Sequence;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.Spelling;
import promptcli.model.TextPattern;
import promptcli.model.Value;

/** Reads one declaration under {@code inputs}. */
final class InputReader {

  private static final List<String> KEYS =
      List.of(
          "label",
          "description",
          "hint",
          "type",
          "options",
          "required",
          "default",
          "pattern",
          "message");

  private static final List<String> TYPES =
      List.of("text", "multiline", "choice", "boolean", "integer", "list");

  private final Consumer<Diagnostic> problems;

  InputReader(Consumer<Diagnostic> problems) {
    this.problems = problems;
  }

  Input read(Entry declaration) {
    String name = declaration.key().text();
    if (!isName(name)) {
      refuse(
          declaration.key(),
          "an input's name is made of a-z, 0-9 and -, and begins with a letter; '"
              + name
              + "' is not");
    }
    Fields fields = new Fields(keysOf(declaration), KEYS, problems);
    InputType type = type(fields);
    List<String> options = options(fields, type);
    Optional<TextPattern> pattern = pattern(fields, type);
    Input withoutDefault =
        new Input(
            name,
            fields.line("label"),
            fields.text("description").strip(),
            fields.line("hint"),
            type,
            options,
            fields.flag("required").orElse(fields.entry("default").isEmpty()),
            Optional.empty(),
            pattern);
    return withoutDefault.withDefault(defaultValue(fields, withoutDefault));
  }

  private static boolean isName(String name) {
    return name.matches("[a-z][a-z0-9-]*");
  }

  private Mapping keysOf(Entry declaration) {
    if (declaration.value() instanceof Mapping mapping) {
      return mapping;
    }
    if (!(declaration.value() instanceof Scalar scalar && scalar.isNull())) {
      refuse(declaration.value(), "an input has keys of its own, such as label: …");
    }
    return new Mapping(List.of(), declaration.key().place());
  }

  private InputType type(Fields fields) {
    Optional<Scalar> word = fields.scalar("type");
    if (word.isEmpty()) {
      return InputType.TEXT;
    }
    Optional<InputType> type = InputType.of(word.get().text());
    if (type.isEmpty()) {
      refuse(
          word.get(),
          "no type is named '%s'%s"
              .formatted(word.get().text(), Spelling.hint(word.get().text(), TYPES)),
          "The types are " + String.join(", ", TYPES) + ".");
    }
    return type.orElse(InputType.TEXT);
  }

  private List<String> options(Fields fields, InputType type) {
    Set<String> options = new LinkedHashSet<>();
    for (Scalar option : fields.scalars("options")) {
      if (!options.add(option.text())) {
        refuse(option, "the option '" + option.text() + "' stands twice");
      }
    }
    Optional<Entry> entry = fields.entry("options");
    if (type != InputType.CHOICE) {
      entry.ifPresent(key -> refuse(key.key(), "only an input of type choice has options"));
    } else if (options.isEmpty()) {
      problems.accept(
          Diagnostic.at(
              fields.place(), "a choice needs options, such as options: [staging, production]"));
    }
    return List.copyOf(options);
  }

  private Optional<TextPattern> pattern(Fields fields, InputType type) {
    Optional<Scalar> expression = fields.scalar("pattern");
    String message = fields.line("message");
    if (expression.isEmpty()) {
      fields
          .entry("message")
          .ifPresent(key -> refuse(key.key(), "a message is shown for a pattern; there is none"));
      return Optional.empty();
    }
    if (type == InputType.CHOICE || type == InputType.BOOLEAN) {
      refuse(expression.get(), "a " + type.word() + " has no pattern");
      return Optional.empty();
    }
    try {
      return Optional.of(TextPattern.compile(expression.get().text(), message));
    } catch (InvalidValueException e) {
      refuse(expression.get(), "pattern " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Value> defaultValue(Fields fields, Input input) {
    Optional<YamlNode> node = fields.entry("default").map(Entry::value);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    boolean list = input.type() == InputType.LIST;
    boolean fits = list ? node.get() instanceof Sequence : node.get() instanceof Scalar;
    if (!fits) {
      refuse(
          node.get(),
          "default must be " + (list ? "a list, such as [one, two]" : "a single value"));
      return Optional.empty();
    }
    List<String> texts =
        list
            ? fields.scalars("default").stream().map(Scalar::text).toList()
            : List.of(((Scalar) node.get()).text());
    try {
      return Optional.of(input.valueOf(texts));
    } catch (InvalidValueException e) {
      refuse(node.get(), "default: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void refuse(YamlNode node, String message) {
    if (!(node instanceof Alias)) {
      problems.accept(Diagnostic.at(node.place(), message));
    }
  }

  private void refuse(YamlNode node, String message, String fix) {
    problems.accept(Diagnostic.at(node.place(), message, fix));
  }
}
