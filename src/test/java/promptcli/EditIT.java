package promptcli;

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

/** {@code prompt edit} in a real terminal, with editors that are scripts. */
class EditIT {

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
            "PATH=$PWD:'" + Path.of(System.getProperty("dist"), "bin").toAbsolutePath() + "':$PATH",
            "JAVA_HOME='" + System.getProperty("java.home") + "'",
            "HOME=$PWD/home");
  }

  @AfterEach
  void stop() {
    if (terminal != null) {
      terminal.close();
    }
  }

  /** From a copy that is asked for, over a mistake, back to its line and to a sound template. */
  @Test
  void leadsFromABundledTemplateToOneOfOnesOwn() throws Exception {
    editor(
        "nano", "echo \"$@\" >> calls; for last; do :; done; read typed; echo \"$typed\" >> $last");
    terminal.command("export EDITOR='nano -w'; clear");
    run("prompt edit kill-switch");
    terminal.await("Copy kill-switch to\n>");
    terminal.await("\n› project  .prompts\n  user     home/.config/prompt/prompts\n");
    terminal.press("Enter");
    awaitLines("calls", 1);
    terminal.command("labl: mistake");
    terminal.await(": error: unknown key 'labl' [invalid]\n");
    terminal.await(
        "templates: 1, errors: 1, advice: 0\nEdit again, at line 75?\nunknown key 'labl'\n› yes\n  no\n");
    terminal.press("Enter");
    awaitLines("calls", 2);
    terminal.command("# typed");
    terminal.await("\n# typed\n.prompts/kill-switch.yaml:75:1: error");
    terminal.await("Edit again, at line 75?\nunknown key 'labl'\n› yes");
    terminal.press("n");
    assertEnded(1);
    terminal.await("\nNote: .prompts/kill-switch.yaml hides bundled:kill-switch\n");

    String file = directory.resolve(".prompts/kill-switch.yaml").toString();
    assertThat(directory.resolve("calls")).hasContent("-w " + file + "\n-w +75 " + file + "\n");
    assertThat(Files.readString(Path.of(file))).endsWith("\nlabl: mistake\n# typed\n");
    assertThat(directory.resolve("out")).isEmptyFile();
  }

  @Test
  void asksForAdviceOnlyWithNoAsDefault() throws Exception {
    Files.writeString(directory.resolve("x.yaml"), "title: X\ntemplate: Hello.\n");
    editor("editor", ":");
    terminal.command("export EDITOR=editor; clear");
    run("prompt edit ./x.yaml");
    terminal.await("\n  yes\n› no\n");
    terminal.press("Enter");
    assertEnded(0);
  }

  @Test
  void copiesNothingWhereThePersonLeaves() throws Exception {
    editor("editor", "touch called");
    terminal.command("export EDITOR=editor; clear");
    run("prompt edit kill-switch");
    terminal.await("Copy kill-switch to");
    terminal.press("C-c");
    assertEnded(130);
    assertThat(directory.resolve("called")).doesNotExist();
    assertThat(directory.resolve(".prompts")).doesNotExist();
  }

  @Test
  void leavesTheQuestionByCtrlCWithNothingOnStdout() throws Exception {
    Files.writeString(directory.resolve("x.yaml"), "template: Hello {{who}}.\n");
    editor("editor", ":");
    terminal.command("export EDITOR=editor; stty -g > before; clear");
    run("prompt edit ./x.yaml");
    terminal.await("Edit again, at line 1?");
    terminal.press("C-c");
    assertEnded(130);
    terminal.command("stty -g > after; mv after settings");
    assertThat(awaitFile("settings")).isEqualTo(Files.readString(directory.resolve("before")));
    assertThat(directory.resolve("out")).isEmptyFile();
  }

  /** As in vi, which takes it for a key. */
  @Test
  void leavesACtrlCThatIsTypedInTheEditorToTheEditor() throws Exception {
    Files.writeString(directory.resolve("x.yaml"), "template: Hello.\n");
    editor("editor", "trap 'echo \"# interrupted\" >> \"$1\"' INT; touch called; read a; read b");
    terminal.command("export EDITOR=editor; clear");
    run("prompt edit ./x.yaml");
    awaitFile("called");
    terminal.press("C-c", "Enter", "Enter");
    terminal.await("Edit again, at line 1?");
    terminal.press("n");
    assertEnded(0);
    assertThat(directory.resolve("x.yaml")).hasContent("template: Hello.\n# interrupted\n");
  }

  /** A template in a pipe's command is edited on the terminal too. */
  @Test
  void editsOnTheTerminalWhereverTheStreamsLead() throws Exception {
    Files.writeString(directory.resolve("x.yaml"), "title: X\ndescription: X.\ntemplate: Hello.\n");
    editor("editor", "printf 'say: '; read said; echo \"# $said\" >> \"$1\"");
    terminal.command("export EDITOR=editor LC_ALL=C; clear");
    terminal.command(
        "echo piped | prompt edit ./x.yaml > out 2> err; echo $? > code; mv code ended");
    terminal.await("say:");
    terminal.command("typed");
    assertEnded(0);
    assertThat(Files.readString(directory.resolve("x.yaml"))).endsWith("\n# typed\n");
    assertThat(directory.resolve("err")).hasContent("./x.yaml: no errors, no advice\n");
  }

  private void editor(String name, String commands) throws IOException {
    Path file = Files.writeString(directory.resolve(name), "#!/bin/bash\n" + commands + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private void run(String command) {
    terminal.command(command + " > out; echo $? > code; mv code ended");
  }

  private void assertEnded(int exitCode) throws Exception {
    assertThat(awaitFile("ended")).isEqualTo(exitCode + "\n");
  }

  private void awaitLines(String name, int count) throws Exception {
    while (awaitFile(name).lines().count() < count) {
      Thread.sleep(50);
    }
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
