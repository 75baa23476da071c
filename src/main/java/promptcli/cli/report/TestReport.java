package promptcli.cli.report;

import java.nio.file.Path;
import java.util.List;
import promptcli.catalog.LibraryEntry;
import promptcli.cli.host.ResultStream;
import promptcli.model.Diagnostic;
import promptcli.testing.TestResults;
import promptcli.testing.TestResults.CaseResult;
import promptcli.text.Printable;
import promptcli.text.Style;
import promptcli.text.StyledText;
import tools.jackson.core.JsonGenerator;

/** What {@code test} prints; each template's results at once. */
public abstract class TestReport {

  /** The formats by the words of {@code --format}. */
  public enum Format {
    TEXT,
    JSON,
    JUNIT,
    GITHUB;

    /**
     * Begins a report.
     *
     * @param strict whether what is not covered is a failure
     */
    public TestReport open(ResultStream out, boolean strict) {
      return switch (this) {
        case TEXT -> new Text(out);
        case JSON -> new JsonReport(out);
        case JUNIT -> new JunitReport(out, strict);
        case GITHUB -> new GithubReport(out, strict);
      };
    }
  }

  /**
   * Adds a template.
   *
   * @param results none where it is broken
   */
  public abstract void add(LibraryEntry entry, TestResults results);

  /** Ends the report. */
  public abstract void close(TestTally tally);

  /** A problem, wherever it is, with the word that says how bad it is. */
  static StyledText text(String level, LibraryEntry entry, Diagnostic problem, int columns) {
    Style style = level.equals("uncovered") ? Style.ADVICE : Style.ERROR;
    return new DiagnosticText(columns).of(problem, style, level, entry.file());
  }

  private static final class Text extends TestReport {

    private final ResultStream out;

    Text(ResultStream out) {
      this.out = out;
    }

    @Override
    public void add(LibraryEntry entry, TestResults results) {
      StyledText text = new StyledText();
      entry.problems().forEach(problem -> text.add(text("error", entry, problem)));
      for (CaseResult result : results.cases()) {
        result.failures().forEach(failure -> text.add(text("failed", entry, failure)));
        if (!result.updated().isEmpty()) {
          Path file = Path.of(entry.file()).resolveSibling(result.updated());
          text.add("updated " + Printable.line(file.toString()) + "\n");
        }
      }
      results.more().ifPresent(more -> text.add(text("failed", entry, more)));
      results.uncovered().forEach(gap -> text.add(text("uncovered", entry, gap)));
      if (!text.isEmpty()) {
        out.show(text);
      }
    }

    private StyledText text(String level, LibraryEntry entry, Diagnostic problem) {
      return text(level, entry, problem, out.columns());
    }

    @Override
    public void close(TestTally tally) {
      out.show(tally.line().wrapped(out.columns(), 0).add("\n"));
    }
  }

  private static final class JsonReport extends TestReport {

    private record JsonResults(
        String template,
        String file,
        List<JsonProblem> problems,
        List<JsonCase> cases,
        List<JsonProblem> uncovered) {}

    private record JsonCase(
        String name, int line, boolean passed, List<JsonProblem> failures, String updated) {}

    private final JsonGenerator json;

    JsonReport(ResultStream out) {
      json = Json.stream(out);
      json.writeStartArray();
    }

    @Override
    public void add(LibraryEntry entry, TestResults results) {
      json.writePOJO(
          new JsonResults(
              entry.name(),
              entry.file(),
              problems(entry.problems()),
              results.cases().stream().map(JsonReport::json).toList(),
              problems(results.uncovered())));
    }

    private static JsonCase json(CaseResult result) {
      return new JsonCase(
          result.testCase().name(),
          result.testCase().place().line(),
          result.passed(),
          problems(result.failures()),
          result.updated());
    }

    private static List<JsonProblem> problems(List<Diagnostic> problems) {
      return problems.stream().map(JsonProblem::withDetail).toList();
    }

    @Override
    public void close(TestTally tally) {
      json.writeEndArray();
      json.close();
    }
  }

  private static final class GithubReport extends TestReport {

    private final ResultStream out;
    private final boolean strict;

    GithubReport(ResultStream out, boolean strict) {
      this.out = out;
      this.strict = strict;
    }

    @Override
    public void add(LibraryEntry entry, TestResults results) {
      annotate(true, "error", entry, entry.problems());
      results.cases().forEach(result -> annotate(true, "failed", entry, result.failures()));
      annotate(true, "failed", entry, results.more().stream().toList());
      annotate(strict, "uncovered", entry, results.uncovered());
    }

    private void annotate(
        boolean error, String title, LibraryEntry entry, List<Diagnostic> problems) {
      for (Diagnostic problem : problems) {
        out.write(new Annotation(error, title, entry.file(), problem).line());
      }
    }

    @Override
    public void close(TestTally tally) {}
  }
}
