package promptcli.cli.line;

import java.util.List;
import java.util.stream.Stream;
import promptcli.text.Printable;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.text.Wrapping;

/**
 * Lays out a help page. Not picocli's: that one takes {@code %}, {@code ${…}} and {@code @|…|@} in
 * a description for instructions, and the descriptions of a template's inputs are anybody's text.
 */
final class HelpLayout {

  private static final int MAX_COLUMNS = 80;
  private static final int MAX_NAMES = 28;
  private static final String USAGE = "Usage: ";

  private final int columns;
  private final int names;
  private final StyledText text = new StyledText();

  private HelpLayout(int columns, Stream<HelpPage.Row> rows) {
    int longest = rows.mapToInt(row -> row.names().length()).max().orElse(0);
    this.columns = Math.min(columns, MAX_COLUMNS);
    this.names = columns < 60 ? 4 : Math.min(longest, MAX_NAMES);
  }

  static StyledText of(HelpPage page, int columns) {
    HelpLayout layout =
        new HelpLayout(columns, page.sections().values().stream().flatMap(List::stream));
    layout.paragraph(Printable.line(page.summary()));
    layout.text.add(Style.HEADING, USAGE);
    layout.wrap(page.usage(), USAGE.length());
    layout.text.add("\n");
    page.sections().forEach(layout::section);
    if (!page.note().isEmpty()) {
      layout.paragraph(page.note());
    }
    layout.text.add(Style.HEADING, "Example:").add("\n  " + Printable.line(page.example()) + "\n");
    return layout.text;
  }

  static StyledText of(List<HelpPage.Row> rows, int columns) {
    HelpLayout layout = new HelpLayout(columns, rows.stream());
    rows.forEach(layout::row);
    return layout.text;
  }

  private void paragraph(String words) {
    wrap(words, 0);
    text.add("\n");
  }

  private void section(String heading, List<HelpPage.Row> rows) {
    text.add(Style.HEADING, heading + ":").add("\n");
    rows.forEach(this::row);
    text.add("\n");
  }

  private void row(HelpPage.Row row) {
    int indent = names + 4;
    text.add("  ").add(Style.NAME, row.names());
    if (row.names().length() <= names) {
      text.add(" ".repeat(indent - 2 - row.names().length()));
    } else {
      text.add("\n" + " ".repeat(indent));
    }
    wrap(Printable.line(row.description()), indent);
  }

  private void wrap(String paragraph, int indent) {
    String lines =
        String.join("\n" + " ".repeat(indent), Wrapping.lines(paragraph, columns - indent));
    text.add(lines + "\n");
  }
}
