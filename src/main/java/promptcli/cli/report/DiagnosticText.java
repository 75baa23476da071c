package promptcli.cli.report;

import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.text.Columns;
import promptcli.text.Printable;
import promptcli.text.Style;
import promptcli.text.StyledText;

/**
 * Turns a problem into text: a line, the source line with a caret, and the fix. Where a line would
 * not fit it is broken at a blank; the source line is cut.
 */
final class DiagnosticText {

  /** More of a source line than this is cut off around the problem. */
  private static final int MAX_EXCERPT = 100;

  private static final String TOOL = "prompt: ";

  /** How a row of a table begins. */
  private static final String OPTION = "  --";

  /** Of what such a row goes on with. */
  private static final int TABLE_INDENT = 6;

  private final int columns;
  private final StyledText text = new StyledText();

  /**
   * @param columns as wide as lines may be
   */
  DiagnosticText(int columns) {
    this.columns = columns;
  }

  /** A problem as an error shows it. */
  StyledText of(Diagnostic diagnostic) {
    if (diagnostic.place().isPresent()) {
      Place place = diagnostic.place().get();
      message(place(place), Style.ERROR, "", diagnostic.message());
      excerpt(place, Style.ERROR);
    } else {
      message(TOOL, Style.ERROR, "", diagnostic.message());
    }
    return fix(diagnostic);
  }

  /**
   * A problem of a file as a report shows it.
   *
   * @param level how bad it is, in a word
   * @param file named where the problem has no place
   */
  StyledText of(Diagnostic diagnostic, Style style, String level, String file) {
    if (diagnostic.place().isEmpty()) {
      message(file + ": ", style, level + ": ", diagnostic.message());
      return text;
    }
    Place place = diagnostic.place().get();
    message(place(place), style, level + ": ", diagnostic.message());
    excerpt(place, style);
    return fix(diagnostic);
  }

  private static String place(Place place) {
    return "%s:%d:%d: ".formatted(place.source().name(), place.line(), place.column());
  }

  private void message(String subject, Style style, String level, String message) {
    boolean ofTool = level.isEmpty() && subject.equals(TOOL);
    line(
        new StyledText()
            .add(ofTool ? style : Style.HEADING, Printable.line(subject))
            .add(style, level)
            .add(Printable.line(message)),
        0);
  }

  private void line(StyledText line, int indent) {
    text.add(line.wrapped(columns, indent)).add("\n");
  }

  private void excerpt(Place place, Style style) {
    String line = place.source().line(place.line());
    int most = Math.min(MAX_EXCERPT, columns - 4);
    int caret = line.offsetByCodePoints(0, place.column() - 1);
    int from = Math.max(0, Math.min(caret - most / 2, line.length() - most));
    int to = Math.min(line.length(), from + most);
    String mark = from > 0 ? "…" : "";
    String shown =
        mark + Printable.line(line.substring(from, to)) + (to < line.length() ? "…" : "");
    String before = mark + Printable.line(line.substring(from, caret));
    if (!shown.isBlank()) {
      text.add("  " + Columns.cut(shown, columns - 2) + "\n  " + Columns.blank(before));
      text.add(style, "^").add("\n");
    }
  }

  /** Its lines keep their indentation, which a table has. */
  private StyledText fix(Diagnostic diagnostic) {
    String fix = diagnostic.fix();
    if (DifferenceText.isOne(fix)) {
      return text.add(DifferenceText.of(fix));
    }
    for (int start = 0; start < fix.length(); ) {
      int feed = fix.indexOf('\n', start);
      int end = feed < 0 ? fix.length() : feed;
      String line = fix.substring(start, end);
      line(line.startsWith(OPTION) ? row(line) : new StyledText().add(line), indent(line));
      start = end + 1;
    }
    return text;
  }

  private static int indent(String line) {
    return line.startsWith(" ") ? TABLE_INDENT : 0;
  }

  /** A row that begins with an option. */
  private static StyledText row(String line) {
    int end = line.indexOf("  ", OPTION.length());
    int names = end < 0 ? line.length() : end;
    return StyledText.of(Style.NAME, line.substring(0, names)).add(line.substring(names));
  }
}
