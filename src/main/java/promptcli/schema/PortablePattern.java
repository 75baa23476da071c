package promptcli.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import promptcli.model.TextPattern;

/**
 * Regular expressions that mean in JavaScript, which JSON Schema goes by, what they mean in Java.
 */
final class PortablePattern {

  private static final String ESCAPE = "\\\\[dDwWtnrf.*+?()\\[\\]{}^$|/\\\\]";
  private static final String CLASS = "\\[\\^?(?:[^\\\\\\[\\]&]|" + ESCAPE + "|\\\\-)+\\]";
  private static final String GROUP = "\\((?:\\?[:=!]|(?!\\?))|\\)";
  private static final String QUANTIFIER = "(?:[*+?]|\\{[0-9]+(?:,[0-9]*)?\\})\\??(?![*+?{])";
  private static final String OTHER = "[^\\\\\\[\\](){}*+?]";

  private static final Pattern PORTABLE =
      Pattern.compile(
          "(?:" + String.join("|", ESCAPE, CLASS, GROUP, QUANTIFIER, OTHER) + ")*+",
          Pattern.DOTALL);

  private PortablePattern() {}

  /** The expression, if the two languages agree on it. */
  static Optional<String> of(TextPattern pattern) {
    String expression = pattern.pattern().pattern();
    return PORTABLE.matcher(expression).matches() ? Optional.of(expression) : Optional.empty();
  }
}
