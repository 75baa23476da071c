package promptcli.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import promptcli.model.Diagnostic;
import promptcli.model.InvalidValueException;
import promptcli.model.TextPattern;

/** An expression that RE2/J has compiled. */
public final class Expression implements TextPattern {

  /** A longer expression is refused: parsing one takes time by the square of its length. */
  private static final int MAX_LENGTH = 1000;

  /** What compiling takes, in steps, for each instruction, letter and Unicode table. */
  private static final long INSTRUCTION = 100;

  private static final long LETTER = 400;
  private static final long TABLE = 20_000;

  /** What each character takes, whatever the expression. */
  private static final long CHARACTER = 10;

  private final String expression;
  private final String message;
  private final Pattern pattern;
  private final long compileSteps;
  private final long size;

  private Expression(String expression, String message, ExpressionReader read, Pattern pattern) {
    this.expression = expression;
    this.message = message;
    this.pattern = pattern;
    this.size = read.size();
    this.compileSteps = INSTRUCTION * size + LETTER * expression.length() + TABLE * read.tables();
  }

  /**
   * Compiles an expression.
   *
   * @param message says what is wanted; may be empty
   * @throws InvalidValueException if it is none, or one that is not taken, with the reason and what
   *     to write instead
   */
  public static TextPattern compile(String expression, String message) {
    if (expression.length() > MAX_LENGTH) {
      throw new InvalidValueException(
          "is longer than " + MAX_LENGTH + " characters: leave out what is not needed");
    }
    ExpressionReader read = ExpressionReader.read(expression);
    try {
      return new Expression(expression, message, read, Pattern.compile(read.translation()));
    } catch (PatternSyntaxException e) {
      throw new InvalidValueException(Refusals.syntax(e.getDescription(), e.getPattern()));
    }
  }

  @Override
  public String expression() {
    return expression;
  }

  @Override
  public String message() {
    return message;
  }

  @Override
  public long steps(List<String> texts) {
    long characters = 0;
    for (String text : texts) {
      characters += text.length() + 1;
    }
    return compileSteps + (size + CHARACTER) * characters;
  }

  @Override
  public void check(List<String> texts) {
    bound(texts);
    for (String text : texts) {
      if (!pattern.matches(text)) {
        throw new InvalidValueException(
            message.isEmpty()
                ? Diagnostic.quote(text)
                    + " does not match the pattern "
                    + Diagnostic.brief(expression)
                : Diagnostic.quote(text) + ": " + message);
      }
    }
  }

  @Override
  public boolean isIn(String text) {
    bound(List.of(text));
    return pattern.matcher(text).find();
  }

  private void bound(List<String> texts) {
    if (steps(texts) > MAX_STEPS) {
      throw new InvalidValueException(
          "is too long to be matched against the pattern "
              + Diagnostic.brief(expression)
              + ": shorten one of the two, or lower the counts in braces");
    }
  }
}
