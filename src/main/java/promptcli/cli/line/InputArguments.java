package promptcli.cli.line;

import java.util.List;
import promptcli.model.Input;
import promptcli.values.ArgumentReader;
import promptcli.values.SourcedValue;

/**
 * What a line gives one input.
 *
 * @param option which gives it, as a user would name it
 * @param written each value as it is written: of a list any number, else one
 */
public record InputArguments(Input input, String option, List<String> written) {

  public InputArguments {
    written = List.copyOf(written);
  }

  /** Where the value comes from: the option, and the file where it names one. */
  public String source() {
    String first = written.get(0);
    boolean named = written.size() == 1 && ArgumentReader.namesFile(first);
    return named ? option + " " + first : option;
  }

  /** Whether what is written stands for the same when a person leaves it as it is. */
  public boolean canBeReadAgain() {
    return switch (input.type()) {
      case TEXT, MULTILINE, INTEGER, LIST, FILES -> !written.contains("@-");
      case CHOICE, BOOLEAN -> false;
    };
  }

  /** Reads the files that are named, and checks the value against the input. */
  public SourcedValue read(ArgumentReader reader) {
    return reader.value(input, written, option, source());
  }
}
