package promptcli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.catalog.LibraryEntry;
import promptcli.model.Diagnostic;
import promptcli.testing.TestResults;
import promptcli.text.Printable;
import tools.jackson.core.JsonGenerator;

/** What {@code test} prints; each template's results at once. */
abstract class TestReport {

  /** The formats by the words of {@code --format}. */
  enum Format {
    TEXT,
    JSON,
    JUNIT,
    GITHUB;

    /**
     * Begins a report.
     *
     * @param strict whether what is not covered is a failure
     */
    TestReport open(Host host, boolean strict) {
      return switch (this) {
        case TEXT -> new Text(host);
        case JSON -> new Objects(host);
        case JUNIT -> new JunitReport(host, strict);
        case GITHUB -> new Github(host, strict);
      };
    }
  }

  /**
   * Adds a template.
   *
   * @param report empty where it is not sound
   */
  abstract void add(LibraryEntry entry, Optional<TestResults> report);

  abstract void close(TestTally tally);

  /** A problem, wherever it is, with the word that says how bad it is. */
  static String text(String level, LibraryEntry entry, Diagnostic problem) {
    String message = level + ": " + problem.message();
    return problem.place().isPresent()
        ? Errors.format(new Diagnostic(problem.place(), message, problem.fix()))
        : Printable.line(entry.file() + ": " + message) + "\n";
  }

  private static final class Text extends TestReport {

    private final Host host;

    Text(Host host) {
      this.host = host;
    }

    @Override
    void add(LibraryEntry entry, Optional<TestResults> report) {
      StringBuilder text = new StringBuilder();
      entry.problems().forEach(problem -> text.append(text("error", entry, problem)));
      for (TestResults.CaseResult result : report.map(TestResults::results).orElse(List.of())) {
        result.failures().forEach(failure -> text.append(text("failed", entry, failure)));
        if (!result.updated().isEmpty()) {
          Path file = Path.of(entry.file()).resolveSibling(result.updated());
          text.append("updated ").append(Printable.line(file.toString())).append('\n');
        }
      }
      report
          .map(TestResults::uncovered)
          .orElse(List.of())
          .forEach(gap -> text.append(text("uncovered", entry, gap)));
      if (!text.isEmpty()) {
        Result.write(text.toString(), host);
      }
    }

    @Override
    void close(TestTally tally) {
      Result.write(tally.line(), host);
    }
  }

  private static final class Objects extends TestReport {

    private final JsonGenerator json;

    Objects(Host host) {
      json = Json.stream(host);
      json.writeStartArray();
    }

    @Override
    void add(LibraryEntry entry, Optional<TestResults> report) {
      json.writePOJO(
          Json.object(
              "template",
              entry.name(),
              "file",
              entry.file(),
              "problems",
              plain(entry.problems()),
              "cases",
              report.map(TestResults::results).orElse(List.of()).stream()
                  .map(Objects::plain)
                  .toList(),
              "uncovered",
              plain(report.map(TestResults::uncovered).orElse(List.of()))));
    }

    private static Map<String, Object> plain(TestResults.CaseResult result) {
      return Json.object(
          "name",
          result.testCase().name(),
          "line",
          result.testCase().place().line(),
          "passed",
          result.passed(),
          "failures",
          plain(result.failures()),
          "updated",
          result.updated());
    }

    private static List<Map<String, Object>> plain(List<Diagnostic> problems) {
      return problems.stream()
          .map(
              problem -> {
                Map<String, Object> plain = Json.plain(problem);
                plain.put("detail", problem.fix());
                return plain;
              })
          .toList();
    }

    @Override
    void close(TestTally tally) {
      json.writeEndArray();
      json.close();
    }
  }

  private static final class Github extends TestReport {

    private final Host host;
    private final boolean strict;

    Github(Host host, boolean strict) {
      this.host = host;
      this.strict = strict;
    }

    @Override
    void add(LibraryEntry entry, Optional<TestResults> report) {
      entry.problems().forEach(problem -> annotate(true, "error", entry, problem));
      report
          .map(TestResults::results)
          .orElse(List.of())
          .forEach(result -> result.failures().forEach(f -> annotate(true, "failed", entry, f)));
      report
          .map(TestResults::uncovered)
          .orElse(List.of())
          .forEach(gap -> annotate(strict, "uncovered", entry, gap));
    }

    private void annotate(boolean error, String title, LibraryEntry entry, Diagnostic problem) {
      Result.write(new Annotation(error, title, entry.file(), problem).line(), host);
    }

    @Override
    void close(TestTally tally) {}
  }
}
