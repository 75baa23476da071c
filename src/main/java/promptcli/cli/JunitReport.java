package promptcli.cli;

import java.util.List;
import java.util.Optional;
import promptcli.catalog.LibraryEntry;
import promptcli.model.Diagnostic;
import promptcli.testing.TestResults;

/**
 * Results as the XML of JUnit, which every CI service reads: a suite for each template. A template
 * that is not sound has the one case {@code reads}; what is not covered is output, or the failed
 * case {@code covers} where that counts.
 */
final class JunitReport extends TestReport {

  private final Host host;
  private final boolean strict;

  JunitReport(Host host, boolean strict) {
    this.host = host;
    this.strict = strict;
    Result.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n", host);
  }

  @Override
  void add(LibraryEntry entry, Optional<TestResults> report) {
    List<TestResults.CaseResult> results = report.map(TestResults::results).orElse(List.of());
    List<Diagnostic> gaps = report.map(TestResults::uncovered).orElse(List.of());
    boolean covers = strict && !gaps.isEmpty();
    int errors = report.isEmpty() ? 1 : 0;
    StringBuilder xml = new StringBuilder();
    xml.append("  <testsuite name=\"")
        .append(escaped(entry.file()))
        .append("\" tests=\"" + (results.size() + errors + (covers ? 1 : 0)))
        .append("\" failures=\"" + (report.map(TestResults::failed).orElse(0) + (covers ? 1 : 0)))
        .append("\" errors=\"" + errors + "\">\n");
    if (report.isEmpty()) {
      appendCase(xml, entry, "reads", "error", entry.problems());
    }
    for (TestResults.CaseResult result : results) {
      appendCase(xml, entry, result.testCase().name(), "failure", result.failures());
    }
    if (covers) {
      appendCase(xml, entry, "covers", "failure", gaps);
    } else if (!gaps.isEmpty()) {
      String text = text("uncovered", entry, gaps);
      xml.append("    <system-out>").append(escaped(text)).append("</system-out>\n");
    }
    Result.write(xml.append("  </testsuite>\n").toString(), host);
  }

  private static void appendCase(
      StringBuilder xml, LibraryEntry entry, String name, String level, List<Diagnostic> problems) {
    xml.append("    <testcase classname=\"")
        .append(escaped(entry.file()))
        .append("\" name=\"")
        .append(escaped(name));
    if (problems.isEmpty()) {
      xml.append("\"/>\n");
      return;
    }
    xml.append("\">\n      <" + level + " message=\"")
        .append(escaped(problems.get(0).message()))
        .append("\">")
        .append(escaped(text(level, entry, problems)))
        .append("</" + level + ">\n    </testcase>\n");
  }

  private static String text(String level, LibraryEntry entry, List<Diagnostic> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(text(level, entry, problem)));
    return text.toString();
  }

  @Override
  void close(TestTally tally) {
    Result.write("</testsuites>\n", host);
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
