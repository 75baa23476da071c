package promptcli.model;

import java.util.Optional;

/**
 * How small and how large an integer may be.
 *
 * @param minimum the smallest; empty for no bound
 * @param maximum the largest, not below {@code minimum}; empty for no bound
 */
public record Range(Optional<Long> minimum, Optional<Long> maximum) {

  public Range {
    if (minimum.isPresent() && maximum.isPresent() && minimum.get() > maximum.get()) {
      throw new IllegalArgumentException(minimum.get() + " to " + maximum.get());
    }
  }

  /**
   * Checks a number.
   *
   * @throws InvalidValueException if it is too small or too large
   */
  void check(long number) {
    if (minimum.isPresent() && number < minimum.get()) {
      throw new InvalidValueException(number + " is too small: the least is " + minimum.get());
    }
    if (maximum.isPresent() && number > maximum.get()) {
      throw new InvalidValueException(number + " is too large: the most is " + maximum.get());
    }
  }

  /** In words: {@code 1 to 9}, {@code at least 1}, {@code at most 9}. */
  public String words() {
    if (minimum.isPresent() && maximum.isPresent()) {
      return minimum.get() + " to " + maximum.get();
    }
    return minimum.map(least -> "at least " + least).orElse("")
        + maximum.map(most -> "at most " + most).orElse("");
  }
}
