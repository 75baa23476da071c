package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what is many in one file a report shows the first hundred, and says that there is more. */
class ManyTest {

  @TempDir private Path folder;

  @Test
  void adviceIsCappedByItsRule() throws IOException {
    write("inputs: {a: {label: A}}\ntemplate: '{{a}}" + "{a}".repeat(5000) + "{{#a}}{{/a}}'\n");
    String lint = run(0, "lint", "./many.yaml").stdout();
    assertThat(lint.lines().filter(line -> line.contains("[single-braces]"))).hasSize(101);
    assertThat(lint)
        .contains("./many.yaml: advice: 4900 more of these are not shown [single-braces]\n")
        .contains("[constant-section]\n");
    assertThat(run(0, "lint", "./many.yaml", "--format", "github").stdout())
        .contains(
            "::warning file=./many.yaml,title=single-braces::4900 more of these are not shown\n");
  }

  @Test
  void failuresAreCapped() throws IOException {
    StringBuilder checks = new StringBuilder("tests:\n- name: a\n  contains: [x");
    checks.append(",x".repeat(299)).append("]\n");
    for (int i = 0; i < 50; i++) {
      checks.append("- {name: n").append(i).append(", contains: z}\n");
    }
    write("template: hello\n" + checks);
    String text = run(1, "test", "./many.yaml").stdout();
    assertThat(text.lines().filter(line -> line.contains(": failed: "))).hasSize(101);
    assertThat(text)
        .endsWith(
            """
            ./many.yaml: failed: 250 more failures are not shown
            templates: 1, broken: 0, cases: 51, failed: 51, uncovered: 0
            """);
    assertThat(run(1, "test", "./many.yaml", "--format", "junit").stdout())
        .contains(
            """
                <testcase classname="./many.yaml" name="n49">
                  <failure message="250 more failures are not shown">./many.yaml: failure: 250 more failures are not shown
            </failure>
            """);
    assertThat(run(1, "test", "./many.yaml", "--format", "github").stdout())
        .endsWith("::error file=./many.yaml,title=failed::250 more failures are not shown\n");
    assertThat(run(1, "test", "./many.yaml", "--format", "json").stdout())
        .contains(
            """
                    "name": "n49",
                    "line": 56,
                    "passed": false,
                    "failures": [ ],
            """);
  }

  /** Each renders nearly as much as a prompt may: together they do not. */
  @Test
  void casesShareWhatRenderingMayTake() throws IOException {
    write(
        "inputs: {a: {type: list}}\ntemplate: '"
            + "{{#a}}".repeat(4)
            + "x"
            + "{{/a}}".repeat(4)
            + "'\ntests:\n"
            + ("- {name: NAME, values: {a: [" + "a,".repeat(35) + "a]}}\n").replace("NAME", "one")
            + ("- {name: NAME, values: {a: [" + "a,".repeat(35) + "a]}}\n").replace("NAME", "two"));
    assertThat(run(1, "test", "./many.yaml").stdout())
        .contains(
            "'two': there is no prompt\n",
            "\nthis case, with those before it, takes more than 5000000 steps: it repeats its"
                + " sections too often\n")
        .doesNotContain("'one'");
  }

  /** A bound for each message would be none for a conversation. */
  @Test
  void messagesShareWhatRenderingMayTake() throws IOException {
    String message =
        "- {role: user, content: '" + "{{#a}}".repeat(4) + "x" + "{{/a}}".repeat(4) + "'}\n";
    write("inputs: {a: {type: list}}\nmessages:\n" + message.repeat(2));
    String[] line = new String[2 + 2 * 36];
    line[0] = "render";
    line[1] = "./many.yaml";
    for (int i = 0; i < 36; i++) {
      line[2 + 2 * i] = "--a";
      line[3 + 2 * i] = "a";
    }
    assertThat(run(1, line).stderr())
        .isEqualTo(
            "prompt: this prompt takes more than 5000000 steps: it repeats its sections too"
                + " often\n");
  }

  /** What counts is bytes as they are written: JSON takes six for a control character. */
  @Test
  void aPromptIsBoundedInBytes() throws IOException {
    write("inputs: {a: }\ntemplate: '{{a}}'\n");
    Files.writeString(folder.resolve("control"), "\1".repeat(12 << 20));
    String[] render = {"render", "./many.yaml", "--a", "@control", "--format"};
    assertThat(run(0, and(render, "text")).stdout()).hasSize((12 << 20) + 1);
    for (String format : List.of("json", "messages", "anthropic")) {
      Cli.Outcome outcome = run(1, and(render, format));
      assertThat(outcome.stdout()).isEmpty();
      assertThat(outcome.stderr())
          .isEqualTo(
              "prompt: this prompt is longer than 67108864 bytes as it is written: shorten its"
                  + " values\n");
    }
    assertThat(run(1, and(render, "json", "-o", "out")).stdout()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static String[] and(String[] args, String... more) {
    return Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void optionsOfAChoiceAreCapped() throws IOException {
    StringBuilder options = new StringBuilder("o1");
    for (int i = 2; i <= 60; i++) {
      options.append(", o").append(i);
    }
    write("inputs: {a: {type: choice, options: [" + options + "]}}\ntemplate: '{{a}}'\n");
    assertThat(run(2, "render", "./many.yaml", "--a", "p").stderr())
        .contains("'p' is not one of o1, o2, ")
        .contains(", o50 and 10 more\n");
  }

  @Test
  void inputsOfADocumentAreCapped() throws IOException {
    StringBuilder document = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      document.append("Label: [your hint ").append(i).append("]\n");
    }
    Files.writeString(folder.resolve("many.txt"), document);
    assertThat(run(0, "new", "many", "--from", "many.txt").stderr())
        .startsWith("2000 inputs: label, label-2, label-3, ")
        .contains(", label-20 and 1980 more\n");
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("many.yaml"), "title: T\ndescription: D\n" + yaml);
  }

  private Cli.Outcome run(int exit, String... args) {
    Cli.Outcome outcome = Cli.in(folder).run(args);
    assertThat(outcome.exit()).as(outcome.stderr()).isEqualTo(exit);
    return outcome;
  }
}
