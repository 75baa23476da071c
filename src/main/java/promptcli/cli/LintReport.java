package promptcli.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import promptcli.lint.Finding;
import promptcli.lint.Rule;
import promptcli.model.Diagnostic;
import promptcli.text.Printable;
import tools.jackson.core.JsonGenerator;

/** What {@code lint} prints; each finding at once. */
abstract class LintReport {

  /** The formats by the words of {@code --format}. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    LintReport open(Host host) {
      return switch (this) {
        case TEXT -> new Text(host);
        case JSON -> new Json(host);
        case SARIF -> new SarifReport(host);
        case GITHUB -> new Github(host);
      };
    }
  }

  abstract void add(Finding finding);

  abstract void close(int templates, int errors, int advice);

  static String level(Rule rule) {
    return rule.isError() ? "error" : "advice";
  }

  private static final class Text extends LintReport {

    private final Host host;

    Text(Host host) {
      this.host = host;
    }

    @Override
    void add(Finding finding) {
      Diagnostic problem = finding.diagnostic();
      String message =
          "%s: %s [%s]".formatted(level(finding.rule()), problem.message(), finding.rule().word());
      Result.write(
          problem.place().isPresent()
              ? Errors.format(new Diagnostic(problem.place(), message, problem.fix()))
              : Printable.line(finding.file() + ": " + message) + "\n",
          host);
    }

    @Override
    void close(int templates, int errors, int advice) {
      Result.write(
          "templates: %d, errors: %d, advice: %d\n".formatted(templates, errors, advice), host);
    }
  }

  private static final class Json extends LintReport {

    private final JsonGenerator json;

    Json(Host host) {
      json = promptcli.cli.Json.stream(host);
      json.writeStartArray();
    }

    @Override
    void add(Finding finding) {
      Map<String, Object> plain = new LinkedHashMap<>();
      plain.put("level", level(finding.rule()));
      plain.put("name", finding.rule().word());
      plain.put("file", finding.file());
      plain.putAll(promptcli.cli.Json.plain(finding.diagnostic()));
      plain.put("fix", finding.diagnostic().fix());
      json.writePOJO(plain);
    }

    @Override
    void close(int templates, int errors, int advice) {
      json.writeEndArray();
      json.close();
    }
  }

  /** The lines by which a step of a GitHub workflow annotates a change. */
  private static final class Github extends LintReport {

    private final Host host;

    Github(Host host) {
      this.host = host;
    }

    @Override
    void add(Finding finding) {
      Annotation annotation =
          new Annotation(
              finding.rule().isError(),
              finding.rule().word(),
              finding.file(),
              finding.diagnostic());
      Result.write(annotation.line(), host);
    }

    @Override
    void close(int templates, int errors, int advice) {}
  }
}
