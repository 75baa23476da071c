package promptcli.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import promptcli.model.InvalidValueException;
import promptcli.model.TextPattern;

/**
 * Whatever an expression says, it is refused with a reason, or matched in as many steps as told.
 */
class ExpressionFuzzTest {

  @DictionaryEntries({
    "(?:",
    "(?i)",
    "(?s-i:",
    "(?P<n>",
    "(?<n>",
    "(?=",
    "(?#",
    "\\\\b",
    "\\\\b{g}",
    "\\\\pL",
    "\\\\p{Greek}",
    "\\\\P{^Lu}",
    "\\\\Q",
    "\\\\E",
    "\\\\x{1c80}",
    "\\\\u00e9",
    "[^a-z&&[b]]",
    "[[:alpha:]]",
    "{1000}",
    "{0,}",
    "*?",
    "++",
    "$",
    "\\\\A",
    "\\\\z",
    "\\xF0\\x9F\\x98\\x80"
  })
  @FuzzTest
  void match(FuzzedDataProvider data) {
    String expression = data.consumeString(300);
    String text = data.consumeRemainingAsString();
    TextPattern pattern;
    try {
      pattern = Expression.compile(expression, "");
    } catch (InvalidValueException e) {
      assertThat(e.getMessage()).isNotEmpty();
      return;
    }
    if (pattern.steps(List.of(text)) <= TextPattern.MAX_STEPS && matches(pattern, text)) {
      assertThat(pattern.isIn(text)).isTrue();
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
