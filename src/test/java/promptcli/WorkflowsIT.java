package promptcli;

import static org.assertj.core.api.Assertions.assertThat;
import static promptcli.ReleaseServer.VERSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The workflows in the README and our own: actionlint finds nothing in them, what they use is
 * pinned, and each step that the README runs succeeds in a checkout that has nothing but a
 * template.
 */
class WorkflowsIT {

  private static final Path OWN = Path.of(".github/workflows");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");
  private static final Pattern USES = Pattern.compile("(?m)^ +(?:- )?uses: (.*)$");
  private static final Pattern PINNED =
      Pattern.compile("([a-z]+/[a-z-]+)@([0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+)");
  private static final String SETUP = "promptcli/prompt/.github/actions/setup-prompt@v" + VERSION;

  /** What actionlint 2.0.6, of 2022, does not know. */
  private static final Pattern UNKNOWN_TO_IT =
      Pattern.compile(
          ".*: (label \"(ubuntu-24\\.04|ubuntu-24\\.04-arm|macos-15|macos-15-intel)\" is unknown\\. .*"
              + "|unknown permission scope \"attestations\"\\. .*)");

  @TempDir private Path folder;
  private Path checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Files.createDirectory(folder.resolve("checkout"));
    Path prompts = Files.createDirectory(checkout.resolve(".prompts"));
    Files.copy(Path.of("src/test/resources/readme/notes.yaml"), prompts.resolve("notes.yaml"));
  }

  @Test
  void actionlintFindsNothing() throws Exception {
    assertThat(lint(workflows())).isEmpty();
  }

  /** Or the test above would find nothing whatever is there. */
  @Test
  void actionlintFindsMistakes() throws Exception {
    String workflow =
        """
        on: push
        jobs:
          a:
            runs-on: ubuntu-24.04-riscv
            permissions:
              attestation: write
            steps:
              - run: echo ${{ github.reff }}
        """;
    Map<String, String> workflows = new TreeMap<>(Map.of("1.yml", workflow, "2.yml", "on: push"));
    workflows.put("3.yml", workflows().get("ci.yml"));
    assertThat(lint(workflows).stream().map(finding -> finding.split("[.,;] ")[0]))
        .startsWith(
            "1.yml:4: label \"ubuntu-24.04-riscv\" is unknown",
            "1.yml:6: unknown permission scope \"attestation\"")
        .anyMatch(finding -> finding.startsWith("1.yml:8: property \"reff\" is not defined"))
        .anyMatch(finding -> finding.startsWith("2.yml:1: \"jobs\" section is missing"))
        .noneMatch(finding -> finding.startsWith("3.yml"));
  }

  @Test
  void actionsArePinnedAndEachEverywhereAlike() throws IOException {
    Map<String, TreeSet<String>> pins = new TreeMap<>();
    for (String workflow : workflows().values()) {
      for (String used : uses(workflow)) {
        if (used.equals(SETUP) || used.equals("./.github/workflows/ci.yml")) {
          continue;
        }
        Matcher pinned = PINNED.matcher(used);
        assertThat(pinned.matches()).as(used).isTrue();
        pins.computeIfAbsent(pinned.group(1), name -> new TreeSet<>()).add(pinned.group(2));
      }
    }
    assertThat(pins).containsKeys("actions/checkout", "actions/upload-artifact");
    assertThat(pins.values()).allMatch(each -> each.size() == 1);
  }

  @Test
  void theReadmesInstallTheProgramBeforeTheyRunIt() throws IOException {
    for (String block : blocks("jobs:")) {
      assertThat(uses(block)).contains(SETUP);
      assertThat(block.indexOf(SETUP)).isLessThan(block.indexOf("run: prompt"));
    }
  }

  @Test
  void theReadmesRun() throws Exception {
    List<String> blocks = blocks("jobs:");
    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      Map<?, ?> jobs = (Map<?, ?>) read(block).get("jobs");
      for (Object job : jobs.values()) {
        Map<?, ?> keys = (Map<?, ?>) job;
        for (Object step : (List<?>) keys.get("steps")) {
          if (((Map<?, ?>) step).get("run") instanceof String command) {
            assertSucceeds(variables(keys.get("env")) + command);
          }
        }
      }
    }
    assertThat(Files.readString(checkout.resolve("plan.md")))
        .contains("Feature description: New checkout\nSystem constraints: EU only\n");
  }

  @Test
  void theReadmesJobOfGitlabRuns() throws Exception {
    Needed.programs("curl", "sha256sum");
    Path bin = Files.createDirectory(checkout.resolve("bin"));
    assertThat(
            Files.writeString(bin.resolve("apt-get"), "#!/bin/sh\n").toFile().setExecutable(true))
        .isTrue();
    try (ReleaseServer server = new ReleaseServer(folder.resolve("releases"))) {
      List<String> blocks = blocks("before_script:");
      assertThat(blocks).hasSize(1);
      Map<?, ?> job = (Map<?, ?>) read(blocks.get(0)).get("prompts");
      List<Object> lines = new ArrayList<>((List<?>) job.get("before_script"));
      lines.add("command -v prompt >where");
      lines.addAll((List<?>) job.get("script"));
      StringBuilder script = new StringBuilder("set -e\nexport CI_PROJECT_DIR=\"$PWD\"\n");
      script.append("export XDG_CACHE_HOME=/dev/null\n").append(variables(job.get("variables")));
      lines.forEach(line -> script.append(line).append('\n'));
      assertSucceeds(script.toString().replace(ReleaseServer.REAL, server.address()));
      assertThat(Files.readString(checkout.resolve("where")))
          .endsWith("/prompt/bin/prompt\n")
          .doesNotStartWith(Shell.DIST.toString());
    }
  }

  private void assertSucceeds(String command) throws Exception {
    Shell.Outcome outcome = new Shell(checkout).run(command);
    assertThat(outcome.exit()).as(command + ": " + outcome).isZero();
  }

  /** A job's variables, with what a person would have typed. */
  private static String variables(Object env) {
    StringBuilder exports = new StringBuilder();
    if (env instanceof Map<?, ?> variables) {
      variables.forEach(
          (name, value) -> {
            String text = value.toString().replace("${{ inputs.feature }}", "New checkout");
            assertThat(text).doesNotContain("${{", "'");
            exports.append("export %s='%s'\n".formatted(name, text));
          });
    }
    return exports.toString();
  }

  private List<String> lint(Map<String, String> workflows) throws Exception {
    Needed.programs("node");
    List<String> command = new ArrayList<>(List.of("node"));
    command.add(Path.of("src/test/resources/workflows/lint.mjs").toAbsolutePath().toString());
    command.add(NpmPackage.installed("actionlint", "2.0.6").toString());
    for (Map.Entry<String, String> workflow : workflows.entrySet()) {
      Files.writeString(folder.resolve(workflow.getKey()), workflow.getValue());
      command.add(workflow.getKey());
    }
    Path found = folder.resolve("found");
    Process node =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(found.toFile())
            .start();
    assertThat(node.waitFor()).as(Files.readString(found)).isZero();
    try (Stream<String> findings = Files.lines(found)) {
      return findings.filter(finding -> !UNKNOWN_TO_IT.matcher(finding).matches()).toList();
    }
  }

  private static Map<String, String> workflows() throws IOException {
    Map<String, String> workflows = new TreeMap<>();
    try (Stream<Path> files = Files.list(OWN)) {
      for (Path file : files.toList()) {
        workflows.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    for (String block : blocks("jobs:")) {
      workflows.put("readme-" + workflows.size() + ".yml", block);
    }
    assertThat(workflows).hasSize(4);
    return workflows;
  }

  /** The README's YAML blocks that have this line. */
  private static List<String> blocks(String line) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(block -> block.group(1))
        .filter(block -> block.lines().anyMatch(each -> each.strip().equals(line)))
        .toList();
  }

  private static List<String> uses(String workflow) {
    return USES.matcher(workflow).results().map((MatchResult uses) -> uses.group(1)).toList();
  }

  private static Map<?, ?> read(String yaml) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}
