package promptcli.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.model.PromptException;
import promptcli.text.Columns;
import promptcli.text.Printable;

/** Turns problems into what stands on stderr. */
final class Errors {

  /** More of a source line than this is cut off around the problem. */
  private static final int MAX_EXCERPT = 100;

  private Errors() {}

  static void print(PromptException failure, Host host) {
    StringBuilder text = new StringBuilder();
    failure.diagnostics().forEach(diagnostic -> text.append(format(diagnostic)));
    trace(failure, host, text);
    note(text.toString(), host);
  }

  /** A mistake of the program's own: says so, and how to see where. */
  static void printUnexpected(Throwable failure, Host host) {
    String what =
        failure instanceof OutOfMemoryError ? "not enough memory" : "this is a mistake in prompt";
    StringBuilder text = new StringBuilder("prompt: " + what + "\n");
    if (host.variable("PROMPT_DEBUG").isEmpty()) {
      text.append("Set PROMPT_DEBUG=1 to see where it happened.\n");
    }
    trace(failure, host, text);
    note(text.toString(), host);
  }

  /** Writes lines for people; where stderr cannot be written, nobody reads them. */
  static void note(String lines, Host host) {
    try {
      host.err().write(lines.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // There is nowhere left to say so.
    }
  }

  /** A problem as a line, the source line with a caret where it has a place, and the fix. */
  static String format(Diagnostic diagnostic) {
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
      text.append(Printable.lines(diagnostic.fix())).append('\n');
    }
    return text.toString();
  }

  private static String excerpt(Place place) {
    String line = place.source().line(place.line());
    int caret = line.offsetByCodePoints(0, place.column() - 1);
    int from = Math.max(0, caret - MAX_EXCERPT / 2);
    int to = Math.min(line.length(), from + MAX_EXCERPT);
    String before = Printable.line(line.substring(from, caret));
    String after = Printable.line(line.substring(caret, to));
    String shown = "  " + before + after;
    return shown.isBlank() ? "" : shown + "\n  " + Columns.blank(before) + "^\n";
  }

  private static void trace(Throwable failure, Host host, StringBuilder text) {
    if (!host.variable("PROMPT_DEBUG").isEmpty()) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      text.append(trace);
    }
  }
}
