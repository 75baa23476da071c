package promptcli;

import static org.assertj.core.api.Assertions.assertThat;
import static promptcli.ReleaseServer.VERSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The action that puts a release on PATH, with the step that its action.yml has. */
class SetupPromptIT {

  private static final Path ACTION = Path.of(".github/actions/setup-prompt").toAbsolutePath();

  @TempDir private Path folder;
  private ReleaseServer server;
  private String step;

  @BeforeEach
  void serveRelease() throws Exception {
    Needed.programs("curl", "sha256sum", "shasum");
    server = new ReleaseServer(folder.resolve("releases"));
    Files.createDirectory(folder.resolve("temp"));
    Files.createDirectory(folder.resolve("bin"));
    step = step();
    platform("Linux", "x86_64");
  }

  @AfterEach
  void stop() {
    if (server != null) { // as where a program is missing
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v"})
  void putsAReleaseOnPath(String prefix) throws Exception {
    assertInstalls(prefix + VERSION, "main");
  }

  @Test
  void takesTheReleaseAtWhichTheActionIsUsed() throws Exception {
    assertInstalls("", "v" + VERSION);
  }

  @ParameterizedTest
  @CsvSource({"Linux,aarch64", "Darwin,x86_64", "Darwin,arm64"})
  void knowsThePlatform(String system, String machine) throws Exception {
    platform(system, machine);
    assertInstalls(VERSION, "");
  }

  @Test
  void checksTheSumWithWhatMacosHas() throws Exception {
    only(
        "sh", "uname", "curl", "awk", "tar", "gzip", "shasum", "mktemp", "mkdir", "tr", "mv", "rm");
    assertInstalls(VERSION, "");
    server.replaceFiles();
    assertThat(run(VERSION, "").stdout()).contains("::error::setup-prompt: the sum of prompt-");
  }

  @Test
  void refusesAnotherSum() throws Exception {
    server.replaceFiles();
    assertFails(
        VERSION,
        "::error::setup-prompt: the sum of prompt-%s-linux-x86_64.tar.gz is [0-9a-f]{64}, not [0-9a-f]{64} as in"
            + " SHA256SUMS; run the job again, and if it stays so, use no program from there\n",
        VERSION);
  }

  @Test
  void refusesAFileWithoutSum() throws Exception {
    Files.writeString(server.file("SHA256SUMS"), "");
    assertFails(
        VERSION,
        "::error::setup-prompt: SHA256SUMS of %s has no line for prompt-%s-linux-x86_64.tar.gz;"
            + " name another release\n",
        VERSION,
        VERSION);
  }

  @Test
  void saysThatAReleaseDoesNotExist() throws Exception {
    assertFails(
        "99.0.0",
        "::error::setup-prompt: %s/v99.0.0/SHA256SUMS does not exist; name a release that has this"
            + " file: with: \\{version: …}\n",
        server.address());
  }

  @Test
  void saysThatARefIsNoRelease() throws Exception {
    assertThat(run("", "main").stdout())
        .isEqualTo(
            "::error::setup-prompt: 'main' is no version; name a release: with: {version:"
                + " \"0.1.0\"}\n");
  }

  @Test
  void saysThatNothingAnswers() throws Exception {
    server.close();
    assertFails(
        VERSION,
        "::error::setup-prompt: %s/v%s/SHA256SUMS cannot be downloaded \\(curl: .*\\); run the job"
            + " again, or see to its network\n",
        server.address(),
        VERSION);
  }

  @ParameterizedTest
  @CsvSource({"FreeBSD,amd64", "Linux,riscv64", "MINGW64_NT-10.0,x86_64", "Darwin,aarch64"})
  void saysThatThereIsNothingForAPlatform(String system, String machine) throws Exception {
    platform(system, machine);
    assertFails(
        VERSION,
        "::error::setup-prompt: there is no release for %s on %s; build prompt from its source,"
            + " with a JDK from 17\n",
        system,
        machine);
  }

  @Test
  void saysThatCurlIsMissing() throws Exception {
    only("sh", "uname");
    assertFails(
        VERSION,
        "::error::setup-prompt: curl is needed and was not found; install it in a step before\n");
  }

  @Test
  void saysThatNothingMakesSums() throws Exception {
    only("sh", "uname", "curl", "awk", "tar", "gzip");
    assertFails(
        VERSION,
        "::error::setup-prompt: sha256sum or shasum is needed and neither was found; install one"
            + " in a step before\n");
  }

  @Test
  void leavesNothingOfAFileThatIsNoTar() throws Exception {
    server.replaceFiles();
    server.writeSums();
    assertFails(
        VERSION,
        "::error::setup-prompt: prompt-%s-linux-x86_64.tar.gz cannot be unpacked; see to the space"
            + " in .*/temp\n",
        VERSION);
  }

  /** As with musl, where the JVM's own loader is missing. */
  @Test
  void leavesNothingOfAProgramThatDoesNotRun() throws Exception {
    step = "JAVA_HOME=/nowhere; " + step;
    assertFails(
        VERSION,
        "::error::setup-prompt: prompt-%s-linux-x86_64.tar.gz does not run here \\(prompt: JAVA_HOME"
            + " is .*\\); its Java needs glibc, and with musl, as in Alpine, prompt runs from its"
            + " source on a JDK of your own\n",
        VERSION);
  }

  private void assertInstalls(String version, String ref) throws Exception {
    assertThat(run(version, ref)).isEqualTo(new Shell.Outcome(0, "prompt " + VERSION + "\n", ""));
    String path = Files.readString(folder.resolve("path"));
    assertThat(path).isEqualTo(folder.resolve("temp/prompt-" + VERSION + "/bin") + "\n");
    assertThat(
            new Shell(folder)
                .run("XDG_CACHE_HOME=/dev/null " + path.strip() + "/prompt --version")
                .stdout())
        .isEqualTo("prompt " + VERSION + "\n");
    assertThat(left()).containsExactly("prompt-" + VERSION);
    Files.delete(folder.resolve("path"));
  }

  /** Nothing is left, and nothing is on PATH. */
  private void assertFails(String version, String pattern, Object... parts) throws Exception {
    Shell.Outcome outcome = run(version, "");
    assertThat(outcome.stdout()).matches("(?s).*" + pattern.formatted(parts));
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(left()).isEmpty();
    assertThat(folder.resolve("path")).doesNotExist();
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("temp"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private Shell.Outcome run(String version, String ref) throws Exception {
    String variables =
        "export VERSION='%s' ACTION_REF='%s' GITHUB_ACTION_PATH='%s' GITHUB_PATH='%s'"
            + " RUNNER_TEMP='%s' PROMPT_RELEASES='%s' XDG_CACHE_HOME=/dev/null\n";
    return new Shell(folder)
        .run(
            variables.formatted(
                    version,
                    ref,
                    ACTION,
                    folder.resolve("path"),
                    folder.resolve("temp"),
                    server.address())
                + step);
  }

  /** The one step of the action, whose variables {@link #run} sets. */
  private static String step() throws IOException {
    Object action =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(ACTION.resolve("action.yml")));
    Map<?, ?> runs = (Map<?, ?>) ((Map<?, ?>) action).get("runs");
    Map<?, ?> step = (Map<?, ?>) ((List<?>) runs.get("steps")).get(0);
    assertThat(step.get("env"))
        .isEqualTo(
            Map.of("VERSION", "${{ inputs.version }}", "ACTION_REF", "${{ github.action_ref }}"));
    return (String) step.get("run");
  }

  private void platform(String system, String machine) throws IOException {
    script("uname", "case $1 in -s) echo %s ;; -m) echo %s ;; esac".formatted(system, machine));
  }

  private void script(String name, String text) throws IOException {
    Path script =
        Files.writeString(folder.resolve("bin").resolve(name), "#!/bin/sh\n" + text + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  /** PATH has nothing else but these. */
  private void only(String... tools) throws IOException {
    for (String tool : tools) {
      if (!Files.exists(folder.resolve("bin").resolve(tool))) {
        script(tool, "exec /usr/bin/%s \"$@\"".formatted(tool));
      }
    }
    script("cat", "exec /usr/bin/cat \"$@\"");
    step = "PATH='" + folder.resolve("bin") + "'; " + step;
  }
}
