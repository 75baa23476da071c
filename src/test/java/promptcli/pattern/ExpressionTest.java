package promptcli.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import promptcli.model.InvalidValueException;
import promptcli.model.TextPattern;

class ExpressionTest {

  @Test
  void matchesTheWholeText() {
    accepts("[a-z]+", "abc");
    refuses("[a-z]+", "abc1", "'abc1' does not match the pattern [a-z]+");
    refuses("a", "", "'' does not match the pattern a");
    refuses("a|ab", "abc", "'abc' does not match the pattern a|ab");
    accepts("a|ab", "ab");
    refuses("(?s).*b", "a\nb\nc", "'a...' does not match the pattern (?s).*b");
    accepts("(?s).*", "a\nb\n");
    accepts("\\p{L}+\ud83d\ude00", "\u00e9\ud83d\ude00");
    refuses("a$", "a\n", "'a...' does not match the pattern a$");
  }

  @Test
  void checksEachText() {
    Expression.compile("[a-z]", "").check(List.of());
    Expression.compile("[a-z]", "").check(List.of("a", "b"));
    assertThatThrownBy(() -> Expression.compile("[a-z]", "").check(List.of("a", "1")))
        .hasMessage("'1' does not match the pattern [a-z]");
  }

  @Test
  void findsAPart() {
    assertThat(isIn("b+", "abbc")).isTrue();
    assertThat(isIn("^b", "abbc")).isFalse();
    assertThat(isIn("(?m)^b", "a\nb")).isTrue();
    assertThat(isIn("", "")).isTrue();
    assertThat(isIn("c$", "abbc")).isTrue();
  }

  @Test
  void saysWhatTheTemplatesAuthorSays() {
    TextPattern pattern = Expression.compile("[A-Z]+-[0-9]+", "write it as ABC-123");
    assertThatThrownBy(() -> pattern.check(List.of("abc")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("'abc': write it as ABC-123");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      textBlock =
          """
          [            ~ has a [ without its ]: write \\[ for the sign itself
          [^a          ~ has a [ without its ]: write \\[ for the sign itself
          (a|b         ~ has a ( without its ): write \\( for the sign itself
          a)           ~ has a ) without its (: write \\) for the sign itself
          *            ~ has nothing that * could repeat: write \\ before a sign itself
          (?i)+        ~ has nothing that + could repeat: write \\ before a sign itself
          a|{2}        ~ has nothing that {2} could repeat: write \\ before a sign itself
          ^*           ~ has nothing that * could repeat: write \\ before a sign itself
          a**          ~ repeats a repetition by *: write (?:…) around what is repeated
          a{2}{3}      ~ repeats a repetition by {3}: write (?:…) around what is repeated
          a{,2}        ~ has a { that begins no count such as {2} or {2,5}: write \\{ for the sign itself
          a{01}        ~ has a { that begins no count such as {2} or {2,5}: write \\{ for the sign itself
          a{3,2}       ~ has the count {3,2}: write the lower number first
          a{1001}      ~ has a count of more than 1000: lower it, or write * or +
          a{0,99999999999}  ~ has a count of more than 1000: lower it, or write * or +
          []           ~ has a class with nothing in it: write \\] for the bracket itself
          [^]a]        ~ has a class with nothing in it: write \\] for the bracket itself
          a\\          ~ ends in a backslash: write two for the sign itself
          [z-a]        ~ is not a regular expression: invalid character class range 'z-a'
          [a-\\d]      ~ is not a regular expression: invalid escape sequence '\\d'
          \\x{110000}  ~ is not a regular expression: invalid escape sequence '\\x{110000'
          """)
  void refusesWhatIsNoExpression(String expression, String message) {
    compileRefuses(expression, message);
  }

  /** What Java or JavaScript know, and RE2 does not or takes for something else. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      textBlock =
          """
          a(?=b)       ~ looks around with (?=: write out what may stand there
          a(?!b)       ~ looks around with (?!: write out what may stand there
          (?<=a)b      ~ looks around with (?<=: write out what may stand there
          (?<!a)b      ~ looks around with (?<!: write out what may stand there
          (?>a)        ~ has (?>, which never gives back: write (?: instead
          a*+          ~ has a + after a repetition, which never gives back: leave it out
          a{2}+        ~ has a + after a repetition, which never gives back: leave it out
          (a)\\1       ~ has \\1, which refers back to a group: write out what may stand there
          \\k<n>       ~ has \\k, which refers back to a group: write out what may stand there
          .*\\b{g}?x   ~ has a { that begins no count such as {2} or {2,5}: write \\{ for the sign itself
          (?x) a       ~ has (?x, which begins no group: write (…), (?:…) or (?<name>…), or a flag of i, m and s as in (?i)
          (?U)a        ~ has (?U, which begins no group: write (…), (?:…) or (?<name>…), or a flag of i, m and s as in (?i)
          (?)          ~ has (?), which begins no group: write (…), (?:…) or (?<name>…), or a flag of i, m and s as in (?i)
          (?#a)        ~ has (?#, which begins no group: write (…), (?:…) or (?<name>…), or a flag of i, m and s as in (?i)
          (?           ~ has (?, which begins no group: write (…), (?:…) or (?<name>…), or a flag of i, m and s as in (?i)
          \\h          ~ has \\h: write [ \\t]
          \\H          ~ has \\H: write [^ \\t]
          \\v          ~ has \\v: write \\r?\\n for the end of a line
          \\V          ~ has \\V: write [^\\r\\n]
          \\R          ~ has \\R: write \\r?\\n for the end of a line
          \\X          ~ has \\X: write . for a character
          \\Z          ~ has \\Z: write \\n?\\z
          \\G          ~ has \\G, which means nothing: write a letter that stands for itself alone
          \\Qa.b\\E    ~ has \\Q: write a backslash before each sign that stands for itself
          a\\E         ~ has \\E: write a backslash before each sign that stands for itself
          \\u00e9      ~ has \\u: write \\x{…} around the character's hexadecimal number
          \\012        ~ has \\0: write \\x{…} around the character's hexadecimal number
          \\cA         ~ has \\c: write \\x{…} around the character's hexadecimal number
          \\N{DIGIT ONE}  ~ has \\N: write \\x{…} around the character's hexadecimal number
          [a&&b]       ~ has && inside a class: write out what both have, or one & for the sign
          [a[b]]       ~ has a [ inside a class: write \\[ for the sign itself, or a-z for [:lower:]
          [[:alpha:]]  ~ has a [ inside a class: write \\[ for the sign itself, or a-z for [:lower:]
          [\\b]        ~ has \\b inside a class: write it outside, or \\x08 for a backspace
          \\p{Alpha}   ~ has \\p{Alpha}, which is not known: write a category such as \\p{L} or \\p{Lu}, or a script such as \\p{Greek}
          \\p{^L}      ~ has \\p: write a category such as \\p{L} or \\p{Lu}, or a script such as \\p{Greek}
          \\p{C}       ~ has \\p{C}: write \\p{Cc} for control characters
          \\PC         ~ has \\PC: write \\p{Cc} for control characters
          (?i)é        ~ has a character beyond ASCII after (?i), which is for the letters a to z: write (?-i:…) around it, and both cases
          (?i)[a-é]    ~ has a character beyond ASCII after (?i), which is for the letters a to z: write (?-i:…) around it, and both cases
          (?i:(a\\xe9))  ~ has a character beyond ASCII after (?i), which is for the letters a to z: write (?-i:…) around it, and both cases
          """)
  void refusesWhatOthersReadOtherwise(String expression, String message) {
    compileRefuses(expression, message);
  }

  @Test
  void refusesLongExpressions() {
    compileRefuses(
        "a".repeat(1001), "is longer than 1000 characters: leave out what is not needed");
    accepts("a".repeat(1000), "a".repeat(1000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        ".{1,1000}",
        "(?:[a-z0-9-]{1,63}\\.){1,9}[a-z]{2,63}",
        "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z",
        "[\\p{L}\\p{N} '-]{1,200}",
        "(?i)[a-z]+(?-i:\u00e9)|(?<year>[0-9]{4})",
        "(?s-i:.)[&\\-\\]^](?P<n>})]{0}x{2,}?",
        "\\x{1F600}\\p{L}\\pN\\P{Greek}\\A\\b\\B\\z\\_\\-\\é",
      })
  void takesWhatIsUsual(String expression) {
    assertThat(Expression.compile(expression, "").expression()).isEqualTo(expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((a{1000}){1000}){1000}",
        "((a{100}){100}){10}",
        "a{1000}a{1000}a{501}",
        "((?:){1000}){3}",
        "(?:(){50}){51}",
        "(?:a{0,1000}){2}",
        "(((((a{0}){99}){0}){99}){0}){99}"
      })
  void refusesToRepeatTooMuch(String expression) {
    compileRefuses(
        expression, "repeats too much, since counts multiply where they are nested: lower them");
  }

  @Test
  void refusesManyTables() {
    Expression.compile("\\pL|".repeat(10), "");
    compileRefuses("\\pL|".repeat(11), "has more than 10 classes such as \\p{L}: use fewer");
  }

  @Test
  void matchesALongText() {
    accepts("(?s).*", "x".repeat(1_000_000));
    assertThatThrownBy(() -> accepts("(?:a?){1000}", "x".repeat(20_000)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "is too long to be matched against the pattern (?:a?){1000}:"
                + " shorten one of the two, or lower the counts in braces");
  }

  private static void accepts(String expression, String text) {
    Expression.compile(expression, "").check(List.of(text));
  }

  private static boolean isIn(String expression, String text) {
    return Expression.compile(expression, "").isIn(text);
  }

  private static void refuses(String expression, String text, String message) {
    assertThatThrownBy(() -> accepts(expression, text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  private static void compileRefuses(String expression, String message) {
    assertThatThrownBy(() -> Expression.compile(expression, ""))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }
}
