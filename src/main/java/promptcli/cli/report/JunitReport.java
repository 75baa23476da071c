package promptcli.cli.report;

import java.util.List;
import promptcli.catalog.LibraryEntry;
import promptcli.cli.host.Host;
import promptcli.cli.host.ResultStream;
import promptcli.model.Diagnostic;
import promptcli.testing.TestResults;
import promptcli.testing.TestResults.CaseResult;
import promptcli.text.Printable;

/**
 * Results as the XML of JUnit, which every CI service reads: a suite for each template. A template
 * that is broken has the one case {@code reads}; what is not covered is output, or the failed case
 * {@code covers} where that counts.
 */
final class JunitReport extends TestReport {

  private final ResultStream out;
  private final boolean strict;

  JunitReport(ResultStream out, boolean strict) {
    this.out = out;
    this.strict = strict;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
  }

  @Override
  public void add(LibraryEntry entry, TestResults results) {
    List<Diagnostic> gaps = results.uncovered();
    int covers = strict && !gaps.isEmpty() ? 1 : 0;
    int errors = entry.problems().isEmpty() ? 0 : 1;
    StringBuilder xml = new StringBuilder();
    xml.append("  <testsuite name=\"")
        .append(attribute(entry.file()))
        .append("\" tests=\"" + (results.cases().size() + errors + covers))
        .append("\" failures=\"" + (results.failed() + covers))
        .append("\" errors=\"" + errors + "\">\n");
    if (errors > 0) {
      appendCase(xml, entry, "reads", "error", entry.problems());
    }
    for (CaseResult result : results.cases()) {
      boolean told = result.passed() || !result.failures().isEmpty();
      List<Diagnostic> failures = told ? result.failures() : results.more().stream().toList();
      appendCase(xml, entry, result.testCase().name(), "failure", failures);
    }
    if (covers > 0) {
      appendCase(xml, entry, "covers", "failure", gaps);
    } else if (!gaps.isEmpty()) {
      String text = text("uncovered", entry, gaps);
      xml.append("    <system-out>").append(escaped(text)).append("</system-out>\n");
    }
    out.write(xml.append("  </testsuite>\n").toString());
  }

  private static void appendCase(
      StringBuilder xml, LibraryEntry entry, String name, String level, List<Diagnostic> problems) {
    xml.append("    <testcase classname=\"")
        .append(attribute(entry.file()))
        .append("\" name=\"")
        .append(attribute(name));
    if (problems.isEmpty()) {
      xml.append("\"/>\n");
      return;
    }
    xml.append("\">\n      <" + level + " message=\"")
        .append(attribute(problems.get(0).message()))
        .append("\">")
        .append(escaped(text(level, entry, problems)))
        .append("</" + level + ">\n    </testcase>\n");
  }

  private static String text(String level, LibraryEntry entry, List<Diagnostic> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(text(level, entry, problem, Host.UNBOUNDED)));
    return Printable.lines(text.toString());
  }

  @Override
  public void close(TestTally tally) {
    out.write("</testsuites>\n");
  }

  /** A value in quotes: a reader takes a bare line break for a blank. */
  private static String attribute(String text) {
    return escaped(text).replace("\n", "&#10;").replace("\t", "&#9;");
  }

  /** Text of an element or attribute; a character that XML has no way to write becomes U+FFFD. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.append((char) c);
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
