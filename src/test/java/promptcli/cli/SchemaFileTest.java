package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.Golden;

/** The schema that lies beside the bundled templates, and their line for editors that names it. */
class SchemaFileTest {

  private static final Path FILE = Cli.BUNDLED.resolve("template.schema.json");

  @Test
  void isWhatTheProgramPrints() throws IOException {
    String printed = Cli.in(Cli.BUNDLED).run("schema").stdout();
    if (Golden.UPDATE) {
      Files.writeString(FILE, printed);
    }
    assertThat(FILE).hasContent(printed);
  }

  @Test
  void isPutBesideANewTemplate(@TempDir Path directory) throws IOException {
    Cli.in(directory).run("new", "review");
    assertThat(directory.resolve(".prompts/template.schema.json"))
        .hasContent(Files.readString(FILE));
  }

  @Test
  void isNamedByEveryBundledTemplate() throws IOException {
    try (Stream<Path> files = Files.list(Cli.BUNDLED)) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(templates)
          .hasSize(3)
          .allSatisfy(
              template ->
                  assertThat(template)
                      .content()
                      .startsWith("# yaml-language-server: $schema=template.schema.json\n"));
    }
  }
}
