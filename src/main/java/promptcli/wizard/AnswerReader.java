package promptcli.wizard;

import java.util.List;
import promptcli.model.Input;

/** Finds out what an answer stands for, by the same rules as for a flag. */
@FunctionalInterface
public interface AnswerReader {

  /**
   * The text that {@code typed} stands for; for a list, the items to be added to it.
   *
   * @param typed {@code @FILE}, {@code @@…} or text, not blank; for a list, one item
   * @throws promptcli.model.PromptException if it names a file that cannot be read
   */
  List<String> texts(Input input, String typed);
}
