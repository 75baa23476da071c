package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a new template goes, and that it can be rendered from there. */
class NewCommandTest {

  @TempDir private Path top;

  @Test
  void writesToTheNearestFolderOfTheProject() throws IOException {
    Path below = Files.createDirectories(top.resolve("a/b"));
    Files.createDirectories(top.resolve("a/.prompts"));
    Files.createDirectories(top.resolve(".git"));
    assertWrites(below, top.resolve("a/.prompts/review.yaml"));
  }

  @Test
  void makesTheFolderAtTheTopOfTheWorkingTree() throws IOException {
    Path below = Files.createDirectories(top.resolve("a/b"));
    Files.createDirectories(top.resolve(".git"));
    assertWrites(below, top.resolve(".prompts/review.yaml"));
  }

  @Test
  void makesTheFolderHereWhereNothingIsKeptByGit() throws IOException {
    Path below = Files.createDirectories(top.resolve("a"));
    assertWrites(below, below.resolve(".prompts/review.yaml"));
  }

  @Test
  void writesNothingThroughAProjectsFolderThatIsALink() throws IOException {
    Path elsewhere = Files.createDirectories(top.resolve("elsewhere"));
    Path below = Files.createDirectories(top.resolve("a/b"));
    Files.createDirectories(top.resolve("a/.git"));
    Files.createSymbolicLink(top.resolve("a/.prompts"), elsewhere);
    String folder = top.resolve("a/.prompts").toString();
    assertThat(Cli.in(below).run("new", "review"))
        .isEqualTo(
            new Cli.Outcome(
                1,
                "",
                "prompt: cannot write to "
                    + folder
                    + ": it is a link\nTo use it all the same: --prompts "
                    + folder
                    + "\n"));
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(Cli.in(below).run("new", "review", "--prompts", folder).exit()).isZero();
    assertThat(elsewhere.resolve("review.yaml")).exists();
  }

  /** The templates of all golden cases, and the one to begin with. */
  @Test
  void writesSoundTemplatesThatPassTheirTests() throws IOException {
    Path cases = Path.of("src/test/resources/cases/new");
    int count = 0;
    try (Stream<Path> files = Files.walk(cases)) {
      for (Path written : files.filter(file -> file.toString().contains("/written/")).toList()) {
        if (written.toString().endsWith(".yaml")) {
          Files.copy(written, top.resolve("t" + count++ + ".yaml"));
        }
      }
    }
    assertThat(Cli.in(top).run("new", "begin", "--prompts", ".").exit()).isZero();
    assertThat(Cli.in(top).run("lint", ".").stdout().lines())
        .filteredOn(line -> line.contains(": error: ") || line.contains(": advice: "))
        .allMatch(
            line -> line.matches(".*\\[(title-missing|description-missing|placeholder-left)]"));
    assertThat(Cli.in(top).run("test", ".").stdout())
        .contains("templates: " + (count + 1) + ", broken: 0, ", ", failed: 0, ");
  }

  @Test
  void refusesATextThatIsTooLongForATemplate() {
    Cli.Outcome outcome =
        Cli.in(top).stdin(new byte[(256 << 10) + 1]).run("new", "review", "--from", "-");
    assertThat(outcome)
        .isEqualTo(
            new Cli.Outcome(
                1, "", "prompt: standard input is too long for a template: 256 KiB is the most\n"));
    assertThat(top).isEmptyDirectory();
  }

  @Test
  void proposesNoNameWhereNothingIsLikeOne() {
    assertThat(Cli.in(top).run("new", "漢字").stderr())
        .isEqualTo("prompt: '漢字' cannot be a template's name: it is made of a-z, 0-9 and -\n");
  }

  private void assertWrites(Path directory, Path expected) {
    Cli.Outcome outcome = Cli.in(directory).run("new", "review");
    assertThat(directory.resolve(outcome.stdout().strip())).isEqualTo(expected).exists();
    assertThat(Cli.in(directory).run("render", "review", "--text", "a b").stdout())
        .isEqualTo("Sum up the text below in a plain tone.\n\na b\n");
  }
}
