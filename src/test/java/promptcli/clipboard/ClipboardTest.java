package promptcli.clipboard;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import promptcli.file.Content;
import promptcli.model.FileException;

/** Which way is taken, and what is sent there, with programs that record what they are given. */
class ClipboardTest {

  private static final String RECORD = "/bin/cat >\"$0.in\"; echo \"${0##*/}\" \"$@\" >\"$0.args\"";

  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void makeAPath() throws IOException {
    Files.createDirectory(folder.resolve("bin"));
    environment.put("PATH", "/nonexistent:bin");
  }

  @ParameterizedTest
  @CsvSource({
    "WAYLAND_DISPLAY, wl-copy --type text/plain",
    "DISPLAY, xclip -selection clipboard",
    "DISPLAY, xsel --clipboard --input",
    ", pbcopy",
    "TMUX, tmux load-buffer -w -"
  })
  void givesAProgramTheTextInUtf8(String variable, String command) throws IOException {
    String program = command.split(" ")[0];
    install(program, RECORD);
    set(variable);
    assertThat(copy("é🎉\n\n"))
        .startsWith("Copied to the clipboard by ")
        .contains(program)
        .endsWith(" (3 characters).");
    assertThat(recorded(program)).isEqualTo("é🎉\n".getBytes(UTF_8));
    assertThat(folder.resolve("bin/" + program + ".args")).hasContent(command);
  }

  @Test
  void givesWindowsTheTextInUtf16WithoutAByteOrderMark() throws IOException {
    install("clip.exe", RECORD);
    assertThat(copy("é🎉\n")).isEqualTo("Copied to the clipboard by clip.exe (2 characters).");
    assertThat(recorded("clip.exe")).isEqualTo("é🎉".getBytes(UTF_16LE));
  }

  @Test
  void tellsMacOsThatTheTextIsUtf8() throws IOException {
    environment.put("LC_ALL", "C");
    install("pbcopy", "/bin/cat >/dev/null; echo \"$LC_ALL\" >\"$0.in\"");
    copy("x");
    assertThat(recorded("pbcopy")).isEqualTo("en_US.UTF-8\n".getBytes(UTF_8));
  }

  @Test
  void takesTheFirstThatWorks() throws IOException {
    install("wl-copy", "echo 'cannot connect' >&2; exit 1");
    install("xclip", RECORD);
    install("xsel", RECORD);
    set("WAYLAND_DISPLAY");
    set("DISPLAY");
    assertThat(copy("x")).isEqualTo("Copied to the clipboard by xclip (1 character).");
    assertThat(folder.resolve("bin/xsel.in")).doesNotExist();
  }

  @Test
  void saysOfEachWhyItFailed() throws IOException {
    install("wl-copy", "printf '\\n cannot connect\\nusage\\n' >&2; exit 1");
    install("xclip", "exit 3");
    Files.createDirectory(folder.resolve("bin/xsel"));
    install("pbcopy", "exec <&-; /bin/sleep 0.2");
    Files.writeString(executable("clip.exe"), "#!/nonexistent");
    set("WAYLAND_DISPLAY");
    set("DISPLAY");
    assertFails(
        "x".repeat(1 << 20),
        "wl-copy: cannot connect; xclip: exit code 3; xsel: not found; "
            + "pbcopy: it did not read the whole text; clip.exe: it cannot be started; "
            + "the terminal's OSC 52: the prompt has 1,048,576 bytes, and a terminal takes 74,994");
  }

  @Test
  void doesNotWaitForWhatStaysBehindWithTheStreams() throws IOException {
    install("xclip", "/bin/cat >\"$0.in\"; /bin/sleep 30 &");
    set("DISPLAY");
    long start = System.nanoTime();
    assertThat(copy("x")).contains("xclip");
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void doesNotWaitForOneThatHangs() throws IOException {
    install("xclip", "exec /bin/sleep 30");
    set("DISPLAY");
    assertFails(
        "x".repeat(1 << 20),
        "xclip: still running after 5 seconds; xsel: not found; "
            + "the terminal's OSC 52: the prompt has 1,048,576 bytes, and a terminal takes 74,994");
  }

  @Test
  void sendsTheTerminalItsSequence() throws IOException {
    environment.put("TERM", "xterm");
    assertThat(onTerminal("é\n", "the terminal's OSC 52 (1 character)"))
        .isEqualTo("\033]52;c;w6k=\007");
  }

  @Test
  void wrapsItForATmuxThatCannotBeAsked() throws IOException {
    environment.put("TERM", "screen");
    set("TMUX");
    install("tmux", "exit 1");
    assertThat(onTerminal("é\n", "the terminal's OSC 52 through tmux (1 character)"))
        .isEqualTo("\033Ptmux;\033\033]52;c;w6k=\007\033\\");
  }

  @Test
  void sendsItThroughScreenInPieces() throws IOException {
    environment.put("TERM", "screen");
    set("STY");
    String sent = onTerminal("x".repeat(2000), "the terminal's OSC 52 (2,000 characters)");
    String[] pieces = sent.substring(2).split("\033\\\\(\033P)?");
    assertThat(pieces).hasSize(6).allMatch(piece -> piece.length() <= 512);
    String text = Base64.getEncoder().encodeToString("x".repeat(2000).getBytes(UTF_8));
    assertThat(String.join("", pieces)).isEqualTo("\033]52;c;" + text + "\007");
  }

  @Test
  void sendsATerminalNoMoreThanItTakes() throws IOException {
    environment.put("TERM", "xterm");
    String longest = "x".repeat(74_994);
    assertThat(onTerminal(longest + "\n", "the terminal's OSC 52 (74,994 characters)"))
        .hasSize(100_000);
    assertFails(
        longest + "x\n",
        "there is no display; "
            + "the terminal's OSC 52: the prompt has 74,995 bytes, and a terminal takes 74,994");
  }

  @ParameterizedTest
  @CsvSource({
    ", TERM is not set",
    "dumb, not where TERM is dumb",
    "linux, not where TERM is linux",
    "xterm, there is no terminal"
  })
  void needsATerminalThatHasAClipboard(String type, String reason) throws IOException {
    if (type != null) {
      environment.put("TERM", type);
    }
    assertFails("x\n", "there is no display; the terminal's OSC 52: " + reason);
    assertThat(folder.resolve("tty")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SSH_CONNECTION", "SSH_TTY"})
  void prefersTheTerminalOverSsh(String variable) throws IOException {
    environment.put("TERM", "xterm");
    set(variable);
    install("pbcopy", RECORD);
    onTerminal("x", "the terminal's OSC 52 (1 character)");
    environment.put("TERM", "dumb");
    assertThat(copy("x")).contains("by pbcopy");
  }

  @Test
  void prefersAForwardedDisplayOverSsh() throws IOException {
    environment.put("TERM", "xterm");
    set("SSH_CONNECTION");
    set("DISPLAY");
    install("xclip", RECORD);
    assertThat(copy("x")).contains("by xclip");
  }

  private String copy(String prompt) {
    Content content = out -> Content.write(prompt, out);
    return new Clipboard(environment, folder, folder.resolve("tty")).copy(content);
  }

  private void assertFails(String prompt, String reasons) {
    assertThatThrownBy(() -> copy(prompt))
        .isInstanceOfSatisfying(
            FileException.class,
            failure ->
                assertThat(failure.diagnostics().get(0).fix())
                    .isEqualTo(
                        "Where there is a display, install wl-clipboard, xclip or xsel; else write a file: -o FILE"))
        .hasMessage("cannot copy the prompt: " + reasons);
  }

  /** What the terminal is sent. */
  private String onTerminal(String prompt, String way) throws IOException {
    Path terminal = Files.createFile(folder.resolve("tty"));
    assertThat(copy(prompt)).isEqualTo("Copied to the clipboard by " + way + ".");
    return Files.readString(terminal);
  }

  private void set(String variable) {
    if (variable != null) {
      environment.put(variable, "set");
    }
  }

  private byte[] recorded(String program) throws IOException {
    return Files.readAllBytes(folder.resolve("bin/" + program + ".in"));
  }

  private void install(String program, String script) throws IOException {
    Files.writeString(executable(program), "#!/bin/sh\n" + script + "\n");
  }

  private Path executable(String program) throws IOException {
    Path file = Files.createFile(folder.resolve("bin").resolve(program));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
