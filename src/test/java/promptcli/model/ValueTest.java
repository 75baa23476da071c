package promptcli.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {

  @Test
  void hasAPlainFormAndTexts() {
    is(new Value.Text("a\n"), "a\n", "a\n");
    is(new Value.Bool(false), false, "false");
    is(new Value.Int(-7, "-7"), -7L, "-7");
    is(new Value.Items(List.of("a", "")), List.of("a", ""), "a", "");
    is(new Value.Items(List.of()), List.of());
  }

  @Test
  void isNothingToASectionWhereItIsEmptyOrFalse() {
    assertThat(List.of(new Value.Text(""), new Value.Bool(false), new Value.Items(List.of())))
        .noneMatch(Value::isTrue);
    assertThat(
            List.of(
                new Value.Text(" "),
                new Value.Bool(true),
                new Value.Int(0, "0"),
                new Value.Items(List.of(""))))
        .allMatch(Value::isTrue);
  }

  @Test
  void isBlankWhereItIsWhiteSpaceOnly() {
    assertThat(
            List.of(
                new Value.Text(""),
                new Value.Text(" \n"),
                new Value.Items(List.of()),
                new Value.Items(List.of("", " "))))
        .allMatch(Value::isBlank);
    assertThat(
            List.of(
                new Value.Text("a"),
                new Value.Bool(false),
                new Value.Int(0, "0"),
                new Value.Items(List.of("", "a"))))
        .noneMatch(Value::isBlank);
  }

  private static void is(Value value, Object plain, String... texts) {
    assertThat(value.plain()).isEqualTo(plain);
    assertThat(value.texts()).containsExactly(texts);
  }
}
