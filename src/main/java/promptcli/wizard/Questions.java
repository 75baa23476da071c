package promptcli.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import promptcli.text.StyledText;

/**
 * The questions that the wizard can ask, each asked until it is answered.
 *
 * <p>Every method throws {@link PersonLeftException} when the person leaves instead. Texts may hold
 * any character, control characters included: showing them harmlessly is the implementation's
 * affair.
 */
public interface Questions extends AutoCloseable {

  /** What stands between a label and the number of an item. */
  String ITEM = ", item ";

  /**
   * What stands above the place for the answer.
   *
   * @param label never empty
   * @param description empty if there is none
   * @param hint without its brackets, empty if there is none
   * @param position such as {@code 2 of 4}, empty if it is the only question
   * @param optional whether the answer may be left empty
   * @param back whether there is something to go back to
   * @param complaint why the last answer was not taken, empty when the question is new
   */
  record Question(
      String label,
      String description,
      String hint,
      String position,
      boolean optional,
      boolean back,
      String complaint) {

    /** The same for one item of a list, counted from 0. */
    Question ofItem(int index) {
      return new Question(
          label + ITEM + (index + 1),
          index == 0 ? description : "",
          hint,
          index == 0
              ? position
              : (position.isEmpty() ? "" : position + ", ") + "an empty line ends the list",
          index == 0 && optional,
          back || index > 0,
          complaint);
    }

    Question withComplaint(String message) {
      return new Question(label, description, hint, position, optional, back, message);
    }
  }

  /**
   * What came of a question.
   *
   * @param answer the answer, or its draft if the person went back
   * @param back whether the question before is wanted instead
   */
  record Reply<T>(T answer, boolean back) {

    public static <T> Reply<T> of(T answer) {
      return new Reply<>(answer, false);
    }

    public static <T> Reply<T> back(T draft) {
      return new Reply<>(draft, true);
    }
  }

  /**
   * One line of a list.
   *
   * @param text what is taken
   * @param detail what stands beside it, empty if nothing does
   * @param keywords further text that finds it
   * @param problem why it cannot be taken; empty where it can
   * @param look a closer look at it, for a screen that has room; made when it is wanted
   */
  record Item(
      String text,
      String detail,
      String keywords,
      String problem,
      Optional<Supplier<StyledText>> look) {

    public static Item of(String text) {
      return of(text, "");
    }

    public static Item of(String text, String detail) {
      return new Item(text, detail, "", "", Optional.empty());
    }

    /** What to say to somebody who takes what cannot be taken. */
    String whyNot() {
      return text + " is broken: " + problem;
    }
  }

  /**
   * A finished prompt, to be looked at.
   *
   * @param prompt with its values as inputs
   * @param size how large it is, in a line; empty where that is not asked for
   */
  record Preview(StyledText prompt, String size) {}

  /** A text, as a rule of one line; {@code draft} is there to be edited. */
  Reply<String> line(Question question, String draft);

  /** A text of several lines; {@code draft} is there to be edited. */
  Reply<String> lines(Question question, String draft);

  /** One of a list that typing narrows; the answer is its index. */
  Reply<Integer> choose(Question question, List<Item> items, int selected);

  /** Yes or no; {@code draft} is taken by Enter. */
  Reply<Boolean> yesNo(Question question, boolean draft);

  /**
   * Keeps an answer in sight that has been taken.
   *
   * @param name by which it is known; that of a list's item begins with the list's and {@link
   *     #ITEM}
   */
  void taken(String name, String label, String answer);

  /** Takes an answer out of sight, or those to the items of a list, that is asked for anew. */
  void retract(String name);

  /**
   * The last look: the index of the answer to be changed, or -1 if the prompt is accepted. Going
   * back leads to the last question.
   *
   * @param preview the finished prompt
   * @param answers each input's label as text and its answer as detail
   */
  Reply<Integer> review(Preview preview, List<Item> answers);

  /** Gives the terminal back as it was found. */
  @Override
  void close();
}
