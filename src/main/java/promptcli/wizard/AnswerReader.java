package promptcli.wizard;

import java.util.List;
import promptcli.model.Input;
import promptcli.model.Value;

/** Finds out what an answer stands for, by the same rules as for a flag. */
@FunctionalInterface
public interface AnswerReader {

  /**
   * The value that answers stand for.
   *
   * @param typed {@code @FILE}, {@code @@…} or text, not blank; of a list or files any number, else
   *     one
   * @throws promptcli.model.PromptException if one names a file that cannot be read
   * @throws promptcli.model.InvalidValueException if they do not fit the input
   */
  Value value(Input input, List<String> typed);
}
