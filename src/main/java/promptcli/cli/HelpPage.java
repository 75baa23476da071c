package promptcli.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What {@code --help} says, and the manual page too.
 *
 * @param usage a command line
 * @param summary a paragraph
 * @param sections rows by heading
 * @param note a paragraph after them; may be empty
 * @param example never wrapped, since it is there to be copied
 */
record HelpPage(
    String usage, String summary, Map<String, List<Row>> sections, String note, String example) {

  /** One option: how it is written, and what it does. */
  record Row(String names, String description) {

    static Row of(OptionSpec option) {
      String names = String.join(", ", option.names());
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      return new Row(
          (option.names().length == 1 ? "    " : "") + names + label, option.description()[0]);
    }
  }

  /** As text for a terminal that is so wide. */
  String text(int columns) {
    return HelpLayout.of(this, columns);
  }
}
