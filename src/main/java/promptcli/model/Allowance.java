package promptcli.model;

/**
 * What rendering may still take, of characters and of steps: a template may be anybody's. A prompt
 * has one, and so have all the cases of a template together.
 */
public final class Allowance {

  /** More than any prompt needs, and less than a second. */
  private static final int MAX_STEPS = 5_000_000;

  private final String subject;
  private final int maxLength;
  private int length;
  private int steps;

  /**
   * @param subject what errors call all that is rendered with it: {@code this prompt}
   * @param maxLength the most that it may be, in UTF-16 units
   */
  public Allowance(String subject, int maxLength) {
    this.subject = subject;
    this.maxLength = maxLength;
  }

  /** How long what is still to come may be, in UTF-16 units. */
  public int length() {
    return maxLength - length;
  }

  /**
   * Counts text that is written.
   *
   * @throws RenderException if it is too much
   */
  public void takeLength(int count) {
    if (count > length()) {
      throw new RenderException(
          subject + " is longer than " + maxLength + " characters: shorten its values");
    }
    length += count;
  }

  /**
   * Counts what a rendering does, whether it yields text or not.
   *
   * @throws RenderException if it is too much
   */
  public void takeSteps(int count) {
    if (count > MAX_STEPS - steps) {
      throw new RenderException(
          subject + " takes more than " + MAX_STEPS + " steps: it repeats its sections too often");
    }
    steps += count;
  }
}
