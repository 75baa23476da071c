package promptcli.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.model.TextPattern;

/**
 * Regular expressions that can be said in JavaScript, which JSON Schema goes by, with what they
 * mean in RE2.
 */
final class PortablePattern {

  private static final String ESCAPE = "\\\\[dDwWtnrf.*+?()\\[\\]{}^$|/\\\\]";
  private static final String CLASS = "\\[\\^?(?:[^\\\\\\[\\]]|" + ESCAPE + "|\\\\-)+\\]";
  private static final String GROUP = "\\((?:\\?:|(?!\\?))|\\)";
  private static final String QUANTIFIER = "(?:[*+?]|\\{[0-9]+(?:,[0-9]*)?\\})\\??(?![*+?{])";
  private static final String OTHER = "[^\\\\\\[\\](){}*+?]";

  private static final String TOKEN = String.join("|", ESCAPE, CLASS, GROUP, QUANTIFIER, OTHER);

  private static final Pattern TOKENS = Pattern.compile(TOKEN, Pattern.DOTALL);
  private static final Pattern PORTABLE = Pattern.compile("(?:" + TOKEN + ")*+", Pattern.DOTALL);

  private PortablePattern() {}

  /** The expression for JavaScript, if it knows all that is in it. */
  static Optional<String> of(TextPattern pattern) {
    String expression = pattern.expression();
    if (!PORTABLE.matcher(expression).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        TOKENS
            .matcher(expression)
            .replaceAll(token -> Matcher.quoteReplacement(inJavaScript(token.group()))));
  }

  /** There, a full stop leaves out other ends of lines too. */
  private static String inJavaScript(String token) {
    return token.equals(".") ? "[^\\n]" : token;
  }
}
