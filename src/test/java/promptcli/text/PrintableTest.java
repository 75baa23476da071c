package promptcli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void escapesWhatSteersATerminal() {
    assertThat(Printable.line("a\u001b[2Jb")).isEqualTo("a\\x1b[2Jb");
    assertThat(Printable.line("\u0000\u007f\u009f")).isEqualTo("\\x00\\x7f\\x9f");
    assertThat(Printable.line("a\nb\rc\td")).isEqualTo("a\\nb\\rc\\td");
    assertThat(Printable.lines("a\nb\rc\td")).isEqualTo("a\nb\\rc\td");
    assertThat(Printable.lines("a\n\u0007")).isEqualTo("a\n\\x07");
  }

  @Test
  void escapesWhatReordersATextAndNothingBeside() {
    assertThat(Printable.line("\u2027\u2028\u2029\u202a\u202e\u202f"))
        .isEqualTo("\u2027\\u2028\\u2029\\u202a\\u202e\u202f");
    assertThat(Printable.line("\u2065\u2066\u2069\u206a")).isEqualTo("\u2065\\u2066\\u2069\u206a");
    assertThat(Printable.line("é 日本 שלום 🙂")).isEqualTo("é 日本 שלום 🙂");
  }

  @Test
  void escapesWhatIsNotSeenAtAll() {
    assertThat(Printable.line("\u200a\u200b\u200d\u200e\u200f\u061c\ufeff"))
        .isEqualTo("\u200a\\u200b\u200d\\u200e\\u200f\\u061c\\ufeff");
  }

  @Test
  void escapesWhatACiServiceTakesForACommand() {
    assertThat(Printable.line("::error::x")).isEqualTo("\\x3a:error::x");
    assertThat(Printable.lines("a ::b\n \u00a0\t::c\n:::d\n:e"))
        .isEqualTo("a ::b\n \u00a0\t\\x3a:c\n\\x3a::d\n:e");
    assertThat(Printable.lines("a ##[group] ###vso[x] ## [y] #[z] ##"))
        .isEqualTo("a \\x23#[group] #\\x23#vso[x] ## [y] #[z] ##");
    String printable = Printable.lines("\n::a ##[b]\033");
    assertThat(Printable.lines(printable)).isEqualTo(printable);
  }

  @Test
  void takesForBlankWhatIsNotSeen() {
    assertThat(Printable.isBlank("")).isTrue();
    assertThat(Printable.isBlank(" \t\r\n\u00a0\u2007\u202f\u3000\u2028")).isTrue();
    assertThat(Printable.isBlank("\u200b\u200d\u2060\ufeff\u00ad\u200e\u202e\u061c")).isTrue();
    assertThat(Printable.isBlank("\u2800\u3164\u115f\uffa0\ufe0f\u034f")).isTrue();
    assertThat(Printable.isBlank("\u200b.")).isFalse();
    assertThat(Printable.isBlank("\uD83D\uDE00")).isFalse();
    assertThat(Printable.isBlank("\u0301")).isFalse();
    assertThat(Printable.isBlank("\0")).isFalse();
  }

  @Test
  void tellsWhatIsHarmless() {
    assertThat(Printable.isHarmless("é 日本")).isTrue();
    assertThat(Printable.isHarmless("a\nb")).isFalse();
    assertThat(Printable.isHarmless("\u202e")).isFalse();
  }
}
