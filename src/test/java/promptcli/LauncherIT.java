package promptcli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged launcher, run as a user runs it, from an environment that holds what a test says.
 */
class LauncherIT {

  private static final Path DIST = Path.of(System.getProperty("dist"));
  private static final Path LAUNCHER = DIST.resolve("bin/prompt");
  private static final String PATH = "/usr/local/bin:/usr/bin:/bin";
  private static final String[] RENDER = {
    "render", "kill-switch", "--feature", "New checkout", "--constraints", "99.9 %"
  };

  private final Map<String, String> env = new HashMap<>();
  @TempDir private Path temp;
  private Path directory;

  @BeforeEach
  void plainEnvironment() throws IOException {
    directory = Files.createDirectory(temp.resolve("work"));
    env.put("PATH", PATH);
    env.put("JAVA_HOME", System.getProperty("java.home"));
  }

  // Finding its home

  @Test
  void rendersFromAnyDirectory() throws Exception {
    assertRenders(LAUNCHER.toString());
  }

  @Test
  void rendersThroughLinksInPath() throws Exception {
    Path bin = Files.createDirectory(temp.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("p"), copyOfDist("home").resolve("bin/prompt"));
    Files.createSymbolicLink(bin.resolve("prompt"), Path.of("p"));
    env.put("PATH", bin + ":" + PATH);
    assertRenders("sh", "-c", "prompt \"$@\"", "sh");
  }

  @Test
  void rendersFromPathWithSpaces() throws Exception {
    assertRenders(copyOfDist("a folder/it's here").resolve("bin/prompt").toString());
  }

  @Test
  void rendersByRelativePathWhateverCdpathSays() throws Exception {
    copyOfDist("work/prompt");
    Files.createDirectories(temp.resolve("elsewhere/prompt/bin"));
    env.put("CDPATH", temp.resolve("elsewhere").toString());
    assertRenders("sh", "-c", "prompt/bin/prompt \"$@\"", "sh");
  }

  @Test
  void rendersWhenNamedToTheShellWithoutFolder() throws Exception {
    directory = LAUNCHER.getParent();
    assertRenders("sh", "prompt");
  }

  @Test
  void rendersUnderDash() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/dash")), "no dash here");
    assertRenders("/bin/dash", LAUNCHER.toString());
  }

  @Test
  void rendersFromReadOnlyFolderAndWritesNothingThere() throws Exception {
    Path home = copyOfDist("read-only");
    List<Path> before = tree(home);
    run("chmod", "-R", "a-w", home.toString());
    try {
      assertRenders(home.resolve("bin/prompt").toString());
      assertThat(tree(home)).isEqualTo(before);
    } finally {
      run("chmod", "-R", "u+w", home.toString());
    }
  }

  // Finding Java

  @Test
  void findsJavaOnPath() throws Exception {
    env.put("PATH", env.remove("JAVA_HOME") + "/bin:" + PATH);
    assertRenders(LAUNCHER.toString());
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    env.remove("JAVA_HOME");
    env.put("PATH", "/nowhere");
    assertFails("Java 17 or newer is needed and was not found; put it on PATH or set JAVA_HOME");
  }

  @Test
  void saysThatJavaHomeIsWrong() throws Exception {
    env.put("JAVA_HOME", "/nowhere");
    assertFails(
        "JAVA_HOME is /nowhere, which has no bin/java; set it to a Java 17 or newer, or unset it");
  }

  @Test
  void readsFromTheReleaseFileThatJavaIsOld() throws Exception {
    Path java = fakeJava("JAVA_VERSION=\"11.0.2\"\n", "echo started");
    assertFails(java + " is Java 11.0.2; set JAVA_HOME to a Java 17 or newer");
  }

  @Test
  void asksAnOldJavaWithoutReleaseFile() throws Exception {
    Path java = fakeJava("", "echo 'java version \"1.8.0_392\"' >&2");
    assertFails(java + " is Java 1.8.0_392; set JAVA_HOME to a Java 17 or newer");
  }

  @Test
  void saysThatJavaDoesNotAnswer() throws Exception {
    Path java = fakeJava("", "echo 'No version is set for java'; exit 1");
    assertFails(java + " does not say which Java it is; set JAVA_HOME to a Java 17 or newer");
  }

  @Test
  void findsTheReleaseFileThroughLinks() throws Exception {
    Path java = fakeJava("JAVA_VERSION=\"16\"\n", "echo started");
    Path bin = Files.createDirectory(temp.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), java);
    env.remove("JAVA_HOME");
    env.put("PATH", bin + ":" + PATH);
    assertFails(bin + "/java is Java 16; set JAVA_HOME to a Java 17 or newer");
  }

  @Test
  void keepsQuietAboutOptionsMeantForOtherPrograms() throws Exception {
    env.put("JAVA_TOOL_OPTIONS", "-Dsome=thing");
    env.put("JDK_JAVA_OPTIONS", "-Dsome=thing");
    assertRenders(LAUNCHER.toString());
  }

  // Handing on

  @Test
  void handsOnArgumentsAsTheyAre() throws Exception {
    fakeJava("JAVA_VERSION=\"17.0.1\"\n", "printf '[%s]' \"$@\"");
    Result result = prompt("a b", "", "*", "$HOME", "two\nlines", "@file", "--");
    assertThat(result.out).endsWith("prompt.jar][a b][][*][$HOME][two\nlines][@file][--]");
  }

  @Test
  void saysThatNothingIsATerminal() throws Exception {
    assertThat(properties(LAUNCHER + " </dev/null 2>/dev/null | cat"))
        .contains("-Dprompt.terminal=", "-Dprompt.lc_all=")
        .noneMatch(property -> property.startsWith("-Dprompt.columns"));
  }

  @Test
  void saysWhichStreamsAreTerminals() throws Exception {
    assertThat(propertiesOnTerminal(LAUNCHER + " | cat"))
        .contains("-Dprompt.terminal=02", "-Dprompt.columns=93");
    assertThat(propertiesOnTerminal(LAUNCHER + " </dev/null 2>/dev/null"))
        .contains("-Dprompt.terminal=1", "-Dprompt.columns=93");
    assertThat(propertiesOnTerminal(LAUNCHER.toString()))
        .contains("-Dprompt.terminal=012", "-Dprompt.columns=93");
  }

  @Test
  void handsOnTheLocaleOfTheUser() throws Exception {
    env.put("LC_ALL", "fr_FR.ISO-8859-1");
    assertThat(properties(LAUNCHER.toString())).contains("-Dprompt.lc_all=fr_FR.ISO-8859-1");
  }

  @Test
  void givesItsPlaceToTheJvmSoThatSignalsReachIt() throws Exception {
    fakeJava("JAVA_VERSION=\"17\"\n", "echo $$");
    Process process = builder(LAUNCHER.toString()).start();
    String pid = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(pid).isEqualTo(process.pid() + "\n");
  }

  // Any locale

  @Test
  void carriesEveryScriptWithoutLocale() throws Exception {
    assertCarriesEveryScript();
  }

  @Test
  void carriesEveryScriptInTheCLocale() throws Exception {
    env.put("LC_ALL", "C");
    assertCarriesEveryScript();
  }

  @Test
  void carriesEveryScriptInALocaleThatIsNotInstalled() throws Exception {
    env.put("LANG", "tlh_QX.UTF-8");
    env.put("LC_CTYPE", "tlh_QX.ISO-8859-1");
    assertCarriesEveryScript();
  }

  /** The test's own JVM may have no UTF-8 locale either, so a script holds the text. */
  private void assertCarriesEveryScript() throws Exception {
    String text = "naïve café, 漢字, 🎉";
    Files.writeString(directory.resolve("in.txt"), text);
    Files.writeString(
        directory.resolve("run"),
        """
        PROMPT_INPUT_CONSTRAINTS='%s' '%s' render kill-switch --feature '%s' &&
        '%2$s' render kill-switch --feature @in.txt --constraints -
        """
            .formatted(text, LAUNCHER, text));
    Result result = run("sh", "run");
    assertThat(result.err).isEmpty();
    assertThat(result.out.lines().filter(line -> line.endsWith(": " + text))).hasSize(3);
  }

  private void assertRenders(String... command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of(RENDER));
    Result result = run(words.toArray(String[]::new));
    assertThat(result.err).isEmpty();
    assertThat(result.out)
        .contains("Feature description: New checkout\nOperational constraints: 99.9 %\n");
    assertThat(result.exit).isZero();
  }

  private void assertFails(String message) throws Exception {
    assertThat(prompt(RENDER)).isEqualTo(new Result("", "prompt: " + message + "\n", 1));
  }

  /** The system properties that the launcher sets when the shell runs {@code command}. */
  private List<String> properties(String command) throws Exception {
    fakeJava("JAVA_VERSION=\"17\"\n", "for i do echo \"$i\"; done");
    return run("sh", "-c", command).out.lines().map(String::strip).toList();
  }

  private List<String> propertiesOnTerminal(String command) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script(1) here");
    return properties("script -qec 'stty cols 93; " + command + "' /dev/null");
  }

  /** Sets JAVA_HOME to a folder with this release file, if any, and this program as its java. */
  private Path fakeJava(String release, String script) throws IOException {
    Path home = temp.resolve("jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    if (!release.isEmpty()) {
      Files.writeString(home.resolve("release"), release);
    }
    env.put("JAVA_HOME", home.toString());
    return java;
  }

  private Path copyOfDist(String name) throws IOException {
    Path home = temp.resolve(name);
    for (Path file : tree(DIST)) {
      Path copy = home.resolve(DIST.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    return home;
  }

  private static List<Path> tree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Result prompt(String... args) throws Exception {
    return run(
        Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(args)).toArray(String[]::new));
  }

  private Result run(String... command) throws Exception {
    Path err = temp.resolve("stderr");
    Process process = builder(command).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(out, Files.readString(err), process.waitFor());
  }

  private ProcessBuilder builder(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(env);
    return builder;
  }

  private record Result(String out, String err, int exit) {}
}
