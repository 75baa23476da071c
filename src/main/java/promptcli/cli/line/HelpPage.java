package promptcli.cli.line;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import promptcli.cli.host.ExitCode;
import promptcli.text.StyledText;

/**
 * What {@code --help} says, and the manual page too.
 *
 * @param usage a command line
 * @param summary a paragraph
 * @param sections rows by heading
 * @param note a paragraph after them; may be empty
 * @param example never wrapped, since it is there to be copied
 */
public record HelpPage(
    String usage, String summary, Map<String, List<Row>> sections, String note, String example) {

  /** One option, or what else there is: how it is written, and what it does. */
  public record Row(String names, String description) {

    /** What each exit code means. */
    public static List<Row> ofExitCodes() {
      return Stream.of(ExitCode.values())
          .map(code -> new Row(String.valueOf(code.number()), code.meaning()))
          .toList();
    }

    static Row of(Option option) {
      String names = String.join(", ", option.names());
      String label = option.takesValue() ? " " + option.label() : "";
      boolean hasShort = option.names().size() > 1;
      return new Row((hasShort ? "" : "    ") + names + label, option.description());
    }
  }

  /** Rows alone, as text for a terminal that is so wide. */
  public static StyledText text(List<Row> rows, int columns) {
    return HelpLayout.of(rows, columns);
  }

  /** As text for a terminal that is so wide. */
  public StyledText text(int columns) {
    return HelpLayout.of(this, columns);
  }
}
