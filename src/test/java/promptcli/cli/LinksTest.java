package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A repository that somebody else has filled with links to what only the user may read: nothing of
 * it is shown, by no command and in no report.
 */
@Timeout(60)
class LinksTest {

  private static final String CANARY = "canary-4711";

  private static final List<String> COMMANDS = commands();

  @TempDir private Path home;
  private Path work;

  @BeforeEach
  void writeSecrets() throws IOException {
    work = Files.createDirectory(home.resolve("work"));
    write("secrets.yaml", "password: " + CANARY + "\ntemplate: " + CANARY + "\n");
    write("sound.yaml", "title: " + CANARY + "\ntemplate: " + CANARY + "\n");
    write(CANARY + ".yaml", "template: x\n");
    write("work/.env", "PASSWORD=" + CANARY + "\n");
    write("work/.git/config", "[remote]\n  url = " + CANARY + "\n");
    write("work/config/secrets.yaml", "template: " + CANARY + "\n");
    write("work/config/p.mustache", CANARY + "\n");
  }

  @Test
  void showsNothingOfATemplateThatIsALink() throws Exception {
    for (String target :
        List.of(
            "../../secrets.yaml",
            "../../sound.yaml",
            "../../" + CANARY + ".yaml",
            "../../none-" + CANARY + ".yaml",
            "../.env",
            "../.git/config",
            "../config/secrets.yaml",
            home.resolve("sound.yaml").toString(),
            "/proc/self/environ",
            "/proc/self/cmdline",
            "/proc/self/fd/0",
            "/dev/zero",
            "..")) {
      link(".prompts/x.yaml", target);
      assertShowsNothing();
    }
  }

  @Test
  void showsNothingOfAPartialThatIsALink() throws Exception {
    write("work/.prompts/x.yaml", "template: '{{> p}}'\ntests: [{name: x, equals: y}]\n");
    for (String target :
        List.of(
            "../../.env",
            "../../.git/config",
            "../../../sound.yaml",
            "../../config/p.mustache",
            home.resolve("secrets.yaml").toString(),
            "/proc/self/environ",
            "/dev/zero",
            "..")) {
      link(".prompts/partials/p.mustache", target);
      assertShowsNothing();
    }
    Files.delete(work.resolve(".prompts/partials/p.mustache"));
    Files.delete(work.resolve(".prompts/partials"));
    link(".prompts/partials", "../config");
    assertShowsNothing();
    Files.delete(work.resolve(".prompts/partials"));
    write("work/.prompts/real/p.mustache", "real");
    Files.delete(work.resolve(".prompts/real/p.mustache"));
    link(".prompts/real/p.mustache", "../../.env");
    link(".prompts/partials", "real");
    assertShowsNothing();
  }

  @Test
  void showsNothingOfAPartialBesideATemplateThatIsNamedByItsPath() throws Exception {
    write("work/x.yaml", "template: '{{> p}}'\ntests: [{name: x, equals: y}]\n");
    for (String target : List.of("../.env", "../.git/config", "../config/p.mustache")) {
      link("partials/p.mustache", target);
      for (String command : List.of("render ./x.yaml", "show ./x.yaml", "lint .", "test .")) {
        assertShowsNothing(command);
      }
    }
  }

  @Test
  void showsNothingOfAPipe() throws Exception {
    Files.createDirectories(work.resolve(".prompts/partials"));
    assertThat(mkfifo(".prompts/x.yaml")).isZero();
    assertShowsNothing();
    Files.delete(work.resolve(".prompts/x.yaml"));
    write("work/.prompts/x.yaml", "template: '{{> p}}'\n");
    assertThat(mkfifo(".prompts/partials/p.mustache")).isZero();
    assertShowsNothing();
  }

  /** Every way to a template of the project that prints something of it. */
  private static List<String> commands() {
    List<String> commands =
        new ArrayList<>(List.of("list", "list --json", "list canary", "__complete zsh render x"));
    for (String template : List.of("x", "project:x", ".prompts/x.yaml", "./.prompts/x.yaml")) {
      commands.add("render " + template);
      commands.add("show " + template);
    }
    commands.add("render x --allow-missing --explain --format json");
    commands.add("render --help x");
    commands.add("render x --prompts .prompts");
    commands.add("show x --source");
    commands.add("show x --json");
    commands.add("schema x");
    for (String format : List.of("text", "json", "github", "sarif")) {
      commands.add("lint --format " + format);
    }
    for (String format : List.of("text", "json", "github", "junit")) {
      commands.add("test --update --format " + format);
    }
    commands.add("lint .prompts .prompts/x.yaml");
    commands.add("lint --prompts .prompts");
    return commands;
  }

  private void assertShowsNothing() {
    COMMANDS.forEach(this::assertShowsNothing);
  }

  private void assertShowsNothing(String command) {
    Cli.Outcome outcome =
        Cli.in(work).environment(Map.of("PROMPT_DEBUG", "1")).run(command.split(" "));
    assertThat(outcome.stdout() + outcome.stderr())
        .as(command)
        .doesNotContain(CANARY)
        .doesNotContain("LC_ALL")
        .doesNotContain("internal error");
    assertThat(outcome.exit()).as(command).isBetween(0, 2);
  }

  private int mkfifo(String path) throws Exception {
    return new ProcessBuilder("mkfifo", work.resolve(path).toString()).start().waitFor();
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
