package promptcli.model;

import java.util.function.Predicate;
import java.util.regex.Matcher;
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

  /**
   * The matcher repeats what is empty as often as a count says without looking at a character, so
   * that it could not be stopped: the product of all counts is bounded.
   */
  private static final long MAX_REPETITIONS = 1_000_000;

  private static final Pattern COUNT = Pattern.compile("\\{\\s*([0-9]+)");

  /**
   * How much matching may still be done. To look at one character is one step, and more in a
   * pattern with large counts.
   */
  public static final class Steps {
    private long left = 5_000_000;
  }

  /**
   * Compiles an expression.
   *
   * @throws InvalidValueException if it is not a regular expression, with the reason
   */
  public static TextPattern compile(String expression, String message) {
    if (expression.length() > MAX_LENGTH) {
      throw new InvalidValueException("is longer than " + MAX_LENGTH + " characters");
    }
    if (repetitions(expression) > MAX_REPETITIONS) {
      throw new InvalidValueException("repeats too often: lower the counts in braces");
    }
    try {
      return new TextPattern(Pattern.compile(expression), message);
    } catch (PatternSyntaxException e) {
      throw new InvalidValueException("is not a regular expression: " + e.getDescription());
    }
  }

  /** The product of the least counts, {@code {n}} or {@code {n,m}}, wherever they stand. */
  private static long repetitions(String expression) {
    long product = 1;
    Matcher count = COUNT.matcher(expression);
    while (count.find() && product <= MAX_REPETITIONS) {
      boolean isLarge = count.group(1).length() > 7;
      product *= isLarge ? MAX_REPETITIONS + 1 : Math.max(1, Long.parseLong(count.group(1)));
    }
    return product;
  }

  /**
   * Checks that the whole of {@code text} matches.
   *
   * @param steps shared by the texts of one input, or of one file
   * @throws InvalidValueException if it does not, or if matching takes too long to tell
   */
  void check(String text, Steps steps) {
    if (!test(text, steps, Matcher::matches)) {
      throw new InvalidValueException(
          message.isEmpty()
              ? Diagnostic.quote(text) + " does not match the pattern " + pattern
              : Diagnostic.quote(text) + ": " + message);
    }
  }

  /**
   * Whether some part of {@code text} matches.
   *
   * @param steps shared by the texts of one file
   * @throws InvalidValueException if matching takes too long to tell
   */
  public boolean isIn(String text, Steps steps) {
    return test(text, steps, Matcher::find);
  }

  private boolean test(String text, Steps steps, Predicate<Matcher> question) {
    try {
      int cost = (int) (1 + repetitions(pattern.pattern()) / 10);
      return question.test(pattern.matcher(new Metered(text, steps, cost)));
    } catch (StackOverflowError e) {
      throw tooLong();
    } catch (NullPointerException e) {
      // Java compiles some classes with && that it cannot match: seen with [at&&&&…]!+ by fuzzing.
      throw new InvalidValueException("cannot be matched against its pattern");
    }
  }

  private static InvalidValueException tooLong() {
    return new InvalidValueException("takes too long to match against its pattern");
  }

  /** Java's matcher has no time limit, but it looks at every character through this. */
  private record Metered(CharSequence text, Steps steps, int cost) implements CharSequence {
    @Override
    public char charAt(int index) {
      steps.left -= cost;
      if (steps.left < 0) {
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
      return new Metered(text.subSequence(start, end), steps, cost);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
