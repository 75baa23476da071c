package promptcli.cli.report;

import java.util.Optional;
import promptcli.cli.host.ResultStream;
import promptcli.lint.Finding;
import promptcli.lint.Rule;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import tools.jackson.core.JsonGenerator;

/** What {@code lint} prints; each finding at once. */
public abstract class LintReport {

  /** The formats by the words of {@code --format}. */
  public enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    /** Begins a report. */
    public LintReport open(ResultStream out) {
      return switch (this) {
        case TEXT -> new Text(out);
        case JSON -> new JsonReport(out);
        case SARIF -> new SarifReport(out);
        case GITHUB -> new GithubReport(out);
      };
    }
  }

  /** Adds what was found. */
  public abstract void add(Finding finding);

  /** Ends the report. */
  public abstract void close(int templates, int errors, int advice);

  static String level(Rule rule) {
    return rule.isError() ? "error" : "advice";
  }

  private static final class Text extends LintReport {

    private final ResultStream out;

    Text(ResultStream out) {
      this.out = out;
    }

    @Override
    public void add(Finding finding) {
      Rule rule = finding.rule();
      Diagnostic problem = finding.diagnostic();
      String message = "%s: %s [%s]".formatted(level(rule), problem.message(), rule.word());
      out.show(DiagnosticText.of(problem, message, finding.file()));
    }

    @Override
    public void close(int templates, int errors, int advice) {
      out.show("templates: %d, errors: %d, advice: %d\n".formatted(templates, errors, advice));
    }
  }

  private static final class JsonReport extends LintReport {

    private record JsonFinding(
        String level,
        String name,
        String file,
        Optional<Integer> line,
        Optional<Integer> column,
        String message,
        String fix) {}

    private final JsonGenerator json;

    JsonReport(ResultStream out) {
      json = Json.stream(out);
      json.writeStartArray();
    }

    @Override
    public void add(Finding finding) {
      Optional<Place> place = finding.diagnostic().place();
      json.writePOJO(
          new JsonFinding(
              level(finding.rule()),
              finding.rule().word(),
              place.map(it -> it.source().name()).orElse(finding.file()),
              place.map(Place::line),
              place.map(Place::column),
              finding.diagnostic().message(),
              finding.diagnostic().fix()));
    }

    @Override
    public void close(int templates, int errors, int advice) {
      json.writeEndArray();
      json.close();
    }
  }

  /** The lines by which a step of a GitHub workflow annotates a change. */
  private static final class GithubReport extends LintReport {

    private final ResultStream out;

    GithubReport(ResultStream out) {
      this.out = out;
    }

    @Override
    public void add(Finding finding) {
      Rule rule = finding.rule();
      out.write(
          new Annotation(rule.isError(), rule.word(), finding.file(), finding.diagnostic()).line());
    }

    @Override
    public void close(int templates, int errors, int advice) {}
  }
}
