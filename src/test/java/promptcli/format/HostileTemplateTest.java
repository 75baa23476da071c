package promptcli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import promptcli.model.Diagnostic;

/**
 * No template of 256 KiB takes long to read, whatever it holds. The limit here is ten times the one
 * second that a reader may take, for the sake of slow and busy machines: what is quadratic takes
 * longer still.
 */
class HostileTemplateTest {

  private static final int SIZE = 256 << 10;

  private record Hostile(String name, String yaml) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource
  void isReadInTime(Hostile template) {
    assertThat(template.yaml.length()).isBetween(SIZE / 2, SIZE);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          List<Diagnostic> problems =
              TemplateTexts.problems(template.yaml, Map.of("p", "x".repeat(SIZE)));
          assertThat(problems).hasSizeLessThanOrEqualTo(101);
        });
  }

  static Stream<Hostile> isReadInTime() {
    String used = "\ntemplate: '{{a}}'";
    String pattern = "'(a|aa)*(a|aa)*(a|aa)*(a|aa)*b'";
    return Stream.of(
        filled("brackets", "a: ", i -> "[", ""),
        filled("braces", "a: ", i -> "{", ""),
        filled("pairs in braces", "a: ", i -> "{a: ", ""),
        filled("dashes", "a:\n ", i -> "- ", ""),
        filled("question marks", "", i -> "? ", ""),
        filled("long list", "template: x\ntags: [", i -> "a,", "]"),
        filled("the same key", "template: x\ntests: {", i -> "a,", "}"),
        filled("unknown keys", "template: x\n", i -> "a" + i + ":\n", ""),
        filled("long key", "? ", i -> "template", "\n: x"),
        filled("anchors", "tags:\n", i -> "- &a a\n", ""),
        filled("control characters", "", i -> "\u0001", ""),
        filled("white space", "", i -> " ", ""),
        filled("a line without end", "template: ", i -> "x", ""),
        filled("escapes", "template: \"", i -> "\\\n", "\""),
        filled("blank lines", "template: >\n", i -> " \n", ""),
        filled("undeclared", "template: |\n", i -> " \ud83d\ude00{{a" + i + "}}\n", ""),
        filled("unused", "inputs:\n", i -> " a" + i + ":\n", "template: x"),
        halves("misspelt", i -> " aaaaa" + i + ":\n", i -> " {{aaaab" + i + "}}\n"),
        halves(
            "misspelt and long",
            i -> " " + "a".repeat(55) + i + ":\n",
            i -> " {{" + "a".repeat(54) + "b" + i + "}}\n"),
        new Hostile(
            "two huge names",
            "inputs:\n  ? "
                + "a".repeat(SIZE / 2 - 50)
                + "\n  :\ntemplate: |\n  {{"
                + "b".repeat(SIZE / 2 - 50)
                + "}}"),
        filled(
            "messages",
            "# \ud83d\ude00\nmessages:\n",
            i -> "- {role: user, content: '{{a}}'}\n",
            ""),
        filled("partials", "messages:\n", i -> "- {role: user, content: '{{>p}}'}\n", ""),
        filled(
            "options", "inputs: {a: {type: choice, options: [", i -> "o" + i + ",", "]}}" + used),
        filled(
            "patterns",
            "inputs:\n",
            i -> " a" + i + ": {pattern: " + pattern + ", default: " + "a".repeat(200) + "}\n",
            used),
        filled(
            "a pattern for many",
            "inputs: {a: {type: list, pattern: " + pattern + ", default: [",
            i -> "a".repeat(200) + ",",
            "]}}" + used),
        filled(
            "a pattern for a long text",
            "inputs: {a: {pattern: '(?:a?){1000}b', default: ",
            i -> "a",
            "}}" + used),
        patterns("long patterns", "x".repeat(1000)),
        patterns("patterns with counts", "(?:a?){1000}"),
        patterns("patterns with tables", "\\pL|".repeat(10)),
        patterns("patterns with groups", "(".repeat(400) + ")".repeat(400)),
        patterns("patterns refused late", "\\pL|".repeat(10) + "[z-a]"),
        filled("expressions", "template: x\ntests: [{name: x, matches: [", i -> "a,", "]}]"),
        filled(
            "expressions with counts",
            "template: x\ntests: [{name: x, matches: [",
            i -> "'a{1000}',",
            "]}]"));
  }

  private static Hostile patterns(String name, String pattern) {
    return filled(
        name,
        "inputs:\n",
        i -> " a" + i + ": {pattern: '" + pattern + "', default: a}\n",
        "template: '{{a}}'");
  }

  private static Hostile filled(String name, String begin, IntFunction<String> part, String end) {
    StringBuilder yaml = new StringBuilder(begin);
    for (int i = 0; yaml.length() + part.apply(i).length() + end.length() <= SIZE; i++) {
      yaml.append(part.apply(i));
    }
    return new Hostile(name, yaml + end);
  }

  private static Hostile halves(
      String name, IntFunction<String> input, IntFunction<String> variable) {
    StringBuilder yaml = new StringBuilder("inputs:\n");
    for (int i = 0; yaml.length() < SIZE / 2 - 200; i++) {
      yaml.append(input.apply(i));
    }
    yaml.append("template: |\n");
    for (int i = 0; yaml.length() < SIZE - 200; i++) {
      yaml.append(variable.apply(i));
    }
    return new Hostile(name, yaml.toString());
  }
}
