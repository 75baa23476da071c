package promptcli.cli.report;

import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.text.Columns;
import promptcli.text.Printable;

/** Turns a problem into text: a line, the source line with a caret, and the fix. */
final class DiagnosticText {

  /** More of a source line than this is cut off around the problem. */
  private static final int MAX_EXCERPT = 100;

  private DiagnosticText() {}

  /** A problem as an error shows it. */
  static String of(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    if (diagnostic.place().isPresent()) {
      Place place = diagnostic.place().get();
      text.append(Printable.line(place.source().name()))
          .append(":%d:%d: ".formatted(place.line(), place.column()))
          .append(Printable.line(diagnostic.message()))
          .append('\n')
          .append(excerpt(place));
    } else {
      text.append("prompt: ").append(Printable.line(diagnostic.message())).append('\n');
    }
    if (!diagnostic.fix().isEmpty()) {
      text.append(diagnostic.fix()).append('\n');
    }
    return text.toString();
  }

  /**
   * A problem of a file as a report shows it.
   *
   * @param message with the word that says how bad it is
   * @param file named where the problem has no place
   */
  static String of(Diagnostic diagnostic, String message, String file) {
    return diagnostic.place().isPresent()
        ? of(new Diagnostic(diagnostic.place(), message, diagnostic.fix()))
        : Printable.line(file + ": " + message) + "\n";
  }

  private static String excerpt(Place place) {
    String line = place.source().line(place.line());
    int caret = line.offsetByCodePoints(0, place.column() - 1);
    int from = Math.max(0, caret - MAX_EXCERPT / 2);
    int to = Math.min(line.length(), from + MAX_EXCERPT);
    String shown = Printable.line(line.substring(from, to));
    String before = Printable.line(line.substring(from, caret));
    return shown.isBlank() ? "" : "  " + shown + "\n  " + Columns.blank(before) + "^\n";
  }
}
