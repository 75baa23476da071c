package promptcli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --copy} of the packaged program, read back from an X server, from tmux and a terminal. */
class ClipboardIT {

  private static final String COPY = "prompt render ./t.yaml --a @a.md --copy";
  private static final String TEXT = "naïve\n\n漢字 🎉";

  private static Process server;
  private static String display;

  @TempDir private Path folder;

  /** On a number that is free. */
  @BeforeAll
  static void startAnXServer() throws IOException {
    if (isInstalled("Xvfb") && isInstalled("xclip") && isInstalled("xsel")) {
      server =
          new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "64x64x8")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      display =
          new BufferedReader(new InputStreamReader(server.getInputStream(), US_ASCII)).readLine();
    }
  }

  @AfterAll
  static void stopIt() throws InterruptedException {
    if (server != null) {
      server.destroy();
      server.waitFor();
    }
  }

  @BeforeEach
  void writeATemplate() throws IOException {
    Files.writeString(folder.resolve("t.yaml"), "inputs: {a: {}}\ntemplate: \"{{a}}\"\n");
    Files.writeString(folder.resolve("a.md"), TEXT + "\n");
  }

  @Test
  void copiesByteForByteInsteadOfPrinting() throws Exception {
    for (String text : new String[] {TEXT, "x", "🎉 line\n".repeat(110_000) + "end"}) {
      Files.writeString(folder.resolve("a.md"), text);
      // What stays behind to serve the clipboard holds no stream: the pipe ends.
      assertThat(withDisplay("{ " + COPY + " --quiet 2>&1; echo $?; } | cat"))
          .isEqualTo(new Shell.Outcome(0, "0\n", ""));
      assertClipboardHolds(text);
    }
  }

  @Test
  void saysWhatTookIt() throws Exception {
    assertThat(withDisplay(COPY))
        .isEqualTo(new Shell.Outcome(0, "", "Copied to the clipboard by xclip (11 characters).\n"));
    assertClipboardHolds(TEXT);
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path broken = Files.writeString(bin.resolve("xclip"), "#!/bin/sh\nexit 1\n");
    assertThat(broken.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("a.md"), "other");
    assertThat(withDisplay(COPY))
        .isEqualTo(new Shell.Outcome(0, "", "Copied to the clipboard by xsel (5 characters).\n"));
    Files.delete(broken);
    assertClipboardHolds("other");
  }

  @Test
  void alsoWritesWhereTheOptionSays() throws Exception {
    assertThat(withDisplay(COPY + " --quiet -o out.md")).isEqualTo(new Shell.Outcome(0, "", ""));
    assertThat(Files.readString(folder.resolve("out.md"))).isEqualTo(TEXT + "\n");
    assertClipboardHolds(TEXT);
    assertThat(withDisplay(COPY + " --quiet -o -"))
        .isEqualTo(new Shell.Outcome(0, TEXT + "\n", ""));
  }

  @Test
  void writesNothingWhereItCannotCopy() throws Exception {
    for (String output : new String[] {"-", "out.md"}) {
      assertThat(run(COPY + " -o " + output))
          .isEqualTo(
              new Shell.Outcome(
                  1,
                  "",
                  "prompt: cannot copy the prompt: there is no display; "
                      + "the terminal's OSC 52: TERM is not set\n"
                      + "Where there is a display, install wl-clipboard, xclip or xsel; else write a file: -o FILE\n"));
    }
    assertThat(folder.resolve("out.md")).doesNotExist();
  }

  @Test
  void saysOfEachProgramWhyItCannotCopy() throws Exception {
    Shell.Outcome outcome =
        withDisplay("DISPLAY=:65000 TERM=xterm setsid -w " + COPY + " -o out.md");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.stderr())
        .matches(
            "(?s)prompt: cannot copy the prompt: xclip: .*Can't open display.*; xsel: .*Can't open"
                + " display.*; the terminal's OSC 52: there is no terminal\n.*");
    assertThat(folder.resolve("out.md")).doesNotExist();
  }

  @Test
  void sendsTheTerminalASequenceWhateverIsRedirected() throws Exception {
    Shell.Outcome outcome =
        run("TERM=xterm script -qec '" + COPY + " >out 2>err' recorded </dev/null; cat out err");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.stdout())
        .endsWith("Copied to the clipboard by the terminal's OSC 52 (11 characters).\n");
    assertThat(Files.readString(folder.resolve("recorded")))
        .contains("\033]52;c;bmHDr3ZlCgrmvKLlrZcg8J+OiQ==\007");
  }

  @Test
  void copiesInTmuxAsItComes() throws Exception {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed");
    String bin = Shell.DIST.resolve("bin") + "/";
    try (Tmux terminal =
        Tmux.start(folder, 100, 10, "JAVA_HOME='" + System.getProperty("java.home") + "'")) {
      terminal.command("env -u DISPLAY -u WAYLAND_DISPLAY " + bin + COPY + " > out");
      terminal.await(
          "Copied to the clipboard by the terminal's OSC 52 through tmux (11 characters).");
      terminal.command("tmux show-buffer > got; clear; echo done");
      terminal.awaitEnd("done\n$");
    }
    assertThat(Files.readString(folder.resolve("got"))).isEqualTo(TEXT);
    assertThat(folder.resolve("out")).isEmptyFile();
  }

  private void assertClipboardHolds(String text) throws Exception {
    withDisplay("xclip -o -selection clipboard >pasted");
    assertThat(Files.readAllBytes(folder.resolve("pasted"))).isEqualTo(text.getBytes(UTF_8));
  }

  private Shell.Outcome withDisplay(String command) throws Exception {
    assumeTrue(server != null, "Xvfb, xclip or xsel is not installed");
    return run("export DISPLAY=:" + display + "; " + command);
  }

  private Shell.Outcome run(String command) throws Exception {
    return new Shell(folder).run(command);
  }

  private static boolean isInstalled(String program) {
    for (String each : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(each, program))) {
        return true;
      }
    }
    return false;
  }
}
