package promptcli.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import promptcli.lint.Finding;
import promptcli.lint.Rule;
import promptcli.model.Diagnostic;
import tools.jackson.core.JsonGenerator;

/** Findings as SARIF 2.1.0, which services for code scanning take. */
final class SarifReport extends LintReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;

  SarifReport(Host host) {
    json = Json.stream(host);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writePOJOProperty("tool", tool());
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
  }

  private static Map<String, Object> tool() {
    List<Map<String, Object>> rules = Stream.of(Rule.values()).map(SarifReport::plain).toList();
    return Json.object(
        "driver", Json.object("name", "prompt", "version", Commands.version(), "rules", rules));
  }

  private static Map<String, Object> plain(Rule rule) {
    return Json.object(
        "id",
        rule.word(),
        "shortDescription",
        Json.object("text", rule.description()),
        "defaultConfiguration",
        Json.object("level", level(rule)));
  }

  @Override
  void add(Finding finding) {
    Diagnostic problem = finding.diagnostic();
    String fix = problem.fix().isEmpty() ? "" : "\n" + problem.fix();
    json.writePOJO(
        Json.object(
            "ruleId",
            finding.rule().word(),
            "ruleIndex",
            finding.rule().ordinal(),
            "level",
            level(finding.rule()),
            "message",
            Json.object("text", problem.message() + fix),
            "locations",
            List.of(Json.object("physicalLocation", location(finding)))));
  }

  private static Map<String, Object> location(Finding finding) {
    Map<String, Object> location =
        Json.object("artifactLocation", Json.object("uri", uri(finding.file())));
    finding
        .diagnostic()
        .place()
        .ifPresent(
            place -> {
              location.put("artifactLocation", Json.object("uri", uri(place.source().name())));
              location.put(
                  "region", Json.object("startLine", place.line(), "startColumn", place.column()));
            });
    return location;
  }

  @Override
  void close(int templates, int errors, int advice) {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  static String level(Rule rule) {
    return rule.isError() ? "error" : "warning";
  }

  /** A relative path stays so, since services look for it from the repository's top. */
  private static String uri(String file) {
    if (Path.of(file).isAbsolute()) {
      return Path.of(file).toUri().toASCIIString();
    }
    try {
      // A colon in its first part would make that a scheme.
      boolean looksAbsolute = file.split("/", 2)[0].contains(":");
      return new URI(null, null, (looksAbsolute ? "./" : "") + file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
