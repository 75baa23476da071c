package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No pattern of one template keeps the commands from their end, or from the other templates. The
 * limit of time is generous, for the sake of busy machines: these took for ever.
 */
class HostilePatternTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int SIZE = 256 << 10;

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource
  void isMatchedInTime(String pattern, String text, boolean matches) throws IOException {
    write(
        """
        inputs: {a: {pattern: '%s', message: no}}
        template: '{{a}}'
        tests: [{name: x, values: {a: %s}, matches: '^(%s)$'}]
        """
            .formatted(pattern, text, pattern));
    assertRuns(0, "list", "hostile");
    assertRuns(0, "show", "hostile");
    assertRuns(matches ? 0 : 1, "test", "hostile");
    assertRuns(matches ? 0 : 2, "render", "hostile", "--a", text);
  }

  static Stream<Arguments> isMatchedInTime() {
    String many = "a".repeat(10_000);
    return Stream.of(
        Arguments.of("x" + "(a*|b*)".repeat(32) + "c", "x" + many, false),
        Arguments.of("x" + "(?:|)".repeat(150) + "c", "x", false),
        Arguments.of("x" + "(?:|){200}" + "c", "xc", true),
        Arguments.of("(?:\\A|){100}x(?:\\A|){100}c", "xc", true),
        Arguments.of("(?:^|^)".repeat(140) + "x", "x", true),
        Arguments.of("x" + "(?:$|\\z)".repeat(120), "x", true),
        Arguments.of("(a*)*(a*)*(a*)*(a*)*(a*)*b", many, false),
        Arguments.of("(x+x+)+y", "x".repeat(10_000), false),
        Arguments.of("(.|a)*", many, true),
        Arguments.of("(?:a?){500}b", many, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x(\\A?){32}",
        "(?x)(?:){1 0 0 0 0 0 0 0 0 0}x",
        ".*\\b{g}?x",
        "((a{100}){100}){10}",
        "((a{1000}){1000}){1000}",
        "(?:(?=a){1000000})*a",
        "(a*)(a*)(a*)\\1\\2\\3b",
        "(?i)\\x{1c80}",
        "(?i)[B-\\x{1e942}]"
      })
  void isRefusedInTime(String pattern) throws IOException {
    write("inputs: {a: {pattern: '%s'}}\ntemplate: '{{a}}'\n".formatted(pattern));
    assertThat(assertRuns(0, "list").stdout()).contains("kill-switch");
    assertThat(assertRuns(1, "render", "hostile", "--a", "x").stderr())
        .startsWith(".prompts/hostile.yaml:1:23: pattern ");
    assertRuns(1, "show", "hostile");
    assertRuns(1, "schema", "hostile");
    assertRuns(1, "test", "hostile");
  }

  /** Every case is cheap: together they are not. */
  @Test
  void casesAreRunInTime() throws IOException {
    String head = "inputs: {a: {pattern: '(?:a?){400}b?', required: false}}\ntemplate: |\n  ";
    String body = "x".repeat(10_000) + "{{a}}\ntests:\n";
    String values = ", values: {a: " + "a".repeat(100) + "}}\n";
    write(filled(head + body, i -> "- {name: n" + i + values));
    assertThat(assertRuns(1, "test", "hostile").stdout())
        .contains(
            "checking takes too long in this file: use fewer cases, or lower the counts in"
                + " braces");
    write(filled(head + body, i -> "- {name: n" + i + ", matches: x}\n"));
    assertThat(assertRuns(1, "test", "hostile").stdout())
        .contains(
            "matches: checking takes too long in this file: use fewer cases, or lower the counts in"
                + " braces");
  }

  private static String filled(String begin, IntFunction<String> part) {
    StringBuilder yaml = new StringBuilder(begin);
    for (int i = 0; yaml.length() + part.apply(i).length() <= SIZE; i++) {
      yaml.append(part.apply(i));
    }
    return yaml.toString();
  }

  private void write(String yaml) throws IOException {
    Path prompts = Files.createDirectories(folder.resolve(".prompts"));
    Files.writeString(prompts.resolve("hostile.yaml"), yaml);
  }

  private Cli.Outcome assertRuns(int exit, String... args) {
    Cli.Outcome outcome =
        Assertions.assertTimeoutPreemptively(LIMIT, () -> Cli.in(folder).run(args));
    assertThat(outcome.exit()).as(outcome.stderr()).isEqualTo(exit);
    return outcome;
  }
}
