package promptcli.values;

import static org.assertj.core.api.Assertions.assertThat;
import static promptcli.values.Inputs.optional;
import static promptcli.values.Inputs.required;
import static promptcli.values.Inputs.template;
import static promptcli.values.Inputs.withDefault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Template;
import promptcli.model.Value;

class ResolutionTest {

  private static final Input TEXT = required("text");
  private static final Input LIST = required("list", InputType.LIST);
  private static final Input NUMBER = required("number", InputType.INTEGER);
  private static final Input FREE = optional("free", InputType.TEXT);
  private static final Input SET = withDefault("set", "default");

  @Test
  void theFirstSourceCounts() {
    Resolution resolution = resolve(TEXT, given(TEXT, "--text", "1"), given(TEXT, "f:1", "2"));
    assertThat(resolution.values()).isEqualTo(Map.of("text", new Value.Text("1")));
    assertThat(resolution.sourceOf(TEXT)).isEqualTo("--text");
  }

  @Test
  void aFirstSourceThatDoesNotFitIsNotPassedOver() {
    problems(
        resolve(NUMBER, given(NUMBER, "--number", "x"), given(NUMBER, "f:1", "2")),
        "number 'x' is not an integer --number");
  }

  @Test
  void defaultsComeLast() {
    assertThat(resolve(SET).values()).isEqualTo(Map.of("set", new Value.Text("default")));
    assertThat(resolve(SET).sourceOf(SET)).isEqualTo("default");
    assertThat(resolve(SET, given(SET, "--set", "")).values())
        .isEqualTo(Map.of("set", new Value.Text("")));
  }

  @Test
  void everythingThatIsWrongIsTold() {
    Template template = template(TEXT, FREE, NUMBER, SET, LIST);
    problems(
        Resolution.of(
            template, List.of(given(NUMBER, "--number", "1.5"), given(TEXT, "f:1", " \t\n"))),
        "text is blank f:1",
        "number '1.5' is not an integer --number",
        "list is missing ");
  }

  @Test
  void whiteSpaceIsNoValue() {
    problems(resolve(TEXT, given(TEXT, "--text", "\u2003\n")), "text is blank --text");
    problems(resolve(TEXT, given(TEXT, "--text", "\u00a0\u200b")), "text is blank --text");
    problems(resolve(LIST, given(LIST, "--list")), "list is empty --list");
    problems(resolve(LIST, given(LIST, "--list", "", " ")), "list is empty --list");
    problems(resolve(LIST, given(LIST, "--list", "", "x")));
    problems(resolve(FREE, given(FREE, "--free", " ")));
  }

  @Test
  void whiteSpaceLeavesAnInputThatMayDoWithoutToTheNextSource() {
    Input optional = optional("number", InputType.INTEGER);
    Input given = NUMBER.withDefault(Optional.of(new Value.Int(7, "7")));
    for (Input input : List.of(optional, given)) {
      Resolution next = resolve(input, given(input, "--number", " "), given(input, "f:1", "2"));
      assertThat(next.values()).isEqualTo(Map.of("number", new Value.Int(2, "2")));
      assertThat(next.sourceOf(input)).isEqualTo("f:1");
    }
    assertThat(resolve(given, given(given, "--number", " ")).sourceOf(given)).isEqualTo("default");
    problems(
        resolve(NUMBER, given(NUMBER, "--number", " "), given(NUMBER, "f:1", "2")),
        "number is blank --number");
    assertThat(resolve(SET, given(SET, "--set", " "), given(SET, "f:1", "x")).values())
        .isEqualTo(Map.of("set", new Value.Text(" ")));
  }

  @Test
  void anItemThatIsBlankIsNone() {
    Input list = optional("list", InputType.LIST);
    assertThat(resolve(list, given(list, "--list", " ")).values())
        .isEqualTo(Map.of("list", new Value.Items(List.of())));
  }

  @Test
  void whatIsMissingHasAPlaceholder() {
    Template template =
        template(
            TEXT,
            LIST,
            FREE,
            optional("flag", InputType.BOOLEAN),
            optional("items", InputType.LIST));
    Resolution resolution = Resolution.of(template, List.of());
    assertThat(resolution.values())
        .isEqualTo(
            Map.of(
                "text", new Value.Text("[text]"),
                "list", new Value.Items(List.of("[list]")),
                "free", new Value.Text(""),
                "flag", new Value.Bool(false),
                "items", new Value.Items(List.of())));
    assertThat(resolution.sourceOf(TEXT)).isEqualTo("missing");
    assertThat(resolution.sourceOf(FREE)).isEqualTo("left empty");
    assertThat(Resolution.placeholders(template(SET)))
        .isEqualTo(Map.of("set", new Value.Text("[set]")));
  }

  @Test
  void theEnvironmentKnowsDeclaredNamesOnly() {
    Input dashed = required("two-words");
    Template template = template(TEXT, dashed, LIST, SET);
    List<SourcedValue> given =
        new EnvironmentValues(
                template,
                Map.of(
                    "PROMPT_INPUT_TEXT", "@text\n",
                    "PROMPT_INPUT_TWO_WORDS", "x",
                    "PROMPT_INPUT_LIST", "a\n\n b \r\n",
                    "PROMPT_INPUT_SET", "",
                    "PROMPT_INPUT_OTHER", "y",
                    "SET", "z"))
            .given(Inputs.reader());
    assertThat(given)
        .containsExactly(
            given(TEXT, "PROMPT_INPUT_TEXT", "@text\n"),
            given(dashed, "PROMPT_INPUT_TWO_WORDS", "x"),
            given(LIST, "PROMPT_INPUT_LIST", "a", " b "));
  }

  private static SourcedValue given(Input input, String source, String... texts) {
    return SourcedValue.of(input, List.of(texts), source);
  }

  private static Resolution resolve(Input input, SourcedValue... sources) {
    return Resolution.of(template(input), List.of(sources));
  }

  private static void problems(Resolution resolution, String... expected) {
    assertThat(
            resolution.problems().stream()
                .map(
                    problem ->
                        problem.input().name() + " " + problem.message() + " " + problem.source()))
        .containsExactly(expected);
  }
}
