package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Value;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Question;
import promptcli.wizard.Questions.Reply;

/** One input, what has been typed for it so far, and its answer once there is one. */
final class Asking {

  private static final String EMPTY_CHOICE = "(leave empty)";

  private final Questions questions;
  private final Reading reading;
  private final Input input;
  private final String position;
  private List<String> draft;
  private Optional<Answer> answer = Optional.empty();

  Asking(
      Questions questions, Reading reading, Input input, String position, Optional<Value> start) {
    this.questions = questions;
    this.reading = reading;
    this.input = input;
    this.position = position;
    this.draft = start.map(Asking::draft).orElse(List.of());
  }

  /** How {@code value} stands in the place for the answer. */
  private static List<String> draft(Value value) {
    return Answer.typed(value).stream().map(Asking::draft).toList();
  }

  /**
   * An answer of several lines is text even if it begins with an {@code @}, for no file is named
   * so, and what is pasted often begins with one; a flag knows no such difference.
   */
  private static String flag(String draft) {
    return draft.contains("\n") ? Answer.escaped(draft) : draft;
  }

  /** The reverse of {@link #flag}. */
  private static String draft(String flag) {
    return flag.contains("\n") && flag.startsWith("@") ? flag.substring(1) : flag;
  }

  String name() {
    return input.name();
  }

  /** Empty if the input was left empty. */
  Optional<Answer> answer() {
    return answer;
  }

  Item summary() {
    return new Item(input.label(), answer.map(Asking::shown).orElse(""), "");
  }

  private static String shown(Answer answer) {
    if (answer.value() instanceof Value.Bool bool) {
      return bool.value() ? "yes" : "no";
    }
    return answer.value() instanceof Value.Items list
        ? String.join(", ", list.items())
        : String.join(", ", answer.typed());
  }

  /** Asks until there is an answer and returns true, or returns false if the person goes back. */
  boolean ask(boolean canGoBack) {
    Question question =
        new Question(
            input.label(),
            input.description(),
            input.hint(),
            position,
            !input.required(),
            canGoBack,
            "");
    return switch (input.type()) {
      case LIST -> askItems(question);
      case CHOICE -> askChoice(question);
      case BOOLEAN -> askYesNo(question);
      case TEXT, MULTILINE, INTEGER -> askText(question);
    };
  }

  /** Asks again for an answer that is there; going back leaves it as it was. */
  void change() {
    List<String> before = draft;
    if (!ask(true)) {
      draft = before;
    }
  }

  private boolean askText(Question question) {
    boolean several = input.type() == InputType.MULTILINE;
    for (Question asked = question; ; ) {
      String typed = draft.isEmpty() ? "" : draft.get(0);
      Reply<String> reply = several ? questions.lines(asked, typed) : questions.line(asked, typed);
      draft = List.of(reply.answer());
      if (reply.back()) {
        return false;
      }
      Optional<String> complaint = take(reply.answer());
      if (complaint.isEmpty()) {
        return true;
      }
      asked = question.withComplaint(complaint.get());
    }
  }

  private boolean askChoice(Question question) {
    List<String> options = new ArrayList<>(input.options());
    boolean mayBeEmpty = !input.required() && input.defaultValue().isEmpty();
    List<Item> items =
        Stream.concat(options.stream(), mayBeEmpty ? Stream.of(EMPTY_CHOICE) : Stream.empty())
            .map(Item::of)
            .toList();
    for (Question asked = question; ; ) {
      int selected = draft.isEmpty() ? 0 : Math.max(0, options.indexOf(draft.get(0)));
      Reply<Integer> reply = questions.choose(asked, items, selected);
      String typed = reply.answer() < options.size() ? options.get(reply.answer()) : "";
      draft = List.of(typed);
      if (reply.back()) {
        return false;
      }
      Optional<String> complaint = take(typed);
      if (complaint.isEmpty()) {
        return true;
      }
      asked = question.withComplaint(complaint.get());
    }
  }

  private boolean askYesNo(Question question) {
    Reply<Boolean> reply = questions.yesNo(question, draft.equals(List.of("true")));
    draft = List.of(reply.answer().toString());
    if (reply.back()) {
      return false;
    }
    answer = Optional.of(new Answer(draft, new Value.Bool(reply.answer())));
    return true;
  }

  /** Takes an answer, or says why not. */
  private Optional<String> take(String typed) {
    if (typed.isBlank()) {
      if (input.required()) {
        return Optional.of("an answer is needed");
      }
      boolean emptied = input.defaultValue().filter(Value.Text.class::isInstance).isPresent();
      answer =
          emptied ? Optional.of(new Answer(List.of(""), new Value.Text(""))) : Optional.empty();
      return Optional.empty();
    }
    String flag = flag(typed);
    Reading.Result result = reading.read(input, flag);
    if (result instanceof Reading.Result.Wrong wrong) {
      return Optional.of(wrong.message());
    }
    answer = Optional.of(new Answer(List.of(flag), ((Reading.Result.Good) result).value()));
    return Optional.empty();
  }

  /**
   * Asks for item after item. An empty answer ends the list, or takes out an item that was there;
   * going back goes to the item before, and from the first to the question before.
   */
  private boolean askItems(Question question) {
    List<String> typed = new ArrayList<>(draft);
    Question asked = question;
    for (int at = 0; ; ) {
      Reply<String> reply = questions.line(item(asked, at), at < typed.size() ? typed.get(at) : "");
      String item = reply.answer();
      String complaint = "";
      if (!item.isBlank()) {
        set(typed, at, item);
      }
      if (reply.back()) {
        at--;
      } else if (!item.isBlank()) {
        complaint = complaint(item);
        at += complaint.isEmpty() ? 1 : 0;
      } else if (at < typed.size()) {
        typed.remove(at);
      } else if (typed.isEmpty() && input.required()) {
        complaint = "at least one item is needed";
      } else {
        OptionalInt wrong =
            IntStream.range(0, at).filter(i -> !complaint(typed.get(i)).isEmpty()).findFirst();
        if (wrong.isEmpty()) {
          draft = List.copyOf(typed);
          answer = takeItems(typed);
          return true;
        }
        at = wrong.getAsInt();
        complaint = complaint(typed.get(at));
      }
      if (at < 0) {
        draft = List.copyOf(typed);
        return false;
      }
      asked = question.withComplaint(complaint);
    }
  }

  private static void set(List<String> items, int at, String item) {
    if (at < items.size()) {
      items.set(at, item);
    } else {
      items.add(item);
    }
  }

  private Question item(Question question, int at) {
    return new Question(
        question.label() + ", item " + (at + 1),
        at == 0 ? question.description() : "",
        question.hint(),
        question.position(),
        at > 0 || question.optional(),
        question.back() || at > 0,
        question.complaint());
  }

  private String complaint(String item) {
    return reading.read(input, flag(item)) instanceof Reading.Result.Wrong wrong
        ? wrong.message()
        : "";
  }

  /** The answer of a list, which is empty only where that differs from not answering. */
  private Optional<Answer> takeItems(List<String> typed) {
    if (typed.isEmpty() && input.defaultValue().isEmpty()) {
      return Optional.empty();
    }
    List<String> flags = typed.stream().map(Asking::flag).toList();
    List<String> items =
        flags.stream().map(item -> reading.read(input, item)).flatMap(Asking::items).toList();
    return Optional.of(new Answer(flags, new Value.Items(items)));
  }

  private static Stream<String> items(Reading.Result result) {
    return result instanceof Reading.Result.Good good && good.value() instanceof Value.Items list
        ? list.items().stream()
        : Stream.empty();
  }
}
