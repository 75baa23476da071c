package promptcli.cli.line;

import java.util.ArrayList;
import java.util.List;
import promptcli.model.Input;
import promptcli.model.UsageException;

/**
 * A boolean that has two options without a value: {@code --urgent}, {@code --no-urgent}; so does
 * {@code --urgent=true}, for scripts.
 *
 * @param yes makes it true
 * @param no makes it false
 */
record SwitchOption(Input input, Option yes, Option no) implements InputOption {

  static SwitchOption of(Input input) {
    String description = InputOptions.describe(input);
    Option yes = Option.flag(ValueOption.name(input), description).orWritten("--" + input.name());
    Option no = Option.flag(negation(input), description).orWritten("--no-" + input.name());
    return new SwitchOption(
        input,
        yes.giving(input.name()).spelt(with(yes, "true", "True", "TRUE")),
        no.giving(input.name()).spelt(with(yes, "false", "False", "FALSE")));
  }

  private static List<String> with(Option option, String... values) {
    List<String> spellings = new ArrayList<>();
    for (String name : option.names()) {
      for (String value : values) {
        spellings.add(name + "=" + value);
      }
    }
    return spellings;
  }

  /** The option that makes a boolean false or a list empty, unless that is taken. */
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
      throw contradiction(yes, no);
    }
    return isYes || isNo ? List.of(String.valueOf(isYes)) : List.of();
  }

  static UsageException contradiction(Option one, Option other) {
    return new UsageException(
        one.name() + " and " + other.name() + " are both given", "Leave one out.");
  }

  @Override
  public boolean isGivenBy(ParsedLine.Occurrence occurrence) {
    String name = occurrence.option().name();
    return name.equals(yes.name()) || name.equals(no.name());
  }
}
