package promptcli.model;

import java.util.List;

/** A regular expression that a whole text, or some part of one, must match. */
public interface TextPattern {

  /** How many steps the patterns of one file may take together: less than half a second. */
  long MAX_STEPS = 40_000_000;

  /** What an expression that is refused counts: nobody reads about more than a hundred. */
  long REFUSED_STEPS = MAX_STEPS / 100;

  /** The expression as the template writes it. */
  String expression();

  /** What is wanted, in the words of whoever wrote the template; may be empty. */
  String message();

  /**
   * What it takes, at most, to make the pattern and to match {@code texts}: a step is some ten
   * nanoseconds.
   */
  long steps(List<String> texts);

  /**
   * Checks that each of {@code texts} matches as a whole.
   *
   * @throws InvalidValueException if one does not, or if it took more than {@link #MAX_STEPS}
   */
  void check(List<String> texts);

  /**
   * Whether some part of {@code text} matches.
   *
   * @throws InvalidValueException if it took more than {@link #MAX_STEPS} to tell
   */
  boolean isIn(String text);
}
