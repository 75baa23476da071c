package promptcli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of loaded classes: it helps where it fits, and where it does not nobody notices. */
class ArchiveIT {

  private static final Path DIST = Path.of(System.getProperty("dist"));

  /** From 25 on the questions have one of their own. */
  private static final int ARCHIVES = Runtime.version().feature() < 25 ? 1 : 2;

  private final Map<String, String> env = new HashMap<>();
  @TempDir private Path temp;
  private Path home;
  private Path cache;

  /** A copy of the program, for which packaging has made no archive. */
  @BeforeEach
  void copyDist() throws IOException {
    home = temp.resolve("copy");
    cache = temp.resolve("cache");
    for (Path file : files(DIST)) {
      if (file.startsWith(DIST.resolve("lib/archives"))) {
        continue;
      }
      Path copy = home.resolve(DIST.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    env.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    env.put("JAVA_HOME", System.getProperty("java.home"));
    env.put("XDG_CACHE_HOME", cache.toString());
  }

  @Test
  void packagingMadeOneThatTheJvmTakes() throws Exception {
    home = DIST;
    assertLoadsFromArchive();
    assertThat(cache).doesNotExist();
  }

  /** Where the wizard may ask, its classes are in the archive, and only there. */
  @Test
  void theQuestionsComeFromTheirOwn() throws Exception {
    assumeTrue(ARCHIVES == 2, "this Java loads from one archive what it uses");
    String render = DIST.resolve("bin/prompt") + " render kill-switch --feature x --constraints y";
    assertThat(loadedBy(run("script", "-qec", "sh -x " + render, "/dev/null").out))
        .contains("org.jline.terminal.Terminal source: shared objects file");
    assertThat(loadedBy(run("sh", "-c", "sh -x " + render).err)).doesNotContain("org.jline.");
  }

  @Test
  void theFirstRunMakesOneForTheNext() throws Exception {
    assertRunsAsEver();
    awaitArchive();
    assertLoadsFromArchive();
  }

  @Test
  void severalAtOnceMakeOne() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      processes.add(builder(home.resolve("bin/prompt").toString(), "--version").start());
    }
    for (Process process : processes) {
      assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
      assertThat(process.waitFor()).isZero();
    }
    awaitArchive();
    assertThat(files(cache)).hasSize(ARCHIVES);
    assertLoadsFromArchive();
  }

  @Test
  void aDamagedOneIsPassedOver() throws Exception {
    assertRunsAsEver();
    Path archive = awaitArchive();
    byte[] bytes = Files.readAllBytes(archive);
    for (int length : new int[] {0, 10, 5_000, 1_000_000, 5_000_000}) {
      Files.delete(archive);
      Files.write(archive, Arrays.copyOf(bytes, length));
      assertRunsAsEver();
    }
    Files.writeString(archive, "no archive\n".repeat(100_000));
    assertRunsAsEver();
    assertThat(archive.toFile().setReadable(false)).isTrue();
    assertRunsAsEver();
    Files.delete(archive);
    Files.createDirectory(archive);
    assertRunsAsEver();
  }

  @Test
  void theOneOfAnEarlierBuildIsReplaced() throws Exception {
    assertRunsAsEver();
    awaitArchive();
    Files.writeString(home.resolve("lib/build"), "another\n");
    assertRunsAsEver();
    await(path -> isArchive(path) && path.getFileName().toString().startsWith("another-"));
    assertThat(files(cache)).hasSize(ARCHIVES);
  }

  @Test
  void onAFullDiskNoneIsMadeNorTriedAgainAtOnce() throws Exception {
    String full = "ulimit -f 100; PROMPT_MAKE_ARCHIVE=\"$1\" \"$0\"";
    assertThat(run("sh", "-c", full, launcher(), cache + "/prompt"))
        .isEqualTo(new Result("", "", 1));
    List<Path> left = files(cache);
    assertRunsAsEver();
    Thread.sleep(300);
    assertThat(files(cache)).isEqualTo(left).noneMatch(ArchiveIT::isArchive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative", "/dev/null/nowhere", "/proc"})
  void aCacheFolderOfNoUseIsPassedOver(String folder) throws Exception {
    env.put("XDG_CACHE_HOME", folder);
    assertRunsAsEver();
    assertThat(temp.resolve("relative")).doesNotExist();
  }

  @Test
  void oneIsMadeInTheHomeFolderWhereNoFolderForCachesIsNamed() throws Exception {
    env.remove("XDG_CACHE_HOME");
    env.put("HOME", Files.createDirectory(cache) + "/");
    assertRunsAsEver();
    assertThat(awaitArchive()).startsWith(cache.resolve(".cache/prompt"));
  }

  /** Where it leads is for others to say. */
  @ParameterizedTest
  @ValueSource(strings = {"home", "home/.cache", "home/.cache/prompt", "home/.cache/prompt/FIRST"})
  void noLinkIsFollowed(String link) throws Exception {
    env.remove("XDG_CACHE_HOME");
    env.put("HOME", temp.resolve("home").toString());
    assertNothingIsMadeThrough(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"own", "own/prompt"})
  void noLinkIsFollowedInAnotherFolderForCaches(String link) throws Exception {
    env.put("HOME", Files.createDirectory(temp.resolve("home")).toString());
    env.put("XDG_CACHE_HOME", temp.resolve("own").toString());
    assertNothingIsMadeThrough(link);
  }

  private void assertNothingIsMadeThrough(String link) throws Exception {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    // The first folder of the way to the program is the first one below the cache.
    Path planted = temp.resolve(link.replace("FIRST", home.getName(0).toString()));
    Files.createDirectories(planted.getParent());
    Files.createSymbolicLink(planted, elsewhere);
    assertRunsAsEver();
    assertStaysEmpty(elsewhere);
  }

  /** As with sudo, where it leaves HOME as it is. */
  @ParameterizedTest
  @ValueSource(strings = {"", "/.cache"})
  void noFolderOfAnotherUserIsUsed(String theirs) throws Exception {
    env.remove("XDG_CACHE_HOME");
    env.put("HOME", cache.toString());
    Path folder = Files.createDirectories(Path.of(cache + theirs));
    assumeTrue(run("chown", "65534", folder.toString()).exit == 0, "not root");
    assertRunsAsEver();
    assertStaysEmpty(folder);
  }

  private static void assertStaysEmpty(Path folder) throws Exception {
    Thread.sleep(500);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private void assertRunsAsEver() throws Exception {
    assertThat(run(launcher(), "--version")).isEqualTo(new Result(version(), "", 0));
  }

  private String version() {
    return "prompt " + System.getProperty("version") + "\n";
  }

  private String launcher() {
    return home.resolve("bin/prompt").toString();
  }

  private void assertLoadsFromArchive() throws Exception {
    assertThat(loadedBy(run("sh", "-x", launcher(), "--version").err))
        .contains("promptcli.cli.Main source: shared objects file");
  }

  /** Repeats what the launcher told the JVM, with a log of where classes come from. */
  private String loadedBy(String trace) throws Exception {
    Path log = temp.resolve("log");
    String line = trace.substring(trace.lastIndexOf("exec ") + 5).lines().findFirst().orElseThrow();
    List<String> words = new ArrayList<>(List.of(line.strip().split(" ")));
    words.replaceAll(word -> word.equals("-Xlog:disable") ? "-Xlog:class+load:file=" + log : word);
    assertThat(run(words.toArray(String[]::new)).exit).isZero();
    return Files.readString(log);
  }

  private Path awaitArchive() throws Exception {
    return await(ArchiveIT::isArchive);
  }

  private Path await(Predicate<Path> wanted) throws Exception {
    for (int i = 0; i < 300; i++) {
      if (Files.exists(cache)) {
        try (Stream<Path> paths = Files.walk(cache)) {
          List<Path> all = paths.toList();
          List<Path> found = all.stream().filter(wanted).toList();
          if (!found.isEmpty() && all.stream().noneMatch(path -> path.endsWith("making"))) {
            return found.get(0);
          }
        } catch (UncheckedIOException e) {
          // a file of the maker's went away while the folder was read
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("not made in 30 s");
  }

  private static boolean isArchive(Path path) {
    return path.toString().endsWith(".jsa") || path.toString().endsWith(".aot");
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Result run(String... command) throws Exception {
    Path err = temp.resolve("stderr");
    Process process = builder(command).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(out, Files.readString(err), process.waitFor());
  }

  private ProcessBuilder builder(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().putAll(env);
    return builder;
  }

  private record Result(String out, String err, int exit) {}
}
