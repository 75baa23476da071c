package promptcli.cli.report;

import promptcli.model.Diagnostic;
import promptcli.text.Printable;

/**
 * A remark on a line of a change, as GitHub's workflows take it from what a step prints.
 *
 * @param file where the problem has no place
 */
record Annotation(boolean error, String title, String file, Diagnostic problem) {

  /** The command, and a newline. */
  String line() {
    StringBuilder line = new StringBuilder(error ? "::error " : "::warning ");
    problem
        .place()
        .ifPresentOrElse(
            place ->
                line.append("file=")
                    .append(property(place.source().name()))
                    .append(",line=" + place.line() + ",col=" + place.column()),
            () -> line.append("file=").append(property(file)));
    String fix = problem.fix().isEmpty() ? "" : "\n" + problem.fix();
    return line.append(",title=")
        .append(property(title))
        .append("::")
        .append(data(problem.message() + fix))
        .append('\n')
        .toString();
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return Printable.lines(text).replace("%", "%25").replace("\n", "%0A");
  }
}
