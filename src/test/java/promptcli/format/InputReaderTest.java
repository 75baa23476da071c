package promptcli.format;

import static org.assertj.core.api.Assertions.assertThat;
import static promptcli.format.TemplateTexts.problems;
import static promptcli.format.TemplateTexts.template;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import promptcli.model.Diagnostic;
import promptcli.model.Diagnostics;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Value;

class InputReaderTest {

  @Test
  void readsEveryKey() {
    Input input =
        input(
            """
            {label: A label, description: "Some\\nlines\\n", hint: A hint, type: text,
             required: true, default: abc, pattern: "[a-z]+", message: small letters}""");
    assertThat(input.name()).isEqualTo("a");
    assertThat(input.label()).isEqualTo("A label");
    assertThat(input.description()).isEqualTo("Some\nlines");
    assertThat(input.hint()).isEqualTo("A hint");
    assertThat(input.type()).isEqualTo(InputType.TEXT);
    assertThat(input.options()).isEmpty();
    assertThat(input.required()).isTrue();
    assertThat(input.defaultValue()).contains(new Value.Text("abc"));
    assertThat(input.pattern().orElseThrow().message()).isEqualTo("small letters");
  }

  @Test
  void readsTheLeast() {
    for (String declaration : List.of("", "{}", "~", "{label: , type: }")) {
      assertThat(input(declaration))
          .isEqualTo(new Input("a", "", "", "", InputType.TEXT, List.of(), true, Optional.empty()));
    }
  }

  @Test
  void isRequiredUnlessItHasADefault() {
    assertThat(input("{}").required()).isTrue();
    assertThat(input("{default: ''}").required()).isFalse();
    assertThat(input("{default: ~}").required()).isTrue();
    assertThat(input("{required: false}").required()).isFalse();
    assertThat(input("{required: TRUE, default: x}").required()).isTrue();
  }

  @Test
  void readsDefaultsOfEveryType() {
    hasDefault("{default: 1.10}", new Value.Text("1.10"));
    hasDefault("{default: true}", new Value.Text("true"));
    hasDefault("{type: multiline, default: \"a\\nb\\n\"}", new Value.Text("a\nb"));
    hasDefault("{type: choice, options: [1.0, yes], default: 1.0}", new Value.Text("1.0"));
    hasDefault("{type: boolean, default: False}", new Value.Bool(false));
    hasDefault("{type: integer, default: -7}", new Value.Int(-7, "-7"));
    hasDefault("{type: list, default: [a, 2]}", new Value.Items(List.of("a", "2")));
    hasDefault("{type: list, default: []}", new Value.Items(List.of()));
  }

  @Test
  void refusesNames() {
    for (String name : List.of("1a", "-a", "_a", "a.b", "\u00e9", "a b", "a\u00e9")) {
      assertThat(
              problems("inputs: {'" + name + "': }\ntemplate: x").stream().map(Diagnostics::brief))
          .contains(
              "1:10: '"
                  + name
                  + "' cannot be an input's name: use a-z, A-Z, 0-9, _ and -, and begin with a"
                  + " letter");
    }
  }

  @Test
  void takesNamesAsPeopleWriteThem() {
    String names = "{a: , B: , current_schema: , targetVersion: , x-1_Y: }";
    String body = "{{a}}{{B}}{{current_schema}}{{targetVersion}}{{x-1_Y}}";
    assertThat(problems("inputs: " + names + "\ntemplate: '" + body + "'")).isEmpty();
  }

  @Test
  void refusesTwoNamesWithOneOption() {
    assertThat(
            problems("inputs:\n  dry_run:\n  dryRun:\ntemplate: '{{dry_run}}{{dryRun}}'").stream()
                .map(Diagnostics::brief))
        .containsExactly(
            "3:3: 'dry_run' and 'dryRun' would both have the option --dry-run: rename one");
  }

  @Test
  void refusesKeysThatItDoesNotKnow() {
    refuses(
        "{lable: x, deafult: y}",
        "1:14: unknown key 'lable'; did you mean label?",
        "1:24: unknown key 'deafult'; did you mean default?");
    refuses("{example: x}", "1:14: unknown key 'example'");
  }

  @Test
  void refusesWhatHasNoKeys() {
    refuses("x", "1:13: an input has keys of its own, such as label: \u2026");
    refuses("[x]", "1:13: an input has keys of its own, such as label: \u2026");
    String problem = "1:9: inputs has a key for each name, and is no list with -";
    assertThat(problems("inputs: [a]\ntemplate: x").stream().map(Diagnostics::brief))
        .containsExactly(problem);
    assertThat(problems("inputs: a\ntemplate: x").stream().map(Diagnostics::brief))
        .containsExactly(problem);
  }

  @Test
  void refusesTypes() {
    refuses("{type: txt}", "1:20: no type is named 'txt'; did you mean text?");
    refuses("{type: 5}", "1:20: no type is named '5'");
    refuses("{type: [text]}", "1:20: type must be a text");
    assertThat(problems(yaml("{type: string}")))
        .singleElement()
        .extracting(Diagnostic::fix)
        .isEqualTo("The types are text, multiline, choice, boolean, integer, list, files.");
  }

  @Test
  void refusesOptions() {
    String needed = "a choice needs options, such as options: [staging, production]";
    refuses("{type: choice}", "1:13: " + needed);
    refuses("{type: choice, options: []}", "1:13: " + needed);
    refuses("{type: choice, default: x}", "1:13: " + needed);
    refuses(
        "{type: choice, options: a}",
        "1:13: " + needed,
        "1:37: options must be a list, such as [one, two]");
    refuses("{type: choice, options: [a, [b]]}", "1:41: options must be a list of texts");
    refuses("{type: choice, options: [a, ~]}", "1:41: options must be a list of texts");
    refuses("{type: choice, options: [a, b, a]}", "1:44: the option 'a' is listed twice");
    refuses("{type: choice, options: [a, ' ']}", "1:41: an option that is blank cannot be chosen");
    refuses("{options: [a]}", "1:14: only an input of type choice has options");
  }

  @Test
  void refusesABlankDefaultOfARequiredInput() {
    String both = "the default is blank, and the input is required: leave out one of the two";
    refuses("{required: true, default: ''}", "1:39: " + both);
    refuses("{required: true, type: multiline, default: ' '}", "1:56: " + both);
  }

  @Test
  void refusesRequired() {
    for (String word : List.of("yes", "1", "'true'", "maybe")) {
      refuses("{required: " + word + "}", "1:24: required must be true or false");
    }
    refuses("{required: []}", "1:24: required must be a text");
  }

  @Test
  void refusesPatterns() {
    refuses("{pattern: '['}", "1:23: pattern has a [ without its ]: write \\[ for the sign itself");
    refuses("{pattern: [a]}", "1:23: pattern must be a text");
    refuses(
        "{pattern: '((a{1000}){1000}){1000}'}",
        "1:23: pattern repeats too much, since counts multiply where they are nested: lower them");
    refuses("{type: boolean, pattern: a}", "1:38: an input of type boolean has no pattern");
    refuses(
        "{type: choice, options: [a], pattern: a}", "1:51: an input of type choice has no pattern");
    refuses("{message: x}", "1:14: a message is shown for a pattern; there is none");
  }

  @Test
  void refusesDefaultsThatDoNotFit() {
    refuses("{default: [a]}", "1:23: default must be a single value");
    refuses("{default: {a: b}}", "1:23: default must be a single value");
    refuses("{type: list, default: a}", "1:35: default must be a list, such as [one, two]");
    refuses("{type: list, default: [a, [b]]}", "1:39: default must be a list of texts");
    refuses(
        "{type: choice, options: [dev, prod], default: prd}",
        "1:59: default: 'prd' is not one of dev, prod; did you mean prod?");
    refuses("{type: boolean, default: yes}", "1:38: default: 'yes' is neither true nor false");
    refuses("{type: integer, default: 1.5}", "1:38: default: '1.5' is not an integer");
    refuses(
        "{type: integer, default: 99999999999999999999}",
        "1:38: default: '99999999999999999999' has too many digits");
    refuses("{pattern: a, default: b}", "1:35: default: 'b' does not match the pattern a");
    refuses(
        "{type: list, pattern: a, default: [a, b]}",
        "1:47: default: 'b' does not match the pattern a");
  }

  @Test
  void refusesAliasesOnce() {
    String alias = "aliases (*name) are not allowed";
    for (String key : List.of("label", "type", "required", "default", "pattern")) {
      refuses("{" + key + ": *x }", "1:" + (16 + key.length()) + ": " + alias);
    }
    refuses("*x ", "1:13: " + alias);
  }

  private static String yaml(String declaration) {
    return "inputs: {a: " + declaration + "}\ntemplate: '{{a}}'";
  }

  private static Input input(String declaration) {
    return template(yaml(declaration)).inputs().get(0);
  }

  private static void hasDefault(String declaration, Value value) {
    assertThat(input(declaration).defaultValue()).contains(value);
  }

  private static void refuses(String declaration, String... expected) {
    TemplateTexts.refuses(yaml(declaration), expected);
  }
}
