package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person sees, with its attributes: each state is reached in terminals of several widths,
 * with and without colour, and its screen held to {@code
 * src/test/resources/screens/STATE/COLUMNS[-plain].txt}, where {@link Capture#toString} says what
 * the brackets mean. {@code -Dgolden.update} writes them anew; read the diff. What is seen instead
 * is below {@code target/screens}.
 */
class ScreensIT {

  private static final Path GOLDEN = Path.of("src/test/resources/screens");
  private static final Path SEEN = Path.of("target/screens");

  /** More templates than any of the terminals has lines. */
  private static final int MANY = 60;

  private static final List<State> STATES =
      List.of(
          State.open("chooser", "prompt render", await("standup")),
          State.open(
              "chooser-filtered",
              "prompt render",
              await("standup"),
              type("ro"),
              awaitGone("standup")),
          State.open("chooser-many", "prompt render --prompts many", await("template-01")),
          State.open(
              "chooser-nothing",
              "prompt render",
              await("standup"),
              type("zzz"),
              awaitGone("standup")),
          State.open("question", "prompt render kill-switch", await("Feature description")),
          State.open(
              "question-second",
              "prompt render kill-switch",
              await("Feature description"),
              type("New checkout"),
              await("New checkout"),
              press("Enter"),
              await("Operational constraints")),
          State.open(
              "question-long",
              "prompt render standup",
              await("Git log"),
              paste(lines("commit %02d: what was changed that day", 40)),
              await("commit 40")),
          State.open(
              "question-choice",
              "prompt render release-notes --breaking --weeks 2 --changes a",
              await("developers")),
          State.open(
              "question-boolean",
              "prompt render release-notes --audience customers --weeks 2 --changes a",
              await("Does it break anything?")),
          State.open(
              "question-complaint",
              "prompt render release-notes --audience customers --breaking --changes a",
              await("Weeks since"),
              type("many"),
              await("many"),
              press("Enter"),
              await("integer")),
          State.open(
              "question-list",
              "prompt render release-notes --audience customers --breaking --weeks 2",
              await("item 1"),
              type("a faster start"),
              press("Enter"),
              await("item 2")),
          State.open(
              "review",
              "prompt render kill-switch --feature 'New checkout'",
              await("Operational constraints"),
              type("99.9 % uptime"),
              press("Enter"),
              await("Accept")),
          State.open(
              "review-scrolled",
              "prompt render kill-switch --feature 'New checkout'",
              await("Operational constraints"),
              type("99.9 % uptime"),
              press("Enter"),
              await("› Accept"),
              press("NPage", "Down"),
              await("› Change"),
              press("Up"),
              await("› Accept")),
          State.open(
              "review-chat",
              "prompt render second-opinion --tone calm",
              await("Finding"),
              type("The lock is never released."),
              press("Enter"),
              await("Accept")),
          State.ended(
              "accepted",
              "prompt render second-opinion --tone calm",
              await("Finding"),
              type("The lock is never released."),
              press("Enter"),
              await("Accept"),
              press("Enter")),
          State.ended("list", "prompt list"),
          State.ended("show", "prompt show kill-switch"),
          State.ended("show-chat", "prompt show second-opinion"),
          State.ended("lint", "prompt lint unsound"),
          State.ended("test", "prompt test .prompts/release-notes.yaml"),
          State.ended("help", "prompt --help"),
          State.ended("help-render", "prompt render release-notes --help"),
          State.ended("missing", "prompt render kill-switch --no-input"),
          State.ended("misspelt", "prompt render kil-switch"));

  private static final List<Kind> KINDS =
      Stream.of(false, true)
          .flatMap(
              plain ->
                  Stream.of(
                      new Kind(40, 24, plain), new Kind(80, 24, plain), new Kind(160, 50, plain)))
          .toList();

  @TempDir private Path temp;
  private final Map<Kind, Tmux> terminals = new HashMap<>();

  /**
   * How a screen is reached.
   *
   * @param ended whether the program is at its end, so that also what has left the screen counts
   */
  private record State(String name, String command, List<Step> steps, boolean ended) {

    static State open(String name, String command, Step... steps) {
      return new State(name, command, List.of(steps), false);
    }

    static State ended(String name, String command, Step... steps) {
      return new State(name, command, List.of(steps), true);
    }

    Capture reach(Tmux terminal) {
      terminal.command(command);
      steps.forEach(step -> step.in(terminal));
      if (ended) {
        terminal.awaitEnd("\n$");
        return terminal.captureAll();
      }
      return terminal.awaitStill();
    }

    void leave(Tmux terminal) {
      if (!ended) {
        terminal.press("C-c");
        terminal.awaitShell();
      }
      terminal.clear();
    }
  }

  /** What a person does, or waits for. */
  private interface Step {
    void in(Tmux terminal);
  }

  /** A terminal's size, and whether the person wants no colour. */
  private record Kind(int columns, int rows, boolean plain) {

    String fileName() {
      return columns + (plain ? "-plain" : "") + ".txt";
    }
  }

  @BeforeEach
  void needTmux() {
    Needed.programs("tmux");
  }

  @AfterEach
  void stop() {
    terminals.values().forEach(Tmux::close);
  }

  @TestFactory
  Stream<DynamicTest> screens() {
    return KINDS.stream()
        .flatMap(
            kind ->
                STATES.stream()
                    .map(
                        state ->
                            DynamicTest.dynamicTest(
                                state.name() + "/" + kind.fileName(), () -> check(state, kind))));
  }

  @Test
  void everyFileIsOfAState() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .isSubsetOf(Stream.concat(STATES.stream().map(State::name), Stream.of("files")).toList());
    }
  }

  private void check(State state, Kind kind) throws IOException {
    String file = state.name() + "/" + kind.fileName();
    Tmux terminal = terminals.computeIfAbsent(kind, this::start);
    Capture capture;
    try {
      capture = state.reach(terminal);
      state.leave(terminal);
    } catch (AssertionError e) {
      terminals.remove(kind).close();
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
    Path seen = SEEN.resolve(file);
    Files.createDirectories(seen.getParent());
    Files.writeString(seen, capture.toString());
    assertThat(kind.plain() && capture.isColoured()).as("colour in " + file).isFalse();
    if (Golden.UPDATE) {
      Golden.expect(GOLDEN.resolve(file), capture.toString());
    } else {
      assertThat(GOLDEN.resolve(file)).exists();
      assertThat(seen).hasSameTextualContentAs(GOLDEN.resolve(file));
    }
  }

  /** A terminal in a folder of its own, with the templates in it. */
  private Tmux start(Kind kind) {
    try {
      Path folder = Files.createTempDirectory(temp, "files");
      Fixture.copy(GOLDEN.resolve("files"), folder);
      Path many = Files.createDirectory(folder.resolve("many"));
      for (int i = 1; i <= MANY; i++) {
        Files.writeString(
            many.resolve("template-%02d.yaml".formatted(i)),
            "title: Number %d\ndescription: One of many.\ntemplate: Do it.\n".formatted(i));
      }
      return Tmux.start(
          folder,
          kind.columns(),
          kind.rows(),
          "PATH='" + Shell.DIST.resolve("bin") + "':$PATH",
          "JAVA_HOME='" + System.getProperty("java.home") + "'",
          "HOME=$PWD",
          "XDG_CACHE_HOME='" + temp + "/cache'",
          kind.plain() ? "NO_COLOR=1" : "NO_COLOR=");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Step await(String text) {
    return terminal -> terminal.await(text);
  }

  private static Step awaitGone(String text) {
    return terminal -> terminal.awaitGone(text);
  }

  private static Step type(String text) {
    return terminal -> terminal.type(text);
  }

  private static Step press(String... keys) {
    return terminal -> terminal.press(keys);
  }

  private static Step paste(String text) {
    return terminal -> terminal.paste(text);
  }

  private static String lines(String line, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line::formatted)
        .collect(Collectors.joining("\n"));
  }
}
