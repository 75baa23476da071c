package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file with such a pattern in a project disables nothing but itself. */
class HostilePatternIT {

  @TempDir private Path folder;

  @Test
  void theOthersAreListed() throws Exception {
    write("groups", "x" + "(a*|b*)".repeat(32) + "c", "x" + "a".repeat(1000));
    write("empty", "x" + "(?:|)".repeat(100) + "c", "x");
    write("anchors", "(?:^|^)".repeat(50) + "(?:$|\\z)".repeat(50) + "c", "x");
    write("large", "((a{1000}){1000}){1000}", "a");
    write("slow", "((a{100}){100}){10}", "a".repeat(50_000));
    write("grapheme", ".*\\b{g}?x", "a");
    write("spaces", "(?x)(?:){1 0 0 0 0 0 0 0 0 0}x", "a");
    write("case", "(?i)\\x{1c80}", "a");
    write("sound", "[a-z]+", "a");
    Shell.Outcome list = new Shell(folder).run("prompt list");
    assertThat(list.exit()).isZero();
    assertThat(list.stderr()).isEmpty();
    assertThat(list.stdout().lines().map(line -> line.split("\t(?=[^\t]*$)|: ")[0]))
        .containsExactly(
            "anchors\t(broken) default",
            "case\t(broken) pattern has a character beyond ASCII after (?i), which is for the letters a to z",
            "database-migration\tIncremental Database and Schema Changes",
            "empty\t(broken) default",
            "grapheme\t(broken) pattern has a { that begins no count such as {2} or {2,5}",
            "groups\t(broken) default",
            "kill-switch\tKill Switch and Rollback Planning",
            "large\t(broken) pattern repeats too much, since counts multiply where they are nested",
            "master-rollout\tIncremental Feature Development Master Prompt",
            "slow\t(broken) pattern repeats too much, since counts multiply where they are nested",
            "sound\tsound",
            "spaces\t(broken) pattern has (?x, which begins no group");
    assertThat(new Shell(folder).run("prompt render sound --a b"))
        .isEqualTo(new Shell.Outcome(0, "b\n", ""));
    Shell.Outcome refused = new Shell(folder).run("prompt render sound --a 1");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.stdout()).isEmpty();
    assertThat(refused.stderr()).contains("a: '1' does not match the pattern [a-z]+\n");
  }

  private void write(String name, String pattern, String value) throws IOException {
    Path prompts = Files.createDirectories(folder.resolve(".prompts"));
    String yaml = "inputs: {a: {pattern: '%s', default: %s}}\ntemplate: '{{a}}'\n";
    Files.writeString(prompts.resolve(name + ".yaml"), yaml.formatted(pattern, value));
  }
}
