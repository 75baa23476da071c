package promptcli.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression, in Java's syntax, that a whole text must match.
 *
 * @param message says what is wanted, in the words of whoever wrote the template; may be empty
 */
public record TextPattern(Pattern pattern, String message) {

  /** A longer expression is refused: compiling takes stack by its length. */
  private static final int MAX_LENGTH = 1000;

  /** Past so many characters looked at, backtracking has run away and matching stops. */
  private static final int MAX_STEPS = 10_000_000;

  /**
   * Compiles an expression.
   *
   * @throws InvalidValueException if it is not a regular expression, with the reason
   */
  public static TextPattern compile(String expression, String message) {
    if (expression.length() > MAX_LENGTH) {
      throw new InvalidValueException("is longer than " + MAX_LENGTH + " characters");
    }
    try {
      return new TextPattern(Pattern.compile(expression), message);
    } catch (PatternSyntaxException e) {
      throw new InvalidValueException("is not a regular expression: " + e.getDescription());
    }
  }

  /**
   * Checks that the whole of {@code text} matches.
   *
   * @throws InvalidValueException if it does not, or if matching takes too long to tell
   */
  void check(String text) {
    boolean matches;
    try {
      matches = pattern.matcher(new Metered(text, new int[] {MAX_STEPS})).matches();
    } catch (StackOverflowError e) {
      throw tooLong();
    }
    if (!matches) {
      throw new InvalidValueException(
          message.isEmpty()
              ? Input.quote(text) + " does not match the pattern " + pattern
              : Input.quote(text) + ": " + message);
    }
  }

  private static InvalidValueException tooLong() {
    return new InvalidValueException("takes too long to match against its pattern");
  }

  /** Java's matcher has no time limit, but it looks at every character through this. */
  private record Metered(CharSequence text, int[] stepsLeft) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (stepsLeft[0]-- == 0) {
        throw tooLong();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Metered(text.subSequence(start, end), stepsLeft);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
