package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import promptcli.Tmux;

/** The questions in a real terminal, key by key and screen by screen. */
class TerminalQuestionsIT {

  /** Keeps the shell when the terminal goes away, so that it hands no signal on. */
  private static final String KEPT = "trap : HUP; ";

  @TempDir private Path directory;
  private Tmux terminal;
  private boolean gone;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed");
    terminal = Tmux.start(directory, 80, 24);
    script("demo", "echo $$ > pid; exec %s \"$@\"".formatted(java()));
    terminal.command("clear; stty -g > before");
  }

  private static String java() {
    return "'%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' %s"
        .formatted(
            System.getProperty("java.home"),
            System.getProperty("java.class.path"),
            Demo.class.getName());
  }

  @AfterEach
  void stop() {
    if (terminal != null && !gone) {
      terminal.close();
    }
  }

  @Test
  void answersReachTheFileByteForByte() throws Exception {
    run("template feature notes risk beta percent tags review > out");
    terminal.awaitEnd(
        """
        Template
        >                                                                             3
        › database-migration  Database Migration Strategy
          kill-switch         Kill Switch and Rollback Planning
          master-rollout      Master Rollout Plan

        Enter takes · ↑ ↓ · type to narrow · Ctrl-C leave""");
    terminal.press("Left", "DC", "F5", "C-Right"); // none of which is typed
    terminal.type("kill");
    terminal.awaitEnd(
        """
        > kill                                                                   1 of 3
        › kill-switch         Kill Switch and Rollback Planning



        Enter takes · ↑ ↓ · type to narrow · Ctrl-C leave""");
    terminal.press("Enter");
    terminal.awaitEnd(
        """
        Template: kill-switch
        Feature description  1 of 6
        [Insert feature details]
        >

        Enter next · Ctrl-X Ctrl-E editor · @FILE · Ctrl-C leave""");
    terminal.type("New checkuot");
    terminal.press("Enter");
    terminal.awaitEnd(
        """
        Feature description: New checkuot
        Notes  2 of 6
        >

        Ctrl-D next · Shift-Tab back · Ctrl-X Ctrl-E editor · @FILE · Ctrl-C leave""");
    terminal.press("BTab");
    terminal.awaitAnswer("New checkuot");
    terminal.press("Left", "BSpace", "Left", "o", "Enter");
    terminal.await("Feature description: New checkout\nNotes  2 of 6");
    terminal.paste("one\n\n@three");
    terminal.press("C-d");
    terminal.await("Notes: one↵↵@three\nrisk  3 of 6");
    terminal.press("Down", "Enter");
    terminal.awaitEnd(
        """
        risk: medium
        Beta users only  4 of 6
          yes
        › no

        y or n · Shift-Tab back · Enter takes · Ctrl-C leave""");
    terminal.press("y");
    terminal.await("Percent  5 of 6");
    terminal.type("many");
    terminal.press("Enter");
    terminal.await("! 'many' is not an integer\n> many");
    terminal.press("C-u", "5", "Enter");
    terminal.await("Tags, item 1  6 of 6");
    terminal.press("a", "Enter");
    terminal.await("Tags, item 2  6 of 6, an empty line ends the list");
    terminal.press("b", "Enter");
    terminal.await("Tags, item 3");
    terminal.press("Enter");
    terminal.awaitEnd(
        """
        › Accept
          Change Feature description  New checkout
          Change Notes                one↵↵@three
          Change risk                 medium
          Change Beta users only      yes
          Change Percent              5
          Change Tags                 a, b
          Leave without it

        Enter takes · Shift-Tab back · ↑ ↓ · PgUp PgDn · n N values · Ctrl-C leave""");
    terminal.press("Down", "Enter");
    terminal.awaitAnswer("New checkout");
    terminal.type("!");
    terminal.press("Enter");
    terminal.await("Change Feature description  New checkout!");
    terminal.press("Enter");
    assertEnded(0);
    assertThat(out())
        .isEqualTo(
            """
            feature=New checkout!
            notes=one

            @three
            risk=medium
            beta=true
            percent=5
            tags=a,b
            """);
  }

  @Test
  void asksWhateverIsRedirected() throws Exception {
    Files.writeString(directory.resolve("in"), "not an answer\n");
    run("feature < in 2> err | cat > out");
    terminal.await("Feature description");
    terminal.press("x", "Enter");
    assertEnded(0);
    assertThat(out()).isEqualTo("feature=x\n");
    assertThat(directory.resolve("err")).isEmptyFile();
  }

  @Test
  void scrollsALongPromptOnAScreenOfItsOwn() throws Exception {
    run("feature review long > out");
    terminal.await("Feature description");
    terminal.press("x", "Enter");
    terminal.await("lines 1–16 of 101");
    terminal.press("NPage");
    terminal.await("lines 16–31 of 101");
    terminal.press("PPage");
    terminal.await("lines 1–16 of 101");
    terminal.press("Enter");
    assertEnded(0);
    terminal.awaitEnd("\n$");
    assertThat(terminal.screen()).contains("Feature description: x").doesNotContain("line 1");
  }

  @Test
  void completesFileNames() throws Exception {
    Files.writeString(directory.resolve("slo of today.md"), "99.9 %\n\n");
    run("feature > out");
    terminal.await("Feature description");
    terminal.type("@slo");
    terminal.press("Tab");
    terminal.awaitAnswer("@slo of today.md");
    terminal.press("Enter");
    assertEnded(0);
    assertThat(out()).isEqualTo("feature=99.9 %\n");
  }

  @Test
  void showsAsManyFileNamesAsThereIsRoomFor() throws Exception {
    for (int i = 10; i < 60; i++) {
      Files.writeString(directory.resolve("file-" + i + ".txt"), "content");
    }
    run("feature > out");
    terminal.await("Feature description");
    terminal.type("@fi");
    terminal.press("Tab");
    terminal.await("file-10.txt");
    terminal.await("… and 34 more");
    terminal.type("59");
    terminal.press("Tab", "Enter");
    assertEnded(0);
    assertThat(out()).isEqualTo("feature=content\n");
  }

  @Test
  void showsLinesAndCorners() throws Exception {
    run("feature review > out");
    terminal.await("Feature description");
    terminal.type("├── a │ ✅ b");
    terminal.awaitAnswer("├── a │ ✅ b");
    terminal.press("Enter");
    terminal.await("feature=├── a │ ✅ b");
    terminal.press("Enter");
    assertEnded(0);
    assertThat(out()).isEqualTo("feature=├── a │ ✅ b\n");
  }

  @Test
  void editsInTheEditor() throws Exception {
    script("editor", "printf 'say: '; read said; printf ' %s\\n\\n' \"$said\" >> \"$1\"");
    terminal.command("export EDITOR=./editor");
    run("feature > out");
    terminal.await("Feature description");
    terminal.type("typed");
    terminal.press("C-x", "C-e");
    terminal.awaitEnd("say:");
    terminal.command("and edited");
    terminal.awaitAnswer("typed and edited");
    terminal.press("Enter");
    assertEnded(0);
    assertThat(out()).isEqualTo("feature=typed and edited\n");
  }

  @Test
  void keepsTheAnswerWhenTheEditorFails() throws Exception {
    terminal.command("export VISUAL=no-such-editor");
    run("feature > out");
    terminal.await("Feature description");
    terminal.type("typed");
    terminal.press("C-x", "C-e");
    terminal.await(
        "! the editor 'no-such-editor' failed with exit code 127; the answer is as it\nwas\n> typed");
    terminal.press("Enter");
    assertEnded(0);
    assertThat(out()).isEqualTo("feature=typed\n");
  }

  @Test
  void showsWideAndCombiningCharactersAndEscapesControlCharacters() throws Exception {
    run("feature bad > out");
    terminal.await("Feature description");
    terminal.type("漢字e\u0301 שלום");
    terminal.press("C-a", "Right", "BSpace");
    terminal.type("汉");
    terminal.awaitAnswer("汉字e\u0301 שלום");
    terminal.press("Enter");
    terminal.await("Bad \\x1b[2Jlabel");
    terminal.await("[a\\x07b]");
    terminal.press("x", "Enter");
    assertEnded(0);
    assertThat(out()).isEqualTo("feature=汉字e\u0301 שלום\nbad=x\n");
  }

  @Test
  void showsAPercentSignAsItIs() throws Exception {
    run("slo > out");
    terminal.await("SLO 99.9% up\n[100%]\n");
    terminal.press("x", "Enter");
    assertEnded(0);
  }

  @Test
  void aPasteIntoAListStaysThere() throws Exception {
    run("risk percent > out");
    terminal.await("type to narrow");
    terminal.paste("high\nlow\nx\n");
    terminal.await("> high");
    terminal.await("› high\n\n\n\nEnter takes · ↑ ↓ · type to narrow · Ctrl-C leave");
    terminal.press("C-c");
    assertEnded(130);
  }

  @Test
  void leavesOnCtrlC() throws Exception {
    assertLeaves(130, () -> terminal.press("x", "C-c"));
  }

  @Test
  void leavesOnCtrlD() throws Exception {
    assertLeaves(130, () -> terminal.press("C-d"));
  }

  @Test
  void leavesOnTermination() throws Exception {
    assertLeaves(143, () -> signal("TERM"));
  }

  private void assertLeaves(int exitCode, Runnable leaving) throws Exception {
    for (String input : new String[] {"feature", "risk"}) {
      run(input + " > out");
      terminal.await("Ctrl-C leave");
      leaving.run();
      assertEnded(exitCode);
      assertThat(out()).isEmpty();
      Files.delete(directory.resolve("code"));
      Files.delete(directory.resolve("pid"));
      terminal.clear();
    }
  }

  @Test
  void leavesOnAPastedCtrlC() throws Exception {
    run("risk > out");
    terminal.await("Ctrl-C leave");
    terminal.type("\033[200~low\003");
    assertEnded(130);
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"risk", "beta", "feature", "notes"})
  void leavesWhenTheTerminalGoesAway(String input) throws Exception {
    assertLeavesWithTheTerminal(KEPT, "./demo " + input, "Ctrl-C leave");
  }

  @ParameterizedTest
  @ValueSource(strings = {"risk", "beta", "feature", "notes"})
  void leavesWhenTheTerminalGoesAwayBeforeTheFirstKey(String input) throws Exception {
    // JLine does not read before it has set the terminal once more.
    script("stty", "sleep 0.3; PATH='%s' exec stty \"$@\"".formatted(System.getenv("PATH")));
    assertLeavesWithTheTerminal(KEPT, "PATH=$PWD:$PATH ./demo " + input, "Ctrl-C leave");
  }

  @ParameterizedTest
  @ValueSource(strings = {"risk", "feature"})
  void leavesWhenTheShellGoesAwayToo(String input) throws Exception {
    assertLeavesWithTheTerminal("", "./demo " + input, "Ctrl-C leave");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", KEPT})
  void leavesWhenADumbTerminalGoesAway(String before) throws Exception {
    assertLeavesWithTheTerminal(before, "TERM=dumb ./demo feature", "Feature description");
  }

  /**
   * Takes the terminal away.
   *
   * @param before what the shell does first
   * @param until what the screen shows then
   */
  private void assertLeavesWithTheTerminal(String before, String command, String until)
      throws Exception {
    // The trap keeps this shell, and leaves the program with the signal as it is; another hang-up
    // may
    // follow, so that no other program can be trusted to say how it ended.
    script("job", "trap : HUP; %s > out 2> err; echo $? > code".formatted(command));
    terminal.command(before + "./job");
    terminal.await(until);
    ProcessHandle demo = ProcessHandle.of(Long.parseLong(awaitFile("pid").strip())).orElseThrow();
    gone = true;
    terminal.close();
    try {
      assertThat(demo.onExit()).succeedsWithin(Tmux.PATIENCE);
    } finally {
      demo.destroyForcibly();
    }
    assertThat(awaitFile("code")).isEqualTo("130\n");
    assertThat(out()).isEmpty();
    assertThat(directory.resolve("err")).isEmptyFile();
  }

  @Test
  void leavesADumbTerminal() throws Exception {
    terminal.command("export TERM=dumb");
    run("feature > out");
    terminal.await("Feature description");
    terminal.press("x", "C-c");
    assertEnded(130);
    assertThat(out()).isEmpty();
  }

  @Test
  void saysThatThereIsNoTerminal() throws Exception {
    for (String type : new String[] {"xterm", "dumb"}) {
      terminal.command("TERM=%s setsid -w ./demo feature 2> err; mv err err-%1$s".formatted(type));
      assertThat(awaitFile("err-" + type)).contains("there is no terminal to ask on");
    }
  }

  @Test
  void stopsAndContinues() throws Exception {
    terminal.command("./demo feature risk > out");
    terminal.await("Feature description");
    terminal.press("a", "b", "C-z");
    terminal.await("Stopped");
    terminal.command("stty -g > after; clear; fg");
    terminal.awaitAnswer("ab");
    terminal.press("c", "Enter");
    terminal.await("Feature description: abc");
    terminal.press("C-z");
    terminal.await("Stopped");
    terminal.command("clear; fg; echo done");
    terminal.await("› low");
    terminal.press("Enter");
    terminal.await("done");
    assertThat(out()).isEqualTo("feature=abc\nrisk=low\n");
    assertThat(awaitFile("after")).isEqualTo(awaitFile("before"));
  }

  @Test
  void redrawsWhenResized() throws Exception {
    run("risk > out");
    terminal.await("› low");
    for (int columns : new int[] {40, 70, 45, 100}) {
      terminal.resize(columns, 15);
      terminal.awaitEnd(
          "\n› low\n  medium\n  high\n\nEnter takes · ↑ ↓ · type to narrow ·%sCtrl-C leave"
              .formatted(columns < 50 ? "\n" : " "));
      assertThat(terminal.screen().lines().limit(2))
          .containsExactly("risk", ">" + " ".repeat(columns - 3) + "3");
    }
    terminal.press("Enter");
    assertEnded(0);
  }

  @Test
  void fitsFortyColumns() throws Exception {
    terminal.resize(40, 12);
    run("feature notes risk review > out");
    terminal.awaitEnd(
        """
        Feature description  1 of 3
        [Insert feature details]
        >

        Enter next · Ctrl-X Ctrl-E editor ·
        @FILE · Ctrl-C leave""");
    terminal.type("A feature whose description is longer than a line");
    terminal.awaitAnswer("A feature whose description is longer\n   than a line");
    terminal.press("Enter");
    terminal.await("Feature description: A feature whose d…");
    terminal.press("x", "C-d", "Enter");
    terminal.await("› Accept");
    terminal.press("Enter");
    assertEnded(0);
  }

  @Test
  void asksLineByLineOnADumbTerminal() throws Exception {
    terminal.command("export TERM=dumb");
    run("feature notes risk beta > out");
    terminal.awaitEnd("Feature description (1 of 4)\n[Insert feature details]\n>");
    terminal.command("x");
    terminal.await("Notes (2 of 4; < goes back; end with a line that is only a full stop)");
    terminal.command("<");
    terminal.await("Feature description (1 of 4; Enter takes: x)");
    terminal.command("y");
    terminal.command("one\n\ntwo\n.");
    terminal.await("risk (3 of 4; < goes back; a number, or letters; Enter takes: low)");
    terminal.command("9");
    terminal.await("! nothing matches");
    terminal.command("3");
    terminal.command("yes");
    assertEnded(0);
    assertThat(out()).isEqualTo("feature=y\nnotes=one\n\ntwo\nrisk=high\nbeta=true\n");
  }

  private void run(String arguments) {
    terminal.command(
        "clear; ./demo %s; echo ${PIPESTATUS[0]} > rc; stty -g > after; mv rc code"
            .formatted(arguments));
  }

  private void assertEnded(int exitCode) throws Exception {
    assertThat(awaitFile("code")).isEqualTo(exitCode + "\n");
    assertThat(awaitFile("after")).isEqualTo(awaitFile("before"));
  }

  private void signal(String name) {
    try {
      terminalless("kill", "-" + name, awaitFile("pid").strip());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void terminalless(String... command) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private String out() throws IOException {
    return Files.readString(directory.resolve("out"));
  }

  private String awaitFile(String name) throws IOException, InterruptedException {
    Path file = directory.resolve(name);
    Instant end = Instant.now().plus(Tmux.PATIENCE);
    while (!Files.exists(file) || Files.size(file) == 0) {
      assertThat(Instant.now()).as("still no " + name).isBefore(end);
      Thread.sleep(50);
    }
    return Files.readString(file);
  }

  private void script(String name, String body) throws IOException {
    Path file = Files.writeString(directory.resolve(name), "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
