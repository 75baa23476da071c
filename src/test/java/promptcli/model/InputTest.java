package promptcli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InputTest {

  @Test
  void takesValuesOfItsType() {
    assertThat(input(InputType.TEXT).valueOf(List.of(" a\n b ")))
        .isEqualTo(new Value.Text(" a\n b "));
    assertThat(input(InputType.MULTILINE).valueOf(List.of(""))).isEqualTo(new Value.Text(""));
    assertThat(input(InputType.CHOICE).valueOf(List.of("prod"))).isEqualTo(new Value.Text("prod"));
    assertThat(input(InputType.BOOLEAN).valueOf(List.of("True"))).isEqualTo(new Value.Bool(true));
    assertThat(input(InputType.BOOLEAN).valueOf(List.of("FALSE"))).isEqualTo(new Value.Bool(false));
    assertThat(input(InputType.INTEGER).valueOf(List.of("-9223372036854775808")))
        .isEqualTo(new Value.Int(Long.MIN_VALUE, "-9223372036854775808"));
    assertThat(input(InputType.LIST).valueOf(List.of("a", "", " ", " b")))
        .isEqualTo(new Value.Items(List.of("a", " b")));
    assertThat(input(InputType.LIST).valueOf(List.of())).isEqualTo(new Value.Items(List.of()));
  }

  @Test
  void dropsTheNewlinesAtTheEndAndNothingElse() {
    becomes("a\n", "a");
    becomes("a\r\n\n\r\n", "a");
    becomes("\na\n\nb \n", "\na\n\nb ");
    becomes("a\r", "a\r");
    becomes("\n", "");
    assertThat(input(InputType.LIST).valueOf(List.of("a\n", "\nb")))
        .isEqualTo(new Value.Items(List.of("a", "\nb")));
    assertThat(input(InputType.BOOLEAN).valueOf(List.of("true\n"))).isEqualTo(new Value.Bool(true));
  }

  private static void becomes(String written, String text) {
    assertThat(input(InputType.TEXT).valueOf(List.of(written))).isEqualTo(new Value.Text(text));
  }

  @Test
  void anIntegerIsPrintedAsItIsWritten() {
    assertThat(input(InputType.INTEGER).valueOf(List.of("007"))).isEqualTo(new Value.Int(7, "007"));
    assertThat(input(InputType.INTEGER).valueOf(List.of("+5\n"))).isEqualTo(new Value.Int(5, "+5"));
  }

  @Test
  void hasAnOptionInKebabCase() {
    isGivenBy("feature", "feature", "PROMPT_INPUT_FEATURE");
    isGivenBy("current-schema", "current-schema", "PROMPT_INPUT_CURRENT_SCHEMA");
    isGivenBy("current_schema", "current-schema", "PROMPT_INPUT_CURRENT_SCHEMA");
    isGivenBy("targetVersion", "target-version", "PROMPT_INPUT_TARGET_VERSION");
    isGivenBy("TargetVersion2", "target-version2", "PROMPT_INPUT_TARGET_VERSION2");
    isGivenBy("API_KEY", "api-key", "PROMPT_INPUT_API_KEY");
    isGivenBy("userID", "user-id", "PROMPT_INPUT_USER_ID");
    isGivenBy("HTMLPage", "html-page", "PROMPT_INPUT_HTML_PAGE");
    isGivenBy("a__B-_c", "a-b-c", "PROMPT_INPUT_A_B_C");
  }

  private static void isGivenBy(String name, String option, String variable) {
    Input input = new Input(name, "", "", "", InputType.TEXT, List.of(), true, Optional.empty());
    assertThat(input.optionName()).isEqualTo(option);
    assertThat(input.environmentName()).isEqualTo(variable);
  }

  @Test
  void refusesOthers() {
    refuses(InputType.CHOICE, "Prod", "'Prod' is not one of dev, prod; did you mean prod?");
    refuses(InputType.CHOICE, "", "'' is not one of dev, prod");
    refuses(InputType.BOOLEAN, "yes", "'yes' is neither true nor false");
    refuses(InputType.BOOLEAN, "true ", "'true ' is neither true nor false");
    refuses(InputType.INTEGER, "1.0", "'1.0' is not an integer");
    refuses(InputType.INTEGER, "", "'' is not an integer");
    refuses(InputType.INTEGER, "-", "'-' is not an integer");
    refuses(InputType.INTEGER, "9223372036854775808", "'9223372036854775808' has too many digits");
    assertThatThrownBy(() -> input(InputType.TEXT).valueOf(List.of("a", "b")))
        .hasMessage("takes one value, not a list");
  }

  @Test
  void quotesOneLineAndNotTooMuch() {
    assertThat(Diagnostic.quote("a'b")).isEqualTo("'a'b'");
    assertThat(Diagnostic.quote("a\nb")).isEqualTo("'a...'");
    assertThat(Diagnostic.quote("\n")).isEqualTo("'...'");
    assertThat(Diagnostic.quote("\ra")).isEqualTo("'...'");
    assertThat(Diagnostic.quote("x".repeat(60))).isEqualTo("'" + "x".repeat(60) + "'");
    assertThat(Diagnostic.quote("x".repeat(61))).isEqualTo("'" + "x".repeat(57) + "...'");
    assertThat(Diagnostic.quote("x".repeat(56) + "\ud83d\ude00xxxx"))
        .isEqualTo("'" + "x".repeat(56) + "...'");
  }

  @Property
  void everyTextIsAValue(@ForAll String text) {
    becomes(text + ".", text + ".");
  }

  @Property
  void everyIntegerIsAValue(@ForAll long number) {
    assertThat(input(InputType.INTEGER).valueOf(List.of(Long.toString(number))))
        .isEqualTo(new Value.Int(number, Long.toString(number)));
  }

  @Test
  void isCalledByItsLabelAndShownByItsHint() {
    assertThat(input(InputType.TEXT).title()).isEqualTo("my-input");
    assertThat(input(InputType.TEXT).placeholder()).isEqualTo("[my-input]");
    assertThat(named("Label", "").title()).isEqualTo("Label");
    assertThat(named("Label", "").placeholder()).isEqualTo("[Label]");
    assertThat(named("Label", "Hint").placeholder()).isEqualTo("[Hint]");
    assertThat(input(InputType.TEXT).environmentName()).isEqualTo("PROMPT_INPUT_MY_INPUT");
  }

  @Test
  void saysWhetherItMayBeEmpty() {
    assertThat(input(InputType.BOOLEAN).mayBeEmpty()).isTrue();
    assertThat(input(InputType.LIST).mayBeEmpty()).isFalse();
    assertThat(optional(InputType.LIST, "a").mayBeEmpty()).isTrue();
    assertThat(input(InputType.TEXT).mayBeEmpty()).isFalse();
    assertThat(input(InputType.TEXT).withDefault(Optional.of(new Value.Text(""))).mayBeEmpty())
        .isFalse();
    assertThat(optional(InputType.TEXT).mayBeEmpty()).isTrue();
    assertThat(optional(InputType.TEXT, "a").mayBeEmpty()).isTrue();
    assertThat(optional(InputType.CHOICE).mayBeEmpty()).isTrue();
    assertThat(optional(InputType.CHOICE, "dev").mayBeEmpty()).isFalse();
    assertThat(optional(InputType.INTEGER, "1").mayBeEmpty()).isFalse();
  }

  private static Input named(String label, String hint) {
    return new Input(
        "my-input", label, "", hint, InputType.TEXT, List.of(), true, Optional.empty());
  }

  private static Input input(InputType type) {
    return input(type, true);
  }

  private static Input optional(InputType type) {
    return input(type, false);
  }

  private static Input optional(InputType type, String defaultText) {
    Input input = optional(type);
    return input.withDefault(Optional.of(input.valueOf(List.of(defaultText))));
  }

  private static Input input(InputType type, boolean required) {
    List<String> options = type == InputType.CHOICE ? List.of("dev", "prod") : List.of();
    return new Input("my-input", "", "", "", type, options, required, Optional.empty());
  }

  private static void refuses(InputType type, String text, String message) {
    assertThatThrownBy(() -> input(type).valueOf(List.of(text)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }
}
