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
  private final AnswerReader reading;

  public Wizard(Questions questions, AnswerReader reading) {
    this.questions = questions;
    this.reading = reading;
  }

  /**
   * Asks for the value of every input in {@code inputs}.
   *
   * @param present answers to be changed, by input name; the other inputs begin with their default
   * @param preview the finished prompt from the answers by input name, or empty for no last look
   * @return the answers by input name, in the order of {@code inputs}; an optional input that was
   *     left empty has none
   * @throws LeftException if the person leaves
   */
  public Map<String, Answer> ask(
      List<Input> inputs,
      Map<String, Value> present,
      Optional<Function<Map<String, Value>, String>> preview) {
    List<Asking> askings =
        IntStream.range(0, inputs.size())
            .mapToObj(i -> asking(inputs.get(i), i, inputs.size(), present))
            .toList();
    askFrom(askings, 0);
    preview.ifPresent(render -> review(askings, render));
    return answers(askings);
  }

  /** Asks for one of {@code items} and returns its index. */
  public int choose(String label, List<Item> items) {
    var question = new Questions.Question(label, "", "", "", false, false, "");
    int taken = questions.choose(question, items, 0).answer();
    questions.taken(label, items.get(taken).text());
    return taken;
  }

  private Asking asking(Input input, int index, int count, Map<String, Value> present) {
    Optional<Value> start = Optional.ofNullable(present.get(input.name())).or(input::defaultValue);
    String position = count == 1 ? "" : (index + 1) + " of " + count;
    return new Asking(questions, reading, input, position, start);
  }

  private static void askFrom(List<Asking> askings, int first) {
    for (int at = first; at < askings.size(); ) {
      boolean back = !askings.get(at).ask(at > 0);
      at += back ? -1 : 1;
    }
  }

  private void review(List<Asking> askings, Function<Map<String, Value>, String> render) {
    while (true) {
      Map<String, Value> values = new LinkedHashMap<>();
      answers(askings).forEach((name, answer) -> values.put(name, answer.value()));
      OptionalInt change =
          questions.review(render.apply(values), askings.stream().map(Wizard::item).toList());
      if (change.isEmpty()) {
        return;
      }
      askings.get(change.getAsInt()).change();
    }
  }

  private static Item item(Asking asking) {
    return new Item(asking.input().title(), asking.summary(), "");
  }

  private static Map<String, Answer> answers(List<Asking> askings) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    askings.forEach(
        asking -> asking.answer().ifPresent(given -> answers.put(asking.input().name(), given)));
    return answers;
  }
}
