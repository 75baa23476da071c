package promptcli.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Lays out a help page. Not picocli's: that one takes {@code %}, {@code ${…}} and {@code @|…|@} in
 * a description for instructions, and the descriptions of a template's inputs are anybody's text.
 */
final class HelpPage {

  private static final int MAX_COLUMNS = 80;
  private static final int NAMES = 24;

  private final int columns;
  private final StringBuilder page = new StringBuilder();

  /** The whole page. */
  static String of(
      String command,
      String summary,
      Map<String, List<OptionSpec>> sections,
      String note,
      String example,
      int columns) {
    HelpPage page = new HelpPage(columns);
    page.paragraph(Visible.line(summary));
    page.paragraph("Usage: " + command + " [OPTIONS]");
    page.sections(sections);
    if (!note.isEmpty()) {
      page.paragraph(note);
    }
    // Never wrapped: an example is there to be copied.
    page.page.append("Example:\n  ").append(example).append('\n');
    return page.page.toString();
  }

  private HelpPage(int columns) {
    this.columns = Math.min(columns, MAX_COLUMNS);
  }

  private void paragraph(String text) {
    wrap(text, 0);
    page.append('\n');
  }

  private void sections(Map<String, List<OptionSpec>> sections) {
    sections.forEach(
        (heading, options) -> {
          page.append(heading).append(":\n");
          options.forEach(this::option);
          page.append('\n');
        });
  }

  private void option(OptionSpec option) {
    String[] names = option.names();
    String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    String shown = "  " + (names.length > 1 ? "" : "    ") + String.join(", ", names) + label;
    String description = Visible.line(String.join(" ", option.description()));
    int indent = columns < 60 ? 8 : NAMES;
    page.append(shown);
    boolean fits = shown.length() + 2 <= indent;
    if (fits) {
      page.append(" ".repeat(indent - shown.length()));
    } else {
      page.append('\n').append(" ".repeat(indent));
    }
    wrap(description, indent);
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
