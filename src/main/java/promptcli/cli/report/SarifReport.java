package promptcli.cli.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import promptcli.cli.host.ResultStream;
import promptcli.cli.host.Version;
import promptcli.lint.Finding;
import promptcli.lint.Rule;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import tools.jackson.core.JsonGenerator;

/** Findings as SARIF 2.1.0, which services for code scanning take. */
final class SarifReport extends LintReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  // As the specification names them.

  private record Tool(Driver driver) {}

  private record Driver(String name, String version, List<ReportingDescriptor> rules) {}

  private record ReportingDescriptor(
      String id, Message shortDescription, Configuration defaultConfiguration) {}

  private record Configuration(String level) {}

  private record Message(String text) {}

  private record Result(
      String ruleId, int ruleIndex, String level, Message message, List<Location> locations) {}

  private record Location(PhysicalLocation physicalLocation) {}

  private record PhysicalLocation(ArtifactLocation artifactLocation, Optional<Region> region) {}

  private record ArtifactLocation(String uri) {}

  private record Region(int startLine, int startColumn) {}

  private final JsonGenerator json;

  SarifReport(ResultStream out) {
    json = Json.stream(out);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writePOJOProperty("tool", tool());
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
  }

  private static Tool tool() {
    List<ReportingDescriptor> rules =
        Stream.of(Rule.values())
            .map(
                rule ->
                    new ReportingDescriptor(
                        rule.word(),
                        new Message(rule.description()),
                        new Configuration(severity(rule))))
            .toList();
    return new Tool(new Driver("prompt", Version.text(), rules));
  }

  @Override
  public void add(Finding finding) {
    Rule rule = finding.rule();
    Diagnostic problem = finding.diagnostic();
    String fix = problem.fix().isEmpty() ? "" : "\n" + problem.fix();
    json.writePOJO(
        new Result(
            rule.word(),
            rule.ordinal(),
            severity(rule),
            new Message(problem.message() + fix),
            List.of(new Location(location(finding)))));
  }

  private static PhysicalLocation location(Finding finding) {
    Optional<Place> place = finding.diagnostic().place();
    String file = place.map(it -> it.source().name()).orElse(finding.file());
    return new PhysicalLocation(
        new ArtifactLocation(uri(file)), place.map(it -> new Region(it.line(), it.column())));
  }

  @Override
  public void close(int templates, int errors, int advice) {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static String severity(Rule rule) {
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
