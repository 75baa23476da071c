package promptcli.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import promptcli.model.Input;
import promptcli.model.Value;
import promptcli.wizard.Questions.Item;

/**
 * Asks for a template's values from the first to the last, back when asked to, and shows the
 * finished prompt for a last look.
 */
public final class Wizard {

  private final Questions questions;

  public Wizard(Questions questions) {
    this.questions = questions;
  }

  /**
   * Asks for the value of every input in {@code inputs}.
   *
   * @param reader finds out what an answer stands for
   * @param present answers to be changed, by input name; the other inputs begin with their default
   * @param preview the finished prompt from the answers by input name, or empty for no last look
   * @return the answers by input name, in the order of {@code inputs}; an optional input that was
   *     left empty has none
   * @throws PersonLeftException if the person leaves
   */
  public Map<String, EnteredValue> ask(
      List<Input> inputs,
      AnswerReader reader,
      Map<String, EnteredValue> present,
      Optional<Function<Map<String, Value>, String>> preview) {
    List<InputQuestion> asked =
        IntStream.range(0, inputs.size())
            .mapToObj(i -> question(inputs.get(i), reader, position(i, inputs.size()), present))
            .toList();
    askFrom(asked, 0);
    preview.ifPresent(render -> review(asked, render));
    return answers(asked);
  }

  /** Asks for one of {@code items} and returns its index. */
  public int choose(String label, List<Item> items) {
    var question = new Questions.Question(label, "", "", "", false, false, "");
    int taken = questions.choose(question, items, 0).answer();
    questions.taken(label, items.get(taken).text());
    return taken;
  }

  private InputQuestion question(
      Input input, AnswerReader reader, String position, Map<String, EnteredValue> present) {
    Optional<EnteredValue> start =
        Optional.ofNullable(present.get(input.name()))
            .or(() -> input.defaultValue().map(EnteredValue::of));
    return new InputQuestion(questions, reader, input, position, start);
  }

  private static String position(int index, int count) {
    return count == 1 ? "" : (index + 1) + " of " + count;
  }

  private static void askFrom(List<InputQuestion> asked, int first) {
    for (int at = first; at < asked.size(); ) {
      boolean back = !asked.get(at).ask(at > 0);
      at += back ? -1 : 1;
    }
  }

  private void review(List<InputQuestion> asked, Function<Map<String, Value>, String> render) {
    while (true) {
      Map<String, Value> values = new LinkedHashMap<>();
      answers(asked).forEach((name, answer) -> values.put(name, answer.value()));
      OptionalInt change =
          questions.review(render.apply(values), asked.stream().map(Wizard::item).toList());
      if (change.isEmpty()) {
        return;
      }
      asked.get(change.getAsInt()).change();
    }
  }

  private static Item item(InputQuestion question) {
    return new Item(question.input().title(), question.summary(), "");
  }

  private static Map<String, EnteredValue> answers(List<InputQuestion> asked) {
    Map<String, EnteredValue> answers = new LinkedHashMap<>();
    asked.forEach(
        question ->
            question.answer().ifPresent(given -> answers.put(question.input().name(), given)));
    return answers;
  }
}
