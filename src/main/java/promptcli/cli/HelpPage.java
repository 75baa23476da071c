package promptcli.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import promptcli.model.Visible;

/**
 * Lays out a help page. Not picocli's: that one takes {@code %}, {@code ${…}} and {@code @|…|@} in
 * a description for instructions, and the descriptions of a template's inputs are anybody's text.
 */
final class HelpPage {

  private static final int MAX_COLUMNS = 80;
  private static final int MAX_NAMES = 28;

  /** One option: how it is written, and what it does. */
  record Row(String names, String description) {

    static Row of(OptionSpec option) {
      String names = String.join(", ", option.names());
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      return new Row(
          (option.names().length == 1 ? "    " : "") + names + label, option.description()[0]);
    }
  }

  private final int columns;
  private final int names;
  private final StringBuilder page = new StringBuilder();

  private HelpPage(int columns, int names) {
    this.columns = columns;
    this.names = names;
  }

  /**
   * A whole page.
   *
   * @param usage a command line
   * @param sections rows by heading
   * @param note a paragraph after them; may be empty
   * @param example never wrapped, since it is there to be copied
   */
  static String of(
      String summary,
      String usage,
      Map<String, List<Row>> sections,
      String note,
      String example,
      int columns) {
    int longest =
        sections.values().stream()
            .flatMap(List::stream)
            .mapToInt(row -> row.names().length())
            .max()
            .orElse(0);
    int names = columns < 60 ? 4 : Math.min(longest, MAX_NAMES);
    HelpPage page = new HelpPage(Math.min(columns, MAX_COLUMNS), names);
    page.paragraph(Visible.line(summary));
    page.paragraph("Usage: " + usage);
    sections.forEach(page::section);
    if (!note.isEmpty()) {
      page.paragraph(note);
    }
    page.page.append("Example:\n  ").append(example).append('\n');
    return page.page.toString();
  }

  private void paragraph(String text) {
    wrap(text, 0);
    page.append('\n');
  }

  private void section(String heading, List<Row> rows) {
    page.append(heading).append(":\n");
    rows.forEach(this::row);
    page.append('\n');
  }

  private void row(Row row) {
    int indent = names + 4;
    page.append("  ").append(row.names());
    if (row.names().length() <= names) {
      page.append(" ".repeat(indent - 2 - row.names().length()));
    } else {
      page.append('\n').append(" ".repeat(indent));
    }
    wrap(Visible.line(row.description()), indent);
  }

  /** Appends words, breaking lines before the last column. */
  private void wrap(String text, int indent) {
    int at = indent;
    for (String word : text.split(" ")) {
      int width = Visible.columns(word);
      if (at > indent && at + 1 + width > columns) {
        page.append('\n').append(" ".repeat(indent));
        at = indent;
      } else if (at > indent) {
        page.append(' ');
        at++;
      }
      page.append(word);
      at += width;
    }
    page.append('\n');
  }
}
