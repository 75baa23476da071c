package promptcli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A terminal with a shell in it, on a tmux server of its own. */
public final class Tmux implements AutoCloseable {

  /** How long to wait for what is sure to come, on a machine however busy. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path socket;

  private Tmux(Path socket) {
    this.socket = socket;
  }

  /** Whether there is a tmux on this machine. */
  public static boolean isInstalled() {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tmux")));
  }

  /**
   * A shell in {@code directory}, which also gets tmux's socket.
   *
   * @param variables of its environment, as in {@code NAME='value'}
   */
  public static Tmux start(Path directory, int columns, int rows, String... variables) {
    Tmux tmux = new Tmux(directory.resolve("tmux.socket"));
    tmux.run(
        "-f",
        "/dev/null",
        "new-session",
        "-d",
        "-s",
        "test",
        "-x",
        "" + columns,
        "-y",
        "" + rows,
        "-c",
        directory.toString(),
        "env PS1='$ ' LC_ALL=C.UTF-8 " + String.join(" ", variables) + " bash --norc --noprofile");
    tmux.await(screen -> screen.equals("$"), "$");
    return tmux;
  }

  /** Presses keys by tmux's names: {@code Enter}, {@code C-c}, {@code BTab}. */
  public void press(String... keys) {
    List<String> command = new ArrayList<>(List.of("send-keys", "-t", "test"));
    command.addAll(List.of(keys));
    run(command.toArray(String[]::new));
  }

  /** Types characters. */
  public void type(String text) {
    run("send-keys", "-t", "test", "-l", text);
  }

  /** Types a command and Enter. */
  public void command(String command) {
    type(command);
    press("Enter");
  }

  /** Pastes, in brackets where the program has asked for them. */
  public void paste(String text) {
    run("set-buffer", text);
    run("paste-buffer", "-p", "-t", "test");
  }

  public void resize(int columns, int rows) {
    run("resize-window", "-t", "test", "-x", "" + columns, "-y", "" + rows);
  }

  /** The screen's lines, without trailing blanks and blank lines at the end. */
  public String screen() {
    return run("capture-pane", "-p", "-t", "test").stripTrailing();
  }

  /** As {@link #screen}, with lines that the terminal has wrapped as one. */
  public String unwrapped() {
    return run("capture-pane", "-p", "-J", "-t", "test").stripTrailing();
  }

  /** The screen with its attributes and, where it shows, its cursor. */
  Capture capture() {
    Capture capture = Capture.of(run("capture-pane", "-e", "-p", "-t", "test"));
    String cursor =
        run("display-message", "-p", "-t", "test", "#{cursor_flag},#{cursor_x},#{cursor_y}");
    String[] parts = cursor.strip().split(",");
    return parts[0].equals("0")
        ? capture
        : capture.withCursor(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /** The screen with its attributes, below the lines that have left it at the top. */
  Capture captureAll() {
    return Capture.of(run("capture-pane", "-e", "-p", "-S", "-", "-t", "test"));
  }

  /** Waits until the screen has stayed as it is for a while. */
  Capture awaitStill() {
    Capture before = capture();
    for (int same = 0; same < 3; ) {
      pause();
      Capture now = capture();
      same = now.equals(before) ? same + 1 : 0;
      before = now;
    }
    return before;
  }

  /** Clears the screen and waits until it shows nothing but the shell's prompt. */
  public void clear() {
    command("clear");
    await(screen -> screen.equals("$"), "$");
    run("clear-history", "-t", "test");
  }

  /** Waits until the screen has {@code text} on it. */
  public void await(String text) {
    await(screen -> screen.contains(text), text);
  }

  /** Waits until a text stands where it is typed; the keys are below it. */
  public void awaitAnswer(String text) {
    String line = "\n" + ("> " + text).stripTrailing() + "\n\n";
    await(screen -> ("\n" + screen).contains(line), line);
  }

  /** Waits until {@code text} is not on the screen any more. */
  public void awaitGone(String text) {
    await(screen -> !screen.contains(text), "no " + text);
  }

  /** Waits until the screen ends with {@code text}. */
  public void awaitEnd(String text) {
    await(screen -> screen.endsWith(text), text);
  }

  /** Waits until the shell asks for a command. */
  public void awaitShell() {
    await(screen -> screen.equals("$") || screen.endsWith("\n$"), "$");
  }

  private void await(Predicate<String> condition, String wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.test(screen())) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited for\n" + wanted + "\nbut the screen is\n" + screen());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Takes the terminal away from whatever runs in it. */
  @Override
  public void close() {
    run("kill-server");
  }

  private String run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + ": " + output);
      }
      return output;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
