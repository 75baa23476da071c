package promptcli.cli.line;

import java.util.List;
import promptcli.model.Input;
import promptcli.model.UsageException;

/**
 * A boolean that has two options without a value: {@code --urgent}, {@code --no-urgent}.
 *
 * @param yes makes it true
 * @param no makes it false
 */
record SwitchOption(Input input, Option yes, Option no) implements InputOption {

  static SwitchOption of(Input input) {
    String description = InputOptions.describe(input);
    return new SwitchOption(
        input,
        Option.flag(ValueOption.name(input), description)
            .orWritten("--" + input.name())
            .giving(input.name()),
        Option.flag(negation(input), description)
            .orWritten("--no-" + input.name())
            .giving(input.name()));
  }

  /** The option that makes a boolean false, unless that is taken. */
  static String negation(Input input) {
    return "--no-" + input.optionName();
  }

  @Override
  public List<Option> options() {
    return List.of(yes, no);
  }

  @Override
  public String usage() {
    return yes.name() + ", " + no.name();
  }

  @Override
  public String example() {
    return yes.name();
  }

  @Override
  public List<String> arguments(List<String> texts) {
    return texts.stream().map(text -> (text.equals("true") ? yes : no).name()).toList();
  }

  @Override
  public List<String> written(ParsedLine line) {
    boolean isYes = line.has(yes);
    boolean isNo = line.has(no);
    if (isYes && isNo) {
      throw new UsageException(
          yes.name() + " and " + no.name() + " are both given", "Leave one out.");
    }
    return isYes || isNo ? List.of(String.valueOf(isYes)) : List.of();
  }

  @Override
  public boolean isGivenBy(ParsedLine.Occurrence occurrence) {
    String name = occurrence.option().name();
    return name.equals(yes.name()) || name.equals(no.name());
  }
}
