package promptcli.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those of npm's gpt-tokenizer. */
class TokensTest {

  @Test
  void countsProseAndCode() {
    has(0, "");
    has(10, "The quick brown fox jumps over the lazy dog.");
    has(4, "can't we'LL");
    has(10, "supercalifragilisticexpialidocious");
    has(3, "1234567");
    has(6, "int x = 0;\n");
    has(5, "    return x;\n\n\n}");
  }

  @Test
  void countsEveryScript() {
    has(7, "漢字かな交じり文");
    has(2, "안녕하세요");
    has(7, "สวัสดีชาวโลก");
    has(4, "Привет, мир");
    has(5, "नमस्ते दुनिया");
    has(4, "مرحبا بالعالم");
    has(11, "👩‍👩‍👧‍👦");
    has(6, "𝒳𝓎");
    has(2, "e\u0301");
  }

  @Test
  void takesSpecialTokensForText() {
    has(7, "<|endoftext|>");
    has(7, "<|endofprompt|>");
  }

  @Test
  void countsHalfACharacter() {
    has(1, "\ud83d");
  }

  @Test
  void countsInPartsWhatNobodyWrites() {
    has(8193, "a".repeat(Tokens.MAX_PIECE + 8));
    has(40_001, "!" + "🙂".repeat(40_000));
  }

  /** A count that took time by the square of the length would take hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "A", "漢", " ", "\n", "\t\n ", "🙂", "\u0301", "'s", "ab1+/", "あAAAAAAA"})
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void countsHostileTexts(String unit) {
    int times = 100_000 / unit.length();
    long tokens = Tokens.count(unit.repeat(times));
    long more = Tokens.count(unit.repeat(4 * times));
    assertThat(more).isBetween(4 * tokens - 100, 4 * tokens + 100);
  }

  private static void has(int tokens, String text) {
    assertThat(Tokens.count(text)).as(text).isEqualTo(tokens);
  }
}
