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
    takes(0, "\u1160");
  }

  @Test
  void countsTwoColumnsOfWhatIsWide() {
    takes(2, "\u1100");
    takes(2, "日");
    takes(2, "한");
    takes(2, "ｗ");
    takes(2, "✅");
    takes(2, "⚡");
    takes(2, "🙂");
    takes(2, "👍🏽");
    takes(2, "\u1112\u1161\u11ab");
    takes(1, "→");
    takes(1, "✓");
    takes(1, "ﾊ");
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
