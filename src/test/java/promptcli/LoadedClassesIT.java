package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start-up is paid for by the class: a feature that is not used loads none of its own. */
class LoadedClassesIT {

  /** What only other features need, and what of the JDK takes long to start. */
  private static final List<String> FORBIDDEN =
      List.of(
          "com.fasterxml.",
          "com.google.re2j.",
          "java.sql.",
          "java.text.",
          "java.time.format.",
          "java.util.concurrent.ForkJoinTask",
          "java.util.logging.",
          "jdk.internal.logger.",
          "org.jline.",
          "promptcli.cli.manual.TopicReader",
          "promptcli.clipboard.",
          "promptcli.draft.",
          "promptcli.export.",
          "promptcli.lint.",
          "promptcli.model.TextPattern",
          "promptcli.pattern.",
          "promptcli.schema.",
          "promptcli.secrets.Inspection",
          "promptcli.selection.",
          "promptcli.stats.",
          "promptcli.testing.",
          "promptcli.wizard.",
          "tools.jackson.");

  @TempDir private Path temp;

  /**
   * @param own as many classes may come from the program's own jars
   * @param all as many may be loaded with those of the JDK
   */
  @ParameterizedTest
  @CsvSource({
    "render kill-switch --feature x --constraints y, 312, 1300",
    "render kill-switch, 315, 1360",
    "list, 291, 1380",
    "--help, 21, 900",
    "--version, 15, 850"
  })
  void loadsNoMoreThanItUses(String line, int own, int all) throws Exception {
    List<String> loaded = loadedBy(line);
    assertThat(loaded).noneMatch(log -> FORBIDDEN.stream().anyMatch(log::startsWith));
    assertThat(loaded).filteredOn(log -> log.contains(" source: file:")).hasSizeBetween(5, own);
    assertThat(loaded).hasSizeBetween(400, all);
  }

  /** What scripts ask for is written by Jackson's generator, without databind. */
  @ParameterizedTest
  @CsvSource({
    "render kill-switch --feature x --constraints y --format messages, 375, 1260",
    "render kill-switch --feature x --constraints y --format json, 375, 1230",
    "render kill-switch --feature x --constraints y --format anthropic, 376, 1280",
    "show kill-switch --json, 365, 1260",
    "list --json, 352, 1320",
    "schema kill-switch, 356, 1340"
  })
  void loadsLittleMoreForJson(String line, int own, int all) throws Exception {
    List<String> loaded = loadedBy(line);
    assertThat(loaded).noneMatch(log -> log.startsWith("tools.jackson.databind."));
    assertThat(loaded).anyMatch(log -> log.startsWith("tools.jackson.core."));
    assertThat(loaded).filteredOn(log -> log.contains(" source: file:")).hasSizeBetween(5, own);
    assertThat(loaded).hasSizeBetween(400, all);
  }

  /** Without an archive, from which some JVMs load every class there is; nothing is verified. */
  private List<String> loadedBy(String line) throws Exception {
    Path log = temp.resolve("classes");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UnlockDiagnosticVMOptions");
    command.add("-XX:-BytecodeVerificationRemote");
    command.add("-Xlog:class+load:file=" + log + ":none");
    command.add("-jar");
    command.add(Shell.DIST.resolve("lib/prompt.jar").toString());
    command.addAll(List.of(line.split(" ")));
    new ProcessBuilder(command)
        .redirectOutput(temp.resolve("stdout").toFile())
        .redirectError(temp.resolve("stderr").toFile())
        .start()
        .waitFor();
    return Files.readAllLines(log);
  }
}
