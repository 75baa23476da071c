package promptcli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program in a real terminal, from the first question to the pasted command. */
class WizardIT {

  @TempDir private Path directory;
  private Tmux terminal;

  @BeforeEach
  void start() {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed");
    terminal =
        Tmux.start(
            directory,
            100,
            30,
            "PATH='" + Path.of(System.getProperty("dist"), "bin").toAbsolutePath() + "':$PATH",
            "JAVA_HOME='" + System.getProperty("java.home") + "'",
            "XDG_CACHE_HOME=$PWD/cache");
  }

  @AfterEach
  void stop() {
    if (terminal != null) {
      terminal.close();
    }
  }

  @Test
  void leadsFromNothingToAPromptAndACommandThatDoesTheSame() throws Exception {
    Path editor = Files.writeString(directory.resolve("editor"), "#!/bin/sh\necho 'edited!' >> $1");
    Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
    terminal.command("export EDITOR=./editor; stty -g > before; clear");

    terminal.command("prompt render > out 2> /dev/tty; stty -g > after; mv after ended");
    terminal.await("› database-migration");
    terminal.type("kill");
    terminal.await("1 of 3\n› kill-switch");
    terminal.press("Enter");
    terminal.await("Feature description  1 of 2\n[Insert feature details]");
    terminal.type("New checkuot");
    terminal.press("Enter");
    terminal.await("Operational constraints  2 of 2");
    terminal.press("BTab");
    terminal.awaitAnswer("New checkuot");
    terminal.press("Left", "BSpace", "Left", "o", "Enter");
    // Before the next question stands there, nobody pastes, and nothing asks for brackets.
    terminal.await("Feature description: New checkout\nOperational constraints  2 of 2");
    terminal.awaitAnswer("");
    terminal.paste("99.9 %\n\nit's \"fast\" ");
    terminal.press("C-x", "C-e");
    terminal.await("edited!\n\n");
    terminal.press("Enter");
    terminal.await("› Accept");
    terminal.press("Enter");

    assertThat(awaitFile("ended")).isEqualTo(awaitFile("before"));
    String prompt = Files.readString(directory.resolve("out"));
    assertThat(prompt)
        .contains("Feature description: New checkout\n")
        .contains("99.9 %\n\nit's \"fast\" edited!\n");

    String command =
        terminal
            .unwrapped()
            .lines()
            .dropWhile(line -> !line.startsWith("prompt render kill-switch"))
            .takeWhile(line -> !line.startsWith("$"))
            .collect(Collectors.joining("\n"))
            .strip();
    terminal.command("clear");
    terminal.paste(command);
    terminal.command(" > again; touch pasted");
    awaitFile("pasted");
    assertThat(directory.resolve("again")).hasContent(prompt);
  }

  /** A default is anybody's text, and so is a file's name or an answer that is pasted. */
  @Test
  void showsNothingRaw() throws Exception {
    Files.writeString(
        directory.resolve("t.yaml"),
        """
        inputs:
          a: {default: "x\\e[31mred\\u202Eab\\a"}
          b: {}
        template: "{{a}}{{b}}"
        """);
    terminal.command("prompt render ./t.yaml --interactive > out 2> /dev/tty; touch ended");
    terminal.awaitAnswer("x\\x1b[31mred\\u202eab\\x07");
    terminal.press("Home", "Right", "Right", "Right");
    terminal.type("4");
    terminal.awaitAnswer("x\\x1b[431mred\\u202eab\\x07");
    terminal.press("Enter");
    terminal.await("a: x\\x1b[431mred\\u202eab\\x07\nb  2 of 2");
    terminal.type("\u00a0\u200b");
    terminal.await("\\u200b\n\n");
    terminal.press("Enter");
    terminal.await("! an answer is needed");
    terminal.type("z");
    terminal.await("\\u200bz\n\n");
    terminal.press("Enter");
    terminal.await("› Accept");
    terminal.press("Enter");
    awaitFile("ended");
    assertThat(directory.resolve("out")).hasContent("x\033[431mred\u202eab\007\u00a0\u200bz\n");
  }

  /** Terminfo is older than many a terminal. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "xterm-kitty",
        "xterm-ghostty",
        "alacritty",
        "foot",
        "tmux-256color",
        "linux",
        "unknown"
      })
  void asksOnAnyTerminal(String type) throws Exception {
    terminal.command(
        "clear; TERM=" + type + " prompt render kill-switch --constraints y > out; touch ended");
    terminal.awaitAnswer("");
    assertThat(terminal.screen())
        .startsWith("Feature description\n[Insert feature details]\n>\n\nEnter next · Ctrl-X");
    terminal.type("abd");
    terminal.press("Left", "Right", "BSpace", "c", "Enter");
    terminal.await("› Accept");
    terminal.press("Enter");
    awaitFile("ended");
    assertThat(Files.readString(directory.resolve("out"))).contains("description: abc\n");
  }

  @Test
  void takesATerminalThatSaysNothingOfItsSizeForAUsualOne() throws Exception {
    terminal.command("stty rows 0 columns 0; clear; prompt render kill-switch > out");
    terminal.awaitAnswer("");
    assertThat(terminal.screen())
        .startsWith(
            "Feature description  1 of 2\n[Insert feature details]\n>\n\n"
                + "Enter next · Ctrl-X Ctrl-E editor · @FILE · Ctrl-C leave");
  }

  @Test
  void breaksALineBetweenCharacters() throws Exception {
    terminal.command("stty columns 80; clear; prompt render kill-switch > out");
    terminal.awaitAnswer("");
    terminal.type("x" + "\uD83D\uDE00".repeat(50));
    terminal.await("> x" + "\uD83D\uDE00".repeat(38));
    assertThat(terminal.screen()).doesNotContain("\uFFFD").contains("\uD83D\uDE00".repeat(12));
  }

  @Test
  void looksAsTheReadmeShows() throws Exception {
    terminal.command("prompt render > plan.md");
    terminal.await("› database-migration");
    terminal.type("kill");
    terminal.await("1 of 3");
    terminal.press("Enter");
    terminal.await("Feature description  1 of 2");
    terminal.type("New checkout");
    terminal.press("Enter");
    terminal.await("Operational constraints  2 of 2");
    terminal.type("99.9 % uptime");
    terminal.awaitAnswer("99.9 % uptime");
    assertReadmeShows(terminal.screen());
    terminal.press("Enter");
    terminal.await("› Accept");
    terminal.press("Enter");
    terminal.awaitEnd("\n$");
    assertReadmeShows(terminal.screen().replaceFirst("\\n\\$$", ""));
  }

  private static void assertReadmeShows(String screen) throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```text\n" + screen.strip() + "\n```\n");
  }

  @Test
  void leavesNothingBehindOnCtrlC() throws Exception {
    terminal.command(
        "stty -g > before; prompt render kill-switch > out; echo $? > code; stty -g > after; mv after"
            + " ended");
    terminal.await("Feature description");
    terminal.press("x", "C-c");
    assertThat(awaitFile("ended")).isEqualTo(awaitFile("before"));
    assertThat(awaitFile("code")).isEqualTo("130\n");
    assertThat(directory.resolve("out")).isEmptyFile();
  }

  @Test
  void asksOnTheTerminalWhenStandardInputIsAValue() throws Exception {
    terminal.command(
        "echo from stdin | prompt render kill-switch --constraints @- --yes > out; touch ended");
    terminal.await("Feature description");
    terminal.type("New");
    terminal.press("Enter");
    awaitFile("ended");
    assertThat(Files.readString(directory.resolve("out")))
        .contains("Feature description: New\n")
        .contains("Operational constraints: from stdin\n");
  }

  @Test
  void asksOnTheTerminalForWhatAPipeLeavesOpen() throws Exception {
    Files.writeString(
        directory.resolve("review.yaml"),
        "inputs:\n  diff: {stdin: true}\n  focus: {label: Focus}\ntemplate: |\n  {{diff}} {{focus}}\n");
    terminal.command("echo a diff | prompt render ./review.yaml --yes > out; touch ended");
    terminal.await("Focus");
    terminal.type("speed");
    terminal.press("Enter");
    awaitFile("ended");
    assertThat(directory.resolve("out")).hasContent("a diff speed\n");
  }

  @Test
  void asksForWhatIsNeededAlsoAfterGoingBack() throws Exception {
    Files.writeString(
        directory.resolve("release.yaml"),
        """
        inputs:
          rollback: {label: Rollback, type: boolean, default: false}
          plan: {label: Plan}
          sources: {label: Sources, type: files, required: false}
        template: |
          {{#rollback}}Plan: {{plan}}{{/rollback}}{{^rollback}}None{{/rollback}}
          {{#sources}}{{path}} {{/sources}}
        """);
    Files.writeString(directory.resolve("a.txt"), "a\n");
    terminal.command("prompt render ./release.yaml --interactive --yes > out; touch ended");
    terminal.await("Rollback  1 of 2");
    terminal.type("y");
    terminal.await("Plan  2 of 3");
    terminal.press("BTab");
    terminal.await("Rollback  1 of 3");
    terminal.type("n");
    terminal.await("Sources, item 1  2 of 2");
    terminal.type("a.txt");
    terminal.press("Enter");
    terminal.await("Sources, item 2");
    terminal.press("BTab");
    terminal.await("Sources, item 1  2 of 2");
    terminal.press("Enter");
    terminal.await("Sources, item 2");
    terminal.press("Enter");
    awaitFile("ended");
    assertThat(directory.resolve("out")).hasContent("None\na.txt \n");
    assertThat(terminal.screen())
        .contains("Rollback: no\nSources, item 1: a.txt\n\nThe same without questions:\n")
        .contains("prompt render ./release.yaml --no-rollback --sources a.txt");
  }

  @Test
  void asksWhatBecomesAnInputOfANewTemplate() throws Exception {
    Files.writeString(directory.resolve("notes.md"), "Write for {audience} on [main topic].\n");
    terminal.command("prompt new --from notes.md > out; echo $? > code; mv code ended");
    terminal.await(
        "› Make the template\n  audience           line 1: Write for {audience} on [main topic].");
    terminal.press("Down", "Enter");
    terminal.await("{audience}\nline 1: Write for {audience} on [main topic].");
    terminal.press("Enter");
    terminal.await("› (stays text)");
    terminal.press("Up", "Enter");
    assertThat(awaitFile("ended")).isEqualTo("0\n");
    terminal.await("1 input: main-topic\nleft as it is: 1:11 {audience}\n");
    assertThat(Files.readString(directory.resolve("out"))).isEqualTo(".prompts/notes.yaml\n");
    assertThat(Files.readString(directory.resolve(".prompts/notes.yaml")))
        .contains("  Write for {audience} on {{main-topic}}.\n");
  }

  @Test
  void makesNoTemplateWhereThePersonLeaves() throws Exception {
    Files.writeString(directory.resolve("notes.md"), "Write for {audience}.\n");
    terminal.command("prompt new --from notes.md > out; echo $? > code; mv code ended");
    terminal.await("› Make the template");
    terminal.press("C-c");
    assertThat(awaitFile("ended")).isEqualTo("130\n");
    assertThat(directory.resolve(".prompts")).doesNotExist();
  }

  @Test
  void givesTheEditorTheUsersOwnLocale() throws Exception {
    Path editor =
        Files.writeString(directory.resolve("editor"), "#!/bin/sh\necho \"[$LC_ALL]\" > $1");
    Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
    terminal.command("export EDITOR=./editor LC_ALL=C; prompt render kill-switch > out");
    terminal.await("Feature description");
    terminal.press("C-x", "C-e");
    terminal.awaitAnswer("[C]");
  }

  private String awaitFile(String name) throws IOException, InterruptedException {
    Path file = directory.resolve(name);
    Instant end = Instant.now().plus(Tmux.PATIENCE);
    while (!Files.exists(file)) {
      assertThat(Instant.now()).as("no %s", name).isBefore(end);
      Thread.sleep(50);
    }
    return Files.readString(file);
  }
}
