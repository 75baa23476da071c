package promptcli.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import promptcli.model.Input;
import promptcli.model.Value;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Preview;
import promptcli.wizard.Questions.Reply;

/**
 * Asks for a template's values from the first to the last, back when asked to, and shows the
 * finished prompt for a last look.
 */
public final class Wizard {

  private final Questions questions;

  public Wizard(Questions questions) {
    this.questions = questions;
  }

  /** Says which inputs a prompt does not show, from the answers so far: each by its name. */
  @FunctionalInterface
  public interface Need {
    Set<String> hidden(Map<String, Value> answers);
  }

  /**
   * Asks for the values of those of {@code inputs} that the prompt shows.
   *
   * @param reader finds out what an answer stands for
   * @param present answers to be changed, by input name; the other inputs begin with their default
   * @param need is asked anew after each answer
   * @param preview the finished prompt from the answers by input name, or empty for no last look
   * @return the answers by input name, in the order of {@code inputs}; an optional input that was
   *     left empty has none
   * @throws PersonLeftException if the person leaves
   */
  public Map<String, EnteredValue> ask(
      List<Input> inputs,
      AnswerReader reader,
      Map<String, EnteredValue> present,
      Need need,
      Optional<Function<Map<String, Value>, Preview>> preview) {
    List<InputQuestion> all =
        inputs.stream().map(input -> question(input, reader, present)).toList();
    askOpen(all, need, new ArrayList<>());
    preview.ifPresent(render -> review(all, need, render));
    return answers(shown(all, need));
  }

  /** Asks for one of {@code items} and returns its index. */
  public int choose(String label, List<Item> items) {
    var question = new Questions.Question(label, "", "", "", false, false, "");
    int first = 0;
    while (first + 1 < items.size() && !items.get(first).problem().isEmpty()) {
      first++;
    }
    int taken = questions.choose(question, items, first).answer();
    questions.taken(label, label, items.get(taken).text());
    return taken;
  }

  private InputQuestion question(
      Input input, AnswerReader reader, Map<String, EnteredValue> present) {
    Optional<EnteredValue> start =
        Optional.ofNullable(present.get(input.name()))
            .or(() -> input.defaultValue().map(EnteredValue::of));
    return new InputQuestion(questions, reader, input, start);
  }

  /** Those that the answers so far make necessary. */
  private static List<InputQuestion> shown(List<InputQuestion> all, Need need) {
    Set<String> hidden = need.hidden(values(all));
    return all.stream().filter(each -> !hidden.contains(each.input().name())).toList();
  }

  private static String position(InputQuestion question, List<InputQuestion> shown) {
    return shown.size() == 1 ? "" : (shown.indexOf(question) + 1) + " of " + shown.size();
  }

  /** The answer without which the question would not be asked, if there is one. */
  private static String reason(InputQuestion question, List<InputQuestion> all, Need need) {
    for (InputQuestion other : all) {
      Map<String, Value> values = values(all);
      if (values.remove(other.input().name()) != null
          && need.hidden(values).contains(question.input().name())) {
        String title = other.input().title();
        return title + (title.endsWith("?") ? " " : ": ") + other.summary();
      }
    }
    return "";
  }

  /**
   * Asks until nothing is open. An answer may make another question necessary, or idle, also one
   * that stands before it.
   *
   * @param path the questions that are answered, from the first; going back leads along it
   */
  private void askOpen(List<InputQuestion> all, Need need, List<InputQuestion> path) {
    boolean back = false;
    for (Optional<InputQuestion> next = open(all, need, path); next.isPresent(); ) {
      List<InputQuestion> shown = shown(all, need);
      InputQuestion question = next.get();
      back =
          !question.ask(
              position(question, shown), reason(question, all, need), !path.isEmpty(), back);
      if (back) {
        next = back(shown, path).or(() -> Optional.of(question));
      } else {
        path.add(question);
        retractIdle(all, need);
        next = open(all, need, path);
      }
    }
  }

  /** What an answer makes idle is in sight no longer. */
  private void retractIdle(List<InputQuestion> all, Need need) {
    Set<String> hidden = need.hidden(values(all));
    hidden.forEach(questions::retract);
  }

  private static Optional<InputQuestion> open(
      List<InputQuestion> all, Need need, List<InputQuestion> path) {
    return shown(all, need).stream().filter(each -> !path.contains(each)).findFirst();
  }

  /** Takes the last question from the path that is still necessary. */
  private static Optional<InputQuestion> back(List<InputQuestion> shown, List<InputQuestion> path) {
    while (!path.isEmpty()) {
      InputQuestion last = path.remove(path.size() - 1);
      last.retract();
      if (shown.contains(last)) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  private void review(
      List<InputQuestion> all, Need need, Function<Map<String, Value>, Preview> render) {
    while (true) {
      List<InputQuestion> shown = shown(all, need);
      Reply<Integer> reply =
          questions.review(render.apply(values(shown)), shown.stream().map(Wizard::item).toList());
      List<InputQuestion> path = new ArrayList<>(shown);
      if (reply.back()) {
        back(shown, path);
      } else if (reply.answer() < 0) {
        return;
      } else {
        InputQuestion question = path.remove((int) reply.answer());
        question.change(position(question, shown), reason(question, all, need));
        retractIdle(all, need);
        path.add(question); // going back from what it brings up leads to it
      }
      askOpen(all, need, path);
    }
  }

  private static Map<String, Value> values(List<InputQuestion> asked) {
    Map<String, Value> values = new LinkedHashMap<>();
    answers(asked).forEach((name, answer) -> values.put(name, answer.value()));
    return values;
  }

  private static Item item(InputQuestion question) {
    return Item.of(question.input().title(), question.summary());
  }

  private static Map<String, EnteredValue> answers(List<InputQuestion> asked) {
    Map<String, EnteredValue> answers = new LinkedHashMap<>();
    asked.forEach(
        question ->
            question.answer().ifPresent(given -> answers.put(question.input().name(), given)));
    return answers;
  }
}
