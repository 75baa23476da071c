package promptcli.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void escapesWhatSteersATerminal() {
    assertThat(Visible.line("a\u001b[2Jb")).isEqualTo("a\\x1b[2Jb");
    assertThat(Visible.line("\u0000\u007f\u009f")).isEqualTo("\\x00\\x7f\\x9f");
    assertThat(Visible.line("a\nb\rc\td")).isEqualTo("a\\nb\\rc\\td");
    assertThat(Visible.lines("a\nb\rc\td")).isEqualTo("a\nb\\rc\td");
    assertThat(Visible.lines("a\n\u0007")).isEqualTo("a\n\\x07");
  }

  @Test
  void escapesWhatReordersATextAndNothingBeside() {
    assertThat(Visible.line("\u2027\u2028\u2029\u202a\u202e\u202f"))
        .isEqualTo("\u2027\\u2028\\u2029\\u202a\\u202e\u202f");
    assertThat(Visible.line("\u2065\u2066\u2069\u206a")).isEqualTo("\u2065\\u2066\\u2069\u206a");
    assertThat(Visible.line("é 日本 שלום 🙂")).isEqualTo("é 日本 שלום 🙂");
  }

  @Test
  void tellsWhatIsHarmless() {
    assertThat(Visible.isHarmless("é 日本")).isTrue();
    assertThat(Visible.isHarmless("a\nb")).isFalse();
    assertThat(Visible.isHarmless("\u202e")).isFalse();
  }

  @Test
  void countsColumns() {
    takes(0, "");
    takes(3, "abc");
    takes(1, "e\u0301");
    takes(1, "a\u20dd");
    takes(1, "a\u200d");
    takes(1, "\u1160");
  }

  @Test
  void countsTwoColumnsFromTheFirstToTheLastOfEachWideRange() {
    int[][] ranges = {
      {0x1100, 0x115f},
      {0x2e80, 0xa4cf},
      {0xac00, 0xd7a3},
      {0xf900, 0xfaff},
      {0xfe30, 0xfe6f},
      {0xff00, 0xff60},
      {0xffe0, 0xffe6},
      {0x1f300, 0x1faff},
      {0x20000, 0x3fffd}
    };
    for (int[] range : ranges) {
      takes(2, Character.toString(range[0]));
      takes(2, Character.toString(range[1]));
      takes(1, Character.toString(range[1] + 1).replaceAll("\\p{Mn}|\\p{Cf}", "a"));
      takes(1, Character.toString(range[0] - 1).replaceAll("\\p{Mn}|\\p{Cf}", "a"));
    }
  }

  @Test
  void padsAndCutsByColumns() {
    assertThat(Visible.pad("日本", 6)).isEqualTo("日本  ");
    assertThat(Visible.pad("abc", 2)).isEqualTo("abc");
    assertThat(Visible.blank("a日e\u0301")).isEqualTo("    ");
    assertThat(Visible.cut("abcd", 4)).isEqualTo("abcd");
    assertThat(Visible.cut("abcde", 4)).isEqualTo("abc…");
    assertThat(Visible.cut("日本語", 4)).isEqualTo("日…");
    assertThat(Visible.cut("🙂🙂🙂", 5)).isEqualTo("🙂🙂…");
  }

  private static void takes(int columns, String text) {
    assertThat(Visible.columns(text))
        .as(text.codePoints().boxed().toList() + "")
        .isEqualTo(columns);
  }
}
