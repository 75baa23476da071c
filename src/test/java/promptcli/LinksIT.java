package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program on a repository that somebody else has filled with links to what only the
 * user may read: nothing of it is shown, by no command and in no report.
 */
class LinksIT {

  private static final String CANARY = "canary-4711";

  private static final List<String> COMMANDS =
      List.of(
          "list --json",
          "render x",
          "show --source x",
          "schema x",
          "lint",
          "lint --format sarif .prompts/*.yaml",
          "lint --format github",
          "test --update");

  @TempDir private Path home;
  private Path work;

  @BeforeEach
  void writeSecrets() throws IOException {
    work = Files.createDirectory(home.resolve("work"));
    write("secrets.yaml", "password: " + CANARY + "\ntemplate: " + CANARY + "\n");
    write("work/.env", "PASSWORD=" + CANARY + "\n");
  }

  @Test
  void showsNothingOfATemplateThatIsALink() throws Exception {
    for (String target : List.of("../../secrets.yaml", "/proc/self/environ")) {
      link(".prompts/x.yaml", target);
      assertShowsNothing(COMMANDS);
    }
  }

  @Test
  void showsNothingOfAPartialThatIsALink() throws Exception {
    write("work/.prompts/x.yaml", "template: '{{> p}}'\ntests: [{name: x, equals: y}]\n");
    link(".prompts/partials/p.mustache", "../../.env");
    assertShowsNothing(COMMANDS);
    write("work/x.yaml", "template: '{{> p}}'\n");
    link("partials/p.mustache", "../.env");
    assertShowsNothing(List.of("render ./x.yaml", "show ./x.yaml", "lint .", "test ."));
  }

  @Test
  void namesTheLinkAndWhatToDo() throws Exception {
    link(".prompts/x.yaml", "../.env");
    assertThat(run("prompt render x"))
        .isEqualTo(
            new Shell.Outcome(
                1,
                "",
                "prompt: cannot read .prompts/x.yaml: it is a link; put the file itself there\n"));
    assertThat(run("prompt lint").stdout())
        .isEqualTo(
            ".prompts/x.yaml: error: cannot read .prompts/x.yaml: it is a link; put the file itself"
                + " there [unreadable]\ntemplates: 1, errors: 1, advice: 0\n");
  }

  @Test
  void followsTheLinksOfTheUsersOwnTemplates() throws Exception {
    write("dotfiles/x.yaml", "template: '{{> p}}'\n");
    write("dotfiles/p.mustache", "mine\n");
    Path own = Files.createDirectories(home.resolve(".config/prompt/prompts/partials"));
    Files.createSymbolicLink(own.resolveSibling("x.yaml"), home.resolve("dotfiles/x.yaml"));
    Files.createSymbolicLink(own.resolve("p.mustache"), home.resolve("dotfiles/p.mustache"));
    Shell.Outcome mine = new Shell.Outcome(0, "mine\n", "");
    assertThat(run("prompt render x")).isEqualTo(mine);
    assertThat(run("prompt render ~/.config/prompt/prompts/x.yaml")).isEqualTo(mine);
    assertThat(run("prompt render x --prompts ~/.config/prompt/prompts")).isEqualTo(mine);
    assertThat(run("prompt test ~/.config/prompt/prompts").exit()).isZero();
  }

  @Test
  void followsAFolderAndAPathThatTheUserTypes() throws Exception {
    write("elsewhere/y.yaml", "template: theirs\n");
    link("folder", "../elsewhere");
    link("typed.yaml", "../elsewhere/y.yaml");
    Shell.Outcome theirs = new Shell.Outcome(0, "theirs\n", "");
    assertThat(run("prompt render y --prompts folder")).isEqualTo(theirs);
    assertThat(run("PROMPT_PATH=folder prompt render y")).isEqualTo(theirs);
    assertThat(run("prompt render folder/y.yaml")).isEqualTo(theirs);
    assertThat(run("prompt render ./typed.yaml")).isEqualTo(theirs);
    link("typed.yaml", ".env");
    assertShowsNothing(List.of("render ./typed.yaml", "lint ./typed.yaml", "show ./typed.yaml"));
  }

  /** One shell for all of them: a process each would take minutes. */
  private void assertShowsNothing(List<String> commands) throws Exception {
    StringBuilder script = new StringBuilder("export SECRET=" + CANARY + "; PROMPT_DEBUG=1\n");
    for (String command : commands) {
      script.append("prompt ").append(command).append(" 2>&1; echo \"exit $?\"\n");
    }
    Shell.Outcome outcome = run(script.toString());
    assertThat(outcome.stdout() + outcome.stderr())
        .doesNotContain(CANARY)
        .doesNotContain("SECRET")
        .doesNotContain("internal error");
    assertThat(outcome.stdout().lines().filter(line -> line.matches("exit [012]")))
        .hasSize(commands.size());
  }

  private Shell.Outcome run(String command) throws Exception {
    return new Shell(home).run("cd work; " + command);
  }

  private void write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Makes a link in the repository, or another in its place. */
  private void link(String path, String target) throws IOException {
    Path link = work.resolve(path);
    Files.createDirectories(link.getParent());
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of(target));
  }
}
