package promptcli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

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
    assertThat(Columns.pad("日本", 6)).isEqualTo("日本  ");
    assertThat(Columns.pad("abc", 2)).isEqualTo("abc");
    assertThat(Columns.blank("a日e\u0301")).isEqualTo("    ");
    assertThat(Columns.cut("abcd", 4)).isEqualTo("abcd");
    assertThat(Columns.cut("abcde", 4)).isEqualTo("abc…");
    assertThat(Columns.cut("日本語", 4)).isEqualTo("日…");
    assertThat(Columns.cut("🙂🙂🙂", 5)).isEqualTo("🙂🙂…");
  }

  @Test
  void cutsTheStartByColumns() {
    assertThat(Columns.cutStart("abcd", 4)).isEqualTo("abcd");
    assertThat(Columns.cutStart("abcde", 4)).isEqualTo("…cde");
    assertThat(Columns.cutStart("日本語", 4)).isEqualTo("…語");
    assertThat(Columns.cutStart("🙂🙂🙂", 5)).isEqualTo("…🙂🙂");
    assertThat(Columns.cutStart("abc", 1)).isEqualTo("…");
  }

  private static void takes(int columns, String text) {
    assertThat(Columns.of(text)).as(text.codePoints().boxed().toList() + "").isEqualTo(columns);
  }
}
