package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what {@code lint --format sarif} prints against the official schema of SARIF 2.1.0. */
class SarifTest {

  private static final Path CASES = Path.of("src/test/resources/cases/lint");

  @ParameterizedTest
  @ValueSource(strings = {"every-advice", "errors-among-good-ones", "sarif"})
  void isValid(String folder) throws IOException {
    Path directory = CASES.resolve(folder).resolve("files");
    String sarif = Cli.in(directory).run("lint", "--format", "sarif").stdout();
    assertThat(sarif).contains("startColumn");
    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
  }

  @Test
  void isValidForAFileOutsideTheFolder() throws IOException {
    String sarif =
        Cli.in(Path.of("prompts"))
            .run(
                "lint",
                "--format",
                "sarif",
                "--strict",
                CASES.toAbsolutePath() + "/sarif/files/.prompts")
            .stdout();
    assertThat(sarif).contains("\"uri\": \"file:///").contains("100%25,%20%C3%BCnsound:%20x.yaml");
    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
  }

  /** A validator that accepts everything would make the tests above worthless. */
  @Test
  void wouldBeFoundOutIfItWereNot() throws IOException {
    String sarif = "{\"version\": \"2.1.0\", \"runs\": [{\"results\": [{}]}]}";
    assertThat(schema().validate(sarif, InputFormat.JSON)).hasSizeGreaterThanOrEqualTo(2);
  }

  private static Schema schema() throws IOException {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }
  }
}
