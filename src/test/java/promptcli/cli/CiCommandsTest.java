package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a template holds, no line that is said about it begins with a command to GitHub's
 * runner, which trims blanks.
 */
class CiCommandsTest {

  private static final String TEMPLATE =
      """
      title: "::group::title"
      description: "::add-mask::description"
      category: "::x"
      tags: ["::tag"]
      inputs:
        a: {label: "::error::label", description: "::warning::d", hint: "::hint::", required: false}
        b: {type: choice, options: ["::b", "::c"]}
        c: {pattern: "c", message: "::message::", required: false}
      template: |
        ::stop-commands::token
          ::set-output name=x::{{a}}{{b}}{{c}} {a}\s
        :{a}
      tests:
      - name: "::stop-commands::name"
        values: {b: "::b", a: "x"}
        contains: "y\\n::set-env name=y::"
        equals: |
          ::stop-commands::other
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lint ::x/t.yaml",
        "lint --format json ::x/t.yaml",
        "lint --format sarif ::x/t.yaml",
        "test ::x/t.yaml",
        "test --format json ::x/t.yaml",
        "test --format junit ::x/t.yaml",
        "show ::x/t.yaml",
        "show ::x/t.yaml --json",
        "list --prompts ::x",
        "schema ::x/t.yaml",
        "render ::x/t.yaml --help",
        "render ::x/t.yaml",
        "render ::x/t.yaml --b ::d",
        "render ::x/t.yaml --b ::b --c ::d",
        "render ::x/none.yaml",
        "render ::x",
        "::x"
      })
  void noLineBeginsWithOne(String line) throws IOException {
    write(TEMPLATE);
    assertThat(Cli.in(folder).run("lint", "::x/t.yaml").exit()).isZero();
    assertNoCommand(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "test", "test --format junit", "list", "show", "render"})
  void norOneAboutABrokenFile(String command) throws IOException {
    write("title: x\n::stop-commands::a: b\n  ::set-output name=b::{\n");
    assertNoCommand(command + (command.equals("list") ? " --prompts ::x" : " ::x/t.yaml"));
    write("title: x\ntemplate: |\n  {{\n    ::stop-commands::{{^}}\n  ::{{x}}\n");
    assertNoCommand(command + (command.equals("list") ? " --prompts ::x" : " ::x/t.yaml"));
  }

  /** The caret stays below what it points at. */
  @Test
  void anExcerptIsEscaped() throws IOException {
    write("title: T\ndescription: D\ntemplate: |\n  ::stop-commands::{{x}}\n");
    assertThat(Cli.in(folder).run("lint", "::x/t.yaml").stdout())
        .isEqualTo(
            """
            \\x3a:x/t.yaml:4:20: error: no input is named 'x' [invalid]
                \\x3a:stop-commands::{{x}}
                                    ^
            Declare it under inputs, or correct the variable.
            templates: 1, errors: 1, advice: 0
            """);
  }

  private void assertNoCommand(String line) {
    Cli.Outcome outcome = Cli.in(folder).run(line.split(" "));
    assertThat(outcome.stdout() + outcome.stderr()).isNotEmpty();
    assertThat((outcome.stdout() + outcome.stderr()).lines())
        .noneMatch(each -> each.strip().startsWith("::"));
  }

  private void write(String yaml) throws IOException {
    Path catalog = Files.createDirectories(folder.resolve("::x"));
    Files.writeString(catalog.resolve("t.yaml"), yaml);
  }
}
