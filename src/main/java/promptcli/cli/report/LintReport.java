package promptcli.cli.report;

import java.util.Optional;
import promptcli.cli.host.ResultStream;
import promptcli.lint.Finding;
import promptcli.lint.Rule;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.text.Style;
import promptcli.text.StyledText;
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

  /** What was found, for people. */
  public static StyledText text(Finding finding, int columns) {
    Rule rule = finding.rule();
    Diagnostic found = finding.diagnostic();
    String message = found.message() + " [" + rule.word() + "]";
    return new DiagnosticText(columns)
        .of(
            new Diagnostic(found.place(), message, found.fix()),
            rule.isError() ? Style.ERROR : Style.ADVICE,
            level(rule),
            finding.file());
  }

  /** The figures of a run, in a line. */
  public static StyledText figures(int templates, int errors, int advice) {
    return new StyledText()
        .add("templates: " + templates + ", ")
        .add(errors > 0 ? Style.ERROR : Style.PLAIN, "errors: " + errors)
        .add(", ")
        .add(advice > 0 ? Style.ADVICE : Style.PLAIN, "advice: " + advice);
  }

  private static final class Text extends LintReport {

    private final ResultStream out;

    Text(ResultStream out) {
      this.out = out;
    }

    @Override
    public void add(Finding finding) {
      out.show(text(finding, out.columns()));
    }

    @Override
    public void close(int templates, int errors, int advice) {
      out.show(figures(templates, errors, advice).wrapped(out.columns(), 0).add("\n"));
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
