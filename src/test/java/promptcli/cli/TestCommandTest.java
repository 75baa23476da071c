package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What {@code test} writes, and where it does not. */
class TestCommandTest {

  private static final String GOLDEN_CASE =
      """
      template: "one{{#x}} two{{/x}}"
      inputs: {x: {type: boolean, default: false}}
      tests:
        - name: first
          golden: golden/deep/first.md
      """;

  @TempDir private Path folder;
  private Path prompts;

  @BeforeEach
  void makeFolder() throws IOException {
    prompts = Files.createDirectory(folder.resolve(".prompts"));
    Files.writeString(prompts.resolve("a.yaml"), GOLDEN_CASE);
  }

  @Test
  void writesAGoldenFileAndIsThenSatisfied() throws IOException {
    assertThat(test().exit()).isEqualTo(1);
    assertThat(prompts.resolve("golden")).doesNotExist();
    assertThat(test("--update").stdout()).startsWith("updated .prompts/golden/deep/first.md\n");
    assertThat(prompts.resolve("golden/deep/first.md")).hasContent("one\n");
    assertThat(test().exit()).isZero();
    assertThat(test("--update").stdout()).doesNotContain("updated");
  }

  @Test
  void takesAGoldenFileWithoutItsLastNewline() throws IOException {
    golden("one");
    assertThat(test().exit()).isZero();
    golden("one\n\n");
    assertThat(test().exit()).isZero();
    golden("one \n");
    assertThat(test().exit()).isEqualTo(1);
  }

  @Test
  void readsAndWritesNothingThroughALinkThatLeadsOut() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside/deep"));
    Files.writeString(outside.resolve("first.md"), "secret\n");
    Files.createSymbolicLink(prompts.resolve("golden"), folder.resolve("outside"));
    for (String option : new String[] {"--strict", "--update"}) {
      assertThat(test(option).stdout())
          .contains("golden/deep/first.md leads out of the folder golden")
          .doesNotContain("secret");
    }
    assertThat(outside.resolve("first.md")).hasContent("secret\n");
    Files.delete(outside.resolve("first.md"));
    Files.delete(outside);
    assertThat(test("--update").exit()).isEqualTo(1);
    assertThat(folder.resolve("outside")).isEmptyDirectory();
  }

  @Test
  void writesNothingThroughALinkToAnotherFolderOfTheTemplates() throws IOException {
    Path script = Files.createDirectories(prompts.resolve("deep")).resolve("first.md");
    Files.writeString(script, "before\n");
    Files.createSymbolicLink(prompts.resolve("golden"), prompts);
    assertThat(test("--update").exit()).isEqualTo(1);
    assertThat(script).hasContent("before\n");
  }

  @Test
  void writesNothingThroughALinkToNowhere() throws IOException {
    Files.createDirectories(prompts.resolve("golden/deep"));
    Path target = folder.resolve("new.md");
    Files.createSymbolicLink(prompts.resolve("golden/deep/first.md"), target);
    assertThat(test("--update").exit()).isEqualTo(1);
    assertThat(target).doesNotExist();
  }

  @Test
  void printsXmlWhateverATemplateHolds() throws Exception {
    Files.writeString(
        prompts.resolve("a.yaml"),
        """
        template: "\\x1b ]]> <&> \\ud83d\\ude42 \\ufffe"
        tests:
          - name: "<\\x01&\\"\\ufffe"
            contains: "]]>"
            equals: "\\ufffe"
        """);
    byte[] xml = test("--format", "junit").stdout().getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(1);
  }

  private void golden(String text) throws IOException {
    Files.createDirectories(prompts.resolve("golden/deep"));
    Files.writeString(prompts.resolve("golden/deep/first.md"), text);
  }

  private Cli.Outcome test(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "test";
    System.arraycopy(options, 0, args, 1, options.length);
    return Cli.in(folder).run(args);
  }
}
