package promptcli.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.Template;
import promptcli.model.TextPattern;
import promptcli.model.Value;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Alias;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** Reads one declaration under {@code inputs}. */
final class InputReader {

  private final Consumer<Diagnostic> problems;
  private final TextPattern.Steps steps = new TextPattern.Steps();

  InputReader(Consumer<Diagnostic> problems) {
    this.problems = problems;
  }

  Input read(Entry declaration) {
    String name = declaration.key().text();
    if (!isName(name)) {
      refuse(
          declaration.key(),
          Diagnostic.quote(name)
              + " cannot be an input's name: use a-z, 0-9 and -, and begin with a letter");
    }
    MappingReader keys = new MappingReader(keysOf(declaration), Vocabulary.INPUT_KEYS, problems);
    InputType type = InputType.of(keys.word(Vocabulary.TYPE).orElse("")).orElse(InputType.TEXT);
    List<String> options = options(keys, type);
    Optional<TextPattern> pattern = pattern(keys, type);
    Input withoutDefault =
        new Input(
            name,
            keys.text(Vocabulary.LABEL),
            keys.text(Vocabulary.INPUT_DESCRIPTION),
            keys.text(Vocabulary.HINT),
            type,
            options,
            keys.flag(Vocabulary.REQUIRED).orElse(keys.entry(Vocabulary.DEFAULT).isEmpty()),
            Optional.empty(),
            pattern);
    return withoutDefault.withDefault(defaultValue(keys, withoutDefault));
  }

  /** As {@link Vocabulary#INPUT_NAME} has it; a pattern would be slow to start. */
  private static boolean isName(String name) {
    return Template.isName(name) && Character.isLetter(name.charAt(0));
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

  private List<String> options(MappingReader keys, InputType type) {
    Set<String> options = new LinkedHashSet<>();
    for (Scalar option : keys.scalars(Vocabulary.OPTIONS)) {
      if (!options.add(option.text())) {
        refuse(option, "the option " + Diagnostic.quote(option.text()) + " stands twice");
      } else if (option.text().isBlank()) {
        refuse(option, "an option that is blank cannot be chosen");
      }
    }
    Optional<Entry> entry = keys.entry(Vocabulary.OPTIONS);
    if (!type.hasOptions() && entry.isPresent()) {
      refuse(entry.get().key(), "only an input of type choice has options");
    } else if (type.hasOptions() && options.isEmpty()) {
      problems.accept(
          Diagnostic.at(
              keys.place(), "a choice needs options, such as options: [staging, production]"));
    }
    return List.copyOf(options);
  }

  private Optional<TextPattern> pattern(MappingReader keys, InputType type) {
    Optional<Scalar> expression = keys.scalar(Vocabulary.PATTERN);
    String message = keys.text(Vocabulary.PATTERN_MESSAGE);
    Optional<Entry> inVain = keys.entryInVain(Vocabulary.PATTERN_MESSAGE);
    if (inVain.isPresent()) {
      refuse(inVain.get().key(), "a message is shown for a pattern; there is none");
    }
    if (expression.isEmpty()) {
      return Optional.empty();
    }
    if (!type.hasPattern()) {
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

  private Optional<Value> defaultValue(MappingReader keys, Input input) {
    Optional<Entry> entry = keys.entry(Vocabulary.DEFAULT);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    YamlNode node = entry.get().value();
    boolean list = input.type() == InputType.LIST;
    boolean fits = list ? node instanceof Sequence : node instanceof Scalar;
    if (!fits) {
      refuse(node, "default must be " + (list ? "a list, such as [one, two]" : "a single value"));
      return Optional.empty();
    }
    if (input.type() == InputType.CHOICE && input.options().isEmpty()) {
      return Optional.empty();
    }
    if (input.required() && node instanceof Scalar scalar && scalar.text().isBlank()) {
      refuse(node, "the default is blank, and the input is required: leave out one of the two");
      return Optional.empty();
    }
    List<String> texts = list ? keys.texts(Vocabulary.DEFAULT) : List.of(((Scalar) node).text());
    try {
      return Optional.of(input.valueOf(texts, steps));
    } catch (InvalidValueException e) {
      refuse(node, "default: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void refuse(YamlNode node, String message) {
    if (!(node instanceof Alias)) {
      problems.accept(Diagnostic.at(node.place(), message));
    }
  }
}
