package promptcli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher with the tools of Alpine, which are all busybox, and with a {@code readlink} and an
 * {@code stty} as macOS has them. {@code PATH} has nothing but these, and what a start needs
 * besides.
 */
class OtherSystemsIT {

  private static final Path LAUNCHER = Shell.DIST.resolve("bin/prompt");
  private static final String BUSYBOX = "/usr/bin/busybox";
  private static final List<String> TOOLS =
      List.of("sh", "readlink", "stty", "grep", "env", "nice", "find", "mkdir", "mv", "rm", "cat");
  private static final String RENDERED =
      "Feature description: New checkout\nOperational constraints: 99.9 %\n";

  /** It follows one link, and before macOS 12.3 it has no other option than this one. */
  private static final String READLINK_OF_MACOS =
      """
      #!/bin/sh
      case $1 in
        --) shift ;;
        -n) ;;
        -*)
          echo "readlink: illegal option -- ${1#-}" >&2
          echo 'usage: readlink [-n] [file ...]' >&2
          exit 1
          ;;
      esac
      exec /usr/bin/readlink "$@"
      """;

  /** It sets what its standard input is, or the file after its own option -f. */
  private static final String STTY_OF_MACOS =
      """
      #!/bin/sh
      case $1 in
        -F | --*)
          echo "stty: illegal option -- ${1#-}" >&2
          echo 'usage: stty [-a|-e|-g] [-f file] [options]' >&2
          exit 1
          ;;
      esac
      exec /usr/bin/stty "$@"
      """;

  @TempDir private Path folder;
  private Path bin;

  @BeforeEach
  void makeFolder() throws IOException {
    bin = Files.createDirectory(folder.resolve("tools"));
  }

  // Alpine

  @Test
  void rendersWithBusyboxAlone() throws Exception {
    onlyBusybox();
    assertRenders("sh", LAUNCHER.toString());
  }

  @Test
  void followsLinksWithBusyboxAlone() throws Exception {
    onlyBusybox();
    assertRenders("sh", linksToTheLauncher().toString());
  }

  @Test
  void readsThePipeAndTheWidthWithBusyboxAlone() throws Exception {
    onlyBusybox();
    assertSaysWhatTheStreamsAre("sh " + LAUNCHER);
  }

  @Test
  void makesAnArchiveWithBusyboxAlone() throws Exception {
    onlyBusybox();
    assertMakesAnArchive("sh", LAUNCHER.toString());
  }

  @Test
  void refusesAPathThatJavaCannotReadWithBusyboxAlone() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("a b/bin")).resolve("prompt");
    Files.copy(LAUNCHER, copy);
    onlyBusybox();
    // Another name than the test's own JVM might be able to write.
    String move = "d=$(printf 'a \\377'); mv 'a b' \"$d\"; sh \"$d/bin/prompt\" --version";
    assertThat(run("sh", "-c", move).err).contains("bytes that are no UTF-8; install prompt");
  }

  // macOS

  @Test
  void rendersWithTheToolsOfMacos() throws Exception {
    toolsOfMacos();
    assertRenders("bash", "--posix", LAUNCHER.toString());
  }

  @Test
  void followsLinksOneByOneWithTheToolsOfMacos() throws Exception {
    toolsOfMacos();
    assertRenders("bash", "--posix", linksToTheLauncher().toString());
  }

  @Test
  void followsALinkThatIsNamedWithoutFolder() throws Exception {
    toolsOfMacos();
    Files.createSymbolicLink(folder.resolve("prompt"), linksToTheLauncher());
    assertRenders("bash", "--posix", "prompt");
  }

  /** A version manager's or a package's java is a link to that of a JDK, or several. */
  @Test
  void findsTheJdkOfALinkedJavaWithTheToolsOfMacos() throws Exception {
    toolsOfMacos();
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    script(jdk.resolve("bin/java"), "#!/bin/sh\necho started\n");
    Path alternatives = Files.createDirectory(folder.resolve("alternatives"));
    Files.createSymbolicLink(alternatives.resolve("java"), Path.of("../jdk/bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), alternatives.resolve("java"));
    assertThat(run("sh", "-c", "unset JAVA_HOME; " + LAUNCHER))
        .isEqualTo(
            new Result(
                "",
                "prompt: %s/java is Java 11.0.2; set JAVA_HOME to a Java 17 or newer\n"
                    .formatted(bin),
                1));
  }

  @Test
  void readsThePipeAndTheWidthWithTheToolsOfMacos() throws Exception {
    toolsOfMacos();
    assertSaysWhatTheStreamsAre("bash --posix " + LAUNCHER);
  }

  @Test
  void saysThatALinkCannotBeFollowedWithoutReadlink() throws Exception {
    toolsOfMacos();
    Files.delete(bin.resolve("readlink"));
    assertThat(run("bash", "--posix", linksToTheLauncher().toString()).err)
        .endsWith("is a link, and readlink is not there to follow it; put readlink on PATH\n");
  }

  private void onlyBusybox() throws IOException {
    Needed.programs("busybox");
    for (String name : TOOLS) {
      script(bin.resolve(name), "#!/bin/sh\nexec %s %s \"$@\"\n".formatted(BUSYBOX, name));
    }
  }

  private void toolsOfMacos() throws IOException {
    Needed.programs("bash");
    for (String name : TOOLS) {
      script(bin.resolve(name), "#!/bin/sh\nexec /usr/bin/%s \"$@\"\n".formatted(name));
    }
    script(bin.resolve("bash"), "#!/bin/sh\nexec /usr/bin/bash \"$@\"\n");
    script(bin.resolve("readlink"), READLINK_OF_MACOS);
    script(bin.resolve("stty"), STTY_OF_MACOS);
  }

  /** An absolute link to a relative one to the launcher. */
  private Path linksToTheLauncher() throws IOException {
    Path first = Files.createDirectories(folder.resolve("one/two")).resolve("prompt");
    Path second = Files.createDirectory(folder.resolve("three")).resolve("p");
    Files.createSymbolicLink(second, LAUNCHER);
    return Files.createSymbolicLink(first, Path.of("../../three/p"));
  }

  private void assertRenders(String... command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(
        List.of("render", "kill-switch", "--feature", "New checkout", "--constraints", "99.9 %"));
    Result result = run(words.toArray(String[]::new));
    assertThat(result.err).isEmpty();
    assertThat(result.out).contains(RENDERED);
  }

  private void assertSaysWhatTheStreamsAre(String launcher) throws Exception {
    Needed.programs("script");
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17\"\n");
    script(jdk.resolve("bin/java"), "#!/bin/sh\nfor i do echo \"$i\"; done\n");
    String java = "JAVA_HOME=" + jdk + "; export JAVA_HOME; ";
    assertThat(run("sh", "-c", java + "echo x | " + launcher).out.lines())
        .contains("-Dprompt.terminal=p");
    assertThat(run("sh", "-c", java + launcher + " <" + LAUNCHER).out.lines())
        .contains("-Dprompt.terminal=p");
    String onTerminal =
        java + "/usr/bin/script -qec 'stty rows 24 cols 93; %s' /dev/null".formatted(launcher);
    assertThat(run("sh", "-c", onTerminal).out.lines().map(String::strip))
        .contains("-Dprompt.terminal=012", "-Dprompt.columns=93");
  }

  private void assertMakesAnArchive(String... command) throws Exception {
    Path archives = folder.resolve("archives");
    List<String> words = new ArrayList<>(List.of("env", "PROMPT_MAKE_ARCHIVE=" + archives));
    words.addAll(List.of(command));
    assertThat(run(words.toArray(String[]::new))).isEqualTo(new Result("", "", 0));
    try (Stream<Path> made = Files.walk(archives)) {
      assertThat(made.filter(Files::isRegularFile).map(Path::toString))
          .isNotEmpty()
          .allMatch(file -> file.endsWith(".jsa") || file.endsWith(".aot"));
    }
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Runs a command whose tools are those in {@link #bin}. */
  private Result run(String... command) throws Exception {
    Path tool = bin.resolve(command[0]);
    command[0] = Files.exists(tool) ? tool.toString() : command[0];
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(out, Files.readString(err), process.waitFor());
  }

  private record Result(String out, String err, int exit) {}
}
