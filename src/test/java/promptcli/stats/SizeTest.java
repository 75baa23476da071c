package promptcli.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeTest {

  @Test
  void countsCodePoints() {
    has(0, 0, "");
    has(3, 1, "abc");
    has(2, 1, "𝒳𝓎");
    has(7, 1, "👩‍👩‍👧‍👦");
    has(2, 1, "e\u0301");
  }

  @Test
  void countsWordsAsWcDoes() {
    has(13, 3, " one\ttwo\r\nx\n\n");
    has(8, 1, "漢字かな交じり文");
    has(5, 2, "漢字\u3000かな");
    has(3, 2, "a\u00a0b");
    has(3, 2, "a\u2060b");
    has(3, 1, "a\u200bb");
    has(3, 1, "a\u0085b");
  }

  private static void has(long characters, long words, String text) {
    assertThat(Size.of(text)).isEqualTo(new Size(characters, words, Tokens.count(text)));
  }
}
