package promptcli.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.text.ShellWord;

/**
 * An input that has an option with a value: {@code --constraints TEXT}.
 *
 * @param option its option
 * @param none the option that makes a list empty, where it may be
 */
record ValueOption(Input input, Option option, Optional<Option> none) implements InputOption {

  static ValueOption of(Input input) {
    ArgumentType type =
        input.type() == InputType.FILES
            ? ArgumentType.paths()
            : ArgumentType.value(label(input), input.options());
    String description = InputOptions.describe(input);
    Option option =
        input.type().takesSeveral()
            ? Option.repeatable(name(input), type, description)
            : Option.of(name(input), type, description);
    return new ValueOption(
        input,
        option.orWritten("--" + input.name()).giving(input.name()),
        InputOptions.hasNegation(input)
            ? Optional.of(
                Option.flag(SwitchOption.negation(input), description)
                    .orWritten("--no-" + input.name())
                    .giving(input.name()))
            : Optional.empty());
  }

  /** The option that an input has, unless that is taken. */
  static String name(Input input) {
    return "--" + input.optionName();
  }

  /** What a help page calls the input's value. */
  static String label(Input input) {
    if (input.type() == InputType.BOOLEAN) {
      return "true|false";
    }
    if (input.type() == InputType.INTEGER) {
      return "NUMBER";
    }
    if (input.type() == InputType.FILES) {
      return ArgumentType.paths().label();
    }
    return input.type() == InputType.LIST ? "ITEM" : "TEXT";
  }

  /** A value of the input, in an example. */
  static String exampleValue(Input input) {
    return switch (input.type()) {
      case BOOLEAN -> "true";
      case INTEGER -> "1";
      case CHOICE -> ShellWord.quoted(input.options().get(0));
      case MULTILINE -> "@" + input.name() + ".md";
      case FILES -> "src";
      default -> "\"…\"";
    };
  }

  @Override
  public List<Option> options() {
    return none.isPresent() ? List.of(option, none.get()) : List.of(option);
  }

  @Override
  public String usage() {
    return option.name()
        + " "
        + option.label()
        + (none.isPresent() ? ", " + none.get().name() : "");
  }

  @Override
  public String example() {
    return option.name() + " " + exampleValue(input);
  }

  @Override
  public List<String> arguments(List<String> texts) {
    if (texts.isEmpty() && none.isPresent()) {
      return List.of(none.get().name());
    }
    List<String> arguments = new ArrayList<>();
    for (String text : texts) {
      arguments.addAll(List.of(option.name(), text));
    }
    return arguments;
  }

  @Override
  public List<String> written(ParsedLine line) {
    List<String> written = line.values(option);
    if (none.isEmpty() || !line.has(none.get())) {
      return written;
    }
    if (!written.isEmpty()) {
      throw SwitchOption.contradiction(option, none.get());
    }
    return List.of("");
  }

  @Override
  public boolean isGivenBy(ParsedLine.Occurrence occurrence) {
    String name = occurrence.option().name();
    return name.equals(option.name()) || none.isPresent() && name.equals(none.get().name());
  }
}
