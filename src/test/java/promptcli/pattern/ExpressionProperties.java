package promptcli.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import promptcli.model.InvalidValueException;
import promptcli.model.TextPattern;

/** What is taken means what it means in Java, and its program is no larger than was reckoned. */
class ExpressionProperties {

  private static final List<String> PARTS =
      List.of(
          "a",
          "b",
          "-",
          "&",
          "{",
          "}",
          "]",
          "[",
          "[^",
          "(",
          "(?:",
          "(?i)",
          "(?-i:",
          "(?m)",
          "(?s:",
          ")",
          "|",
          "*",
          "+",
          "?",
          "{2}",
          "{0}",
          "{1,3}",
          "{2,}",
          "^",
          "$",
          ".",
          "\\d",
          "\\W",
          "\\b",
          "\\B",
          "\\A",
          "\\z",
          "\\n",
          "\\x41",
          "\\p{Lu}",
          "\\PL",
          "[a-c]",
          "[^b]",
          "[aA]",
          "a-b",
          "<",
          ":",
          ",",
          "\\-",
          "\\]",
          "\\Q",
          "\\E",
          "\\1",
          "\\h",
          "\\Z",
          "é",
          "\ud83d\ude00");

  /** But for the end of a text after a newline, where Java alone lets no line begin. */
  @Property(tries = 20_000)
  void meansTheSameInJava(@ForAll("expressions") String expression, @ForAll("texts") String text) {
    Optional<TextPattern> taken = compile(expression);
    if (taken.isPresent()) {
      Optional<Pattern> java = inJava(expression);
      assertThat(java).as(expression).isPresent();
      String whole = text + "a";
      assertThat(matches(taken.get(), whole))
          .as("'%s' is %s", whole, expression)
          .isEqualTo(java.get().matcher(whole).matches());
      assertThat(taken.get().isIn(whole))
          .as("'%s' has %s", whole, expression)
          .isEqualTo(java.get().matcher(whole).find());
    }
  }

  @Property
  void isNoLargerThanReckoned(@ForAll("expressions") String expression) {
    if (compile(expression).isPresent()) {
      ExpressionReader read = ExpressionReader.read(expression);
      int size = com.google.re2j.Pattern.compile(read.translation()).matcher("").programSize();
      assertThat(read.size()).as(expression).isGreaterThanOrEqualTo(size);
    }
  }

  @Provide
  Arbitrary<String> expressions() {
    return Arbitraries.of(PARTS).list().ofMaxSize(8).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "A", "c", "-", "]", "&", "4", "\n", " ", "–")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  private static Optional<TextPattern> compile(String expression) {
    try {
      return Optional.of(Expression.compile(expression, ""));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Optional<Pattern> inJava(String expression) {
    try {
      return Optional.of(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean matches(TextPattern pattern, String text) {
    try {
      pattern.check(List.of(text));
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
