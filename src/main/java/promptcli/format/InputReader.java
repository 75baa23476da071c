package promptcli.format;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import promptcli.model.Diagnostic;
import promptcli.model.Fence;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.Problems;
import promptcli.model.Range;
import promptcli.model.TextPattern;
import promptcli.model.Value;
import promptcli.pattern.Expression;
import promptcli.text.Printable;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** Reads one declaration under {@code inputs}. */
final class InputReader {

  private static final String TOO_MUCH =
      "is too much with the patterns above: use fewer, or lower their counts in braces";

  private final Problems problems;

  /** The names of the inputs so far, by their options. */
  private final Map<String, String> byOption = new HashMap<>();

  /** The name of the input that takes standard input; empty while there is none. */
  private String byStdin = "";

  /** What the patterns so far take, and their defaults: see {@link TextPattern#steps}. */
  private long steps;

  InputReader(Problems problems) {
    this.problems = problems;
  }

  Input read(Entry declaration) {
    String name = declaration.key().text();
    if (!Input.isName(name)) {
      problems.add(
          declaration.key().place(),
          Diagnostic.quote(name)
              + " cannot be an input's name: use a-z, A-Z, 0-9, _ and -, and begin with a letter");
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
            pattern,
            range(keys, type),
            keys.flag(Vocabulary.STDIN).orElse(false),
            fence(keys, type));
    refuseTwin(withoutDefault, declaration);
    if (withoutDefault.stdin()) {
      refuseSecondStdin(name, keys);
    }
    return withoutDefault.withDefault(defaultValue(keys, withoutDefault));
  }

  private void refuseSecondStdin(String name, MappingReader keys) {
    if (byStdin.isEmpty()) {
      byStdin = name;
      return;
    }
    Entry entry = keys.entry(Vocabulary.STDIN).orElseThrow();
    entry.key().refuse("standard input already goes to " + Diagnostic.quote(byStdin), problems);
  }

  /** Two inputs with one option would have one variable of the environment too. */
  private void refuseTwin(Input input, Entry declaration) {
    String twin = byOption.putIfAbsent(input.optionName(), input.name());
    if (twin != null && !twin.equals(input.name())) {
      problems.add(
          declaration.key().place(),
          "%s and %s would both have the option --%s: rename one"
              .formatted(
                  Diagnostic.quote(twin), Diagnostic.quote(input.name()), input.optionName()));
    }
  }

  private Mapping keysOf(Entry declaration) {
    if (declaration.value() instanceof Mapping mapping) {
      return mapping;
    }
    if (!(declaration.value() instanceof Scalar scalar && scalar.isNull())) {
      declaration.value().refuse("an input has keys of its own, such as label: …", problems);
    }
    return new Mapping(List.of(), declaration.key().place());
  }

  private List<String> options(MappingReader keys, InputType type) {
    Set<String> options = new LinkedHashSet<>();
    for (Scalar option : keys.scalars(Vocabulary.OPTIONS)) {
      if (!options.add(Value.withoutFinalNewlines(option.text()))) {
        option.refuse(
            "the option " + Diagnostic.quote(option.text()) + " is listed twice", problems);
      } else if (Printable.isBlank(option.text())) {
        option.refuse("an option that is blank cannot be chosen", problems);
      }
    }
    Optional<Entry> entry = keys.entry(Vocabulary.OPTIONS);
    if (!type.hasOptions() && entry.isPresent()) {
      entry.get().key().refuse("only an input of type choice has options", problems);
    } else if (type.hasOptions() && options.isEmpty()) {
      problems.add(keys.place(), "a choice needs options, such as options: [staging, production]");
    }
    return List.copyOf(options);
  }

  private Optional<Range> range(MappingReader keys, InputType type) {
    Optional<Long> minimum = keys.integer(Vocabulary.MINIMUM);
    Optional<Long> maximum = keys.integer(Vocabulary.MAXIMUM);
    if (type != InputType.INTEGER) {
      for (Key key : List.of(Vocabulary.MINIMUM, Vocabulary.MAXIMUM)) {
        Optional<Entry> entry = keys.entry(key);
        if (entry.isPresent()) {
          entry.get().key().refuse("only an input of type integer has a " + key.name(), problems);
        }
      }
    } else if (minimum.isPresent() && maximum.isPresent() && minimum.get() > maximum.get()) {
      Entry entry = keys.entry(Vocabulary.MAXIMUM).orElseThrow();
      entry.value().refuse("maximum is less than minimum: no integer is both", problems);
    } else if (minimum.isPresent() || maximum.isPresent()) {
      return Optional.of(new Range(minimum, maximum));
    }
    return Optional.empty();
  }

  private Fence fence(MappingReader keys, InputType type) {
    Fence fence = Fence.of(keys.word(Vocabulary.FENCE).orElse("false"));
    if (fence != Fence.NONE && !type.hasFence()) {
      keys.entry(Vocabulary.FENCE).orElseThrow().key().refuse(none(type, "fence"), problems);
    }
    return fence;
  }

  private static String none(InputType type, String key) {
    return "an input of type " + type.word() + " has no " + key;
  }

  private Optional<TextPattern> pattern(MappingReader keys, InputType type) {
    Optional<Scalar> expression = keys.scalar(Vocabulary.PATTERN);
    String message = keys.text(Vocabulary.PATTERN_MESSAGE);
    Optional<Entry> inVain = keys.entryInVain(Vocabulary.PATTERN_MESSAGE);
    if (inVain.isPresent()) {
      inVain.get().key().refuse("a message is shown for a pattern; there is none", problems);
    }
    if (expression.isEmpty()) {
      return Optional.empty();
    }
    if (!type.hasPattern()) {
      expression.get().refuse(none(type, "pattern"), problems);
      return Optional.empty();
    }
    if (isTooMuch(0)) {
      expression.get().refuse("pattern " + TOO_MUCH, problems);
      return Optional.empty();
    }
    try {
      TextPattern pattern = Expression.compile(expression.get().text(), message);
      steps += pattern.steps(List.of());
      return Optional.of(pattern);
    } catch (InvalidValueException e) {
      steps += TextPattern.REFUSED_STEPS;
      expression.get().refuse("pattern " + e.getMessage(), problems);
      return Optional.empty();
    }
  }

  private Optional<Value> defaultValue(MappingReader keys, Input input) {
    Optional<Entry> entry = keys.entry(Vocabulary.DEFAULT);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    YamlNode node = entry.get().value();
    if (input.type() == InputType.FILES) {
      entry.get().key().refuse("files have no default: the user alone names files", problems);
      return Optional.empty();
    }
    boolean list = input.type() == InputType.LIST;
    boolean fits = list ? node instanceof Sequence : node instanceof Scalar;
    if (!fits) {
      node.refuse("default must be " + input.type().form(), problems);
      return Optional.empty();
    }
    if (input.type() == InputType.CHOICE && input.options().isEmpty()) {
      return Optional.empty();
    }
    if (input.required() && node instanceof Scalar scalar && Printable.isBlank(scalar.text())) {
      node.refuse(
          "the default is blank, and the input is required: leave out one of the two", problems);
      return Optional.empty();
    }
    List<String> texts = list ? keys.texts(Vocabulary.DEFAULT) : List.of(((Scalar) node).text());
    if (isTooMuch(input.steps(texts))) {
      node.refuse("default: " + TOO_MUCH, problems);
      return Optional.empty();
    }
    try {
      return Optional.of(input.valueOf(texts));
    } catch (InvalidValueException e) {
      node.refuse("default: " + e.getMessage(), problems);
      return Optional.empty();
    }
  }

  private boolean isTooMuch(long more) {
    steps += more;
    return steps > TextPattern.MAX_STEPS;
  }
}
