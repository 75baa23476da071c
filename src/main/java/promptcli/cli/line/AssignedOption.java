package promptcli.cli.line;

import java.util.ArrayList;
import java.util.List;
import promptcli.model.Input;

/** An input that {@code --set} alone gives, since its option is the tool's or another input's. */
record AssignedOption(Input input) implements InputOption {

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public String usage() {
    return assignment(ValueOption.label(input));
  }

  @Override
  public String example() {
    return assignment(ValueOption.exampleValue(input));
  }

  @Override
  public List<String> arguments(List<String> texts) {
    List<String> arguments = new ArrayList<>();
    for (String text : texts) {
      arguments.addAll(List.of(InputOptions.SET, input.name() + "=" + text));
    }
    return arguments;
  }

  @Override
  public List<String> written(ParsedLine line) {
    return List.of();
  }

  @Override
  public boolean isGivenBy(ParsedLine.Occurrence occurrence) {
    return false;
  }

  private String assignment(String value) {
    return InputOptions.SET + " " + input.name() + "=" + value;
  }
}
