package promptcli.wizard;

import promptcli.model.Input;
import promptcli.model.Value;

/** Turns an answer as it was typed into a value, by the same rules as the value of a flag. */
@FunctionalInterface
public interface Reading {

  /**
   * Reads one answer.
   *
   * @param typed {@code @FILE}, {@code @@…} or text, not empty; for a list, one item
   * @return for a list, the {@link Value.Items} to be added to it
   */
  Result read(Input input, String typed);

  /** A value, or what is wrong with the answer. */
  sealed interface Result {

    record Good(Value value) implements Result {}

    /**
     * The answer is no value of this input.
     *
     * @param message one line that says what an answer must be
     */
    record Wrong(String message) implements Result {}
  }
}
