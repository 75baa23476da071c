package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  private static final Path PICTURE = Path.of(".github/prompt.svg");
  private static final String PICTURE_TITLE =
      "A terminal in which prompt shows the finished prompt of kill-switch, with the two answers in"
          + " it, and asks whether to take it, to change an answer or to leave";

  /** More templates than any of the terminals has lines. */
  private static final int MANY = 60;

  private static final List<Kind> KINDS =
      Stream.of(false, true)
          .flatMap(
              plain ->
                  Stream.of(
                      new Kind(40, 24, plain), new Kind(80, 24, plain), new Kind(160, 50, plain)))
          .toList();

  private static final Kind SMALLEST = new Kind(20, 5, false);

  @TempDir private Path temp;
  private final Map<Kind, Tmux> terminals = new HashMap<>();

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
    return Stream.concat(
        Stream.concat(
            KINDS.stream().flatMap(kind -> screens(kind, ScreenState.ALL)),
            screens(SMALLEST, ScreenState.SMALLEST)),
        Stream.of(DynamicTest.dynamicTest(PICTURE.toString(), this::checkPicture)));
  }

  private Stream<DynamicTest> screens(Kind kind, List<ScreenState> states) {
    return states.stream()
        .map(
            state ->
                DynamicTest.dynamicTest(
                    state.name() + "/" + kind.fileName(), () -> checkScreen(state, kind)));
  }

  @Test
  void everyFileIsOfAState() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .isSubsetOf(
              Stream.of(ScreenState.ALL, ScreenState.SMALLEST)
                  .flatMap(List::stream)
                  .map(ScreenState::name)
                  .collect(Collectors.toCollection(() -> new ArrayList<>(List.of("files")))));
    }
  }

  @Test
  void theReadmeBeginsWithAPicture() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("\n\n![" + PICTURE_TITLE + "](" + PICTURE + ")\n\n");
  }

  private void checkScreen(ScreenState state, Kind kind) throws IOException {
    Capture capture = capture(state, kind);
    String file = state.name() + "/" + kind.fileName();
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

  private void checkPicture() throws IOException {
    Kind kind = new Kind(100, 28, false);
    Capture capture = capture(ScreenState.named("review"), kind);
    Golden.expect(PICTURE, ScreenPicture.of(capture, PICTURE_TITLE, kind.columns()));
  }

  private Capture capture(ScreenState state, Kind kind) {
    Tmux terminal = terminals.computeIfAbsent(kind, this::start);
    try {
      Capture capture = state.reach(terminal);
      state.leave(terminal);
      return capture;
    } catch (AssertionError e) {
      terminals.remove(kind).close();
      throw new AssertionError(state.name() + "/" + kind.fileName() + ": " + e.getMessage(), e);
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
          "HISTFILE=",
          "XDG_CACHE_HOME='" + temp + "/cache'",
          kind.plain() ? "NO_COLOR=1" : "NO_COLOR=");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
