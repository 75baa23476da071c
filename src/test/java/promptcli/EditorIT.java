package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an editor makes of template files: the language server that editors share for YAML, taken
 * from npm, reads the line that names the schema, marks mistakes and completes keys.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EditorIT {

  private static final String SCHEMA_LINE =
      "# yaml-language-server: $schema=template.schema.json\n";

  private static LanguageServer server;

  @TempDir private Path directory;
  private Path prompts;

  @BeforeAll
  static void startServer() throws Exception {
    Path folder = NpmPackage.installed("yaml-language-server", "2.0.0");
    server = new LanguageServer(folder.resolve("bin/yaml-language-server"));
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void makeTemplate() throws Exception {
    assertThat(new Shell(directory).run("prompt new review").stdout())
        .isEqualTo(".prompts/review.yaml\n");
    prompts = directory.resolve(".prompts");
  }

  @Test
  void marksNothingInTemplatesThatAreSound() throws IOException {
    assertThat(open("review.yaml", Files.readString(prompts.resolve("review.yaml")))).isEmpty();
    try (Stream<Path> files = Files.list(Shell.DIST.resolve("prompts"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
        assertThat(server.open(file, Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void marksAMisspeltKeyAndAWrongTypeOnTheirLines() throws IOException {
    assertThat(
            open(
                "review.yaml",
                SCHEMA_LINE
                    + """
                    title: Review
                    tags: code
                    inputs:
                      diff:
                        labl: Change
                        type: multilines
                    template: "{{diff}}"
                    """))
        .containsExactlyInAnyOrder(
            "3: Incorrect type. Expected one of array, null.",
            "6: Property labl is not allowed.",
            "7: Value is not accepted. Valid values: \"text\", \"multiline\", \"choice\","
                + " \"boolean\", \"integer\", \"list\", \"files\", null.");
  }

  @Test
  void completesTheKeysAndTypesOfAnInput() throws IOException {
    open(
        "review.yaml",
        SCHEMA_LINE
            + """
            inputs:
              diff:
                label: Change
                type:\s
               \s
            template: "{{diff}}"
            """);
    assertThat(server.complete(prompts.resolve("review.yaml"), 6, 5))
        .contains("description", "hint", "options", "required", "default", "pattern", "message")
        .doesNotContain("label", "title");
    assertThat(server.complete(prompts.resolve("review.yaml"), 5, 11))
        .contains("text", "multiline", "choice", "boolean", "integer", "list");
  }

  private List<String> open(String name, String text) throws IOException {
    return server.open(prompts.resolve(name), text);
  }
}
