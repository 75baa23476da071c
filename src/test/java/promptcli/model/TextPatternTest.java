package promptcli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

  private static final String TOO_LONG = "takes too long to match against its pattern";

  @Test
  void matchesTheWholeText() {
    accepts("[a-z]+", "abc");
    refuses("[a-z]+", "abc1", "'abc1' does not match the pattern [a-z]+");
    refuses("a", "", "'' does not match the pattern a");
    refuses("(?s).*b", "a\nb\nc", "'a...' does not match the pattern (?s).*b");
    accepts("(?s).*", "a\nb\n");
    accepts("\\p{L}+\ud83d\ude00", "\u00e9\ud83d\ude00");
  }

  @Test
  void findsAPart() {
    assertThat(isIn("b+", "abbc")).isTrue();
    assertThat(isIn("^b", "abbc")).isFalse();
    assertThat(isIn("", "")).isTrue();
  }

  @Test
  void saysWhatTheTemplatesAuthorSays() {
    TextPattern pattern = TextPattern.compile("[A-Z]+-[0-9]+", "write it as ABC-123");
    assertThatThrownBy(() -> pattern.check("abc", new TextPattern.Steps()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("'abc': write it as ABC-123");
  }

  @Test
  void refusesWhatIsNoExpression() {
    compileRefuses("[", "is not a regular expression: Unclosed character class");
    compileRefuses("*", "is not a regular expression: Dangling meta character '*'");
    compileRefuses("a".repeat(1001), "is longer than 1000 characters");
    accepts("a".repeat(1000), "a".repeat(1000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        ".{0,100000}",
        "(?:[a-z0-9-]{1,63}\\.){1,10}[a-z]{2,63}",
        "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z",
        "\\x{1F600}\\p{L}"
      })
  void takesUsualCounts(String expression) {
    TextPattern.compile(expression, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:){1000000000}",
        "((?:){1000}){1001}",
        "(((?:){1000}){1000}){2}",
        "(((^{99}){99}){99}){99}",
        "(?x)(?:) { 99999999999999999999 }"
      })
  void refusesToRepeatWhatMayBeEmptyVeryOften(String expression) {
    compileRefuses(expression, "repeats too often: lower the counts in braces");
  }

  @Test
  void matchesALongText() {
    accepts("(?s).*", "x".repeat(1_000_000));
    accepts("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "01234567-0123-0123-0123-0123456789ab");
  }

  @Test
  void givesUpOnRunawayPatterns() {
    givesUp("(a*)*(a*)*(a*)*(a*)*(a*)*b", "a".repeat(5000));
    givesUp("(a*)(a*)(a*)(a*)(a*)(a*)\\1\\2\\3\\4b", "a".repeat(5000));
    givesUp("(x+x+)+y", "x".repeat(5000));
    givesUp("(?:a(?:(?:){1000}){1000})*", "a".repeat(100_000));
    givesUp("(?:(?=a){1000000})*a", "a".repeat(100_000));
    givesUp("(.|a)*", "a".repeat(100_000)); // takes stack, not time
  }

  @Test
  void theTextsOfOneInputShareTheirSteps() {
    TextPattern pattern = TextPattern.compile("(?s).*", "");
    TextPattern.Steps steps = new TextPattern.Steps();
    pattern.check("x".repeat(2_000_000), steps);
    pattern.check("x".repeat(2_000_000), steps);
    assertThatThrownBy(() -> pattern.check("x".repeat(2_000_000), steps)).hasMessage(TOO_LONG);
  }

  private static void accepts(String expression, String text) {
    TextPattern.compile(expression, "").check(text, new TextPattern.Steps());
  }

  private static boolean isIn(String expression, String text) {
    return TextPattern.compile(expression, "").isIn(text, new TextPattern.Steps());
  }

  private static void refuses(String expression, String text, String message) {
    assertThatThrownBy(() -> accepts(expression, text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  private static void givesUp(String expression, String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () ->
            assertThat(catchThrowable(() -> accepts(expression, text)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(TOO_LONG));
  }

  private static void compileRefuses(String expression, String message) {
    assertThatThrownBy(() -> TextPattern.compile(expression, ""))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }
}
