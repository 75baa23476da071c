package promptcli.cli.line;

import java.util.List;
import java.util.stream.Stream;
import promptcli.text.Printable;
import promptcli.text.Wrapping;

/**
 * Lays out a help page. Not picocli's: that one takes {@code %}, {@code ${…}} and {@code @|…|@} in
 * a description for instructions, and the descriptions of a template's inputs are anybody's text.
 */
final class HelpLayout {

  private static final int MAX_COLUMNS = 80;
  private static final int MAX_NAMES = 28;

  private final int columns;
  private final int names;
  private final StringBuilder text = new StringBuilder();

  private HelpLayout(int columns, Stream<HelpPage.Row> rows) {
    int longest = rows.mapToInt(row -> row.names().length()).max().orElse(0);
    this.columns = Math.min(columns, MAX_COLUMNS);
    this.names = columns < 60 ? 4 : Math.min(longest, MAX_NAMES);
  }

  static String of(HelpPage page, int columns) {
    HelpLayout layout =
        new HelpLayout(columns, page.sections().values().stream().flatMap(List::stream));
    layout.paragraph(Printable.line(page.summary()));
    layout.paragraph("Usage: " + page.usage());
    page.sections().forEach(layout::section);
    if (!page.note().isEmpty()) {
      layout.paragraph(page.note());
    }
    layout.text.append("Example:\n  ").append(Printable.line(page.example())).append('\n');
    return layout.text.toString();
  }

  static String of(List<HelpPage.Row> rows, int columns) {
    HelpLayout layout = new HelpLayout(columns, rows.stream());
    rows.forEach(layout::row);
    return layout.text.toString();
  }

  private void paragraph(String words) {
    wrap(words, 0);
    text.append('\n');
  }

  private void section(String heading, List<HelpPage.Row> rows) {
    text.append(heading).append(":\n");
    rows.forEach(this::row);
    text.append('\n');
  }

  private void row(HelpPage.Row row) {
    int indent = names + 4;
    text.append("  ").append(row.names());
    if (row.names().length() <= names) {
      text.append(" ".repeat(indent - 2 - row.names().length()));
    } else {
      text.append('\n').append(" ".repeat(indent));
    }
    wrap(Printable.line(row.description()), indent);
  }

  private void wrap(String paragraph, int indent) {
    String lines =
        String.join("\n" + " ".repeat(indent), Wrapping.lines(paragraph, columns - indent));
    text.append(lines).append('\n');
  }
}
