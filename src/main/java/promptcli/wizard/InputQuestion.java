package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.PromptException;
import promptcli.model.Value;
import promptcli.text.Printable;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Question;
import promptcli.wizard.Questions.Reply;

/** One input, what has been typed for it so far, and its answer once there is one. */
final class InputQuestion {

  private static final Item EMPTY_CHOICE = Item.of("(leave empty)");

  private final Questions questions;
  private final AnswerReader reading;
  private final Input input;
  private List<String> draft;
  private Optional<EnteredValue> answer = Optional.empty();

  InputQuestion(
      Questions questions, AnswerReader reading, Input input, Optional<EnteredValue> start) {
    this.questions = questions;
    this.reading = reading;
    this.input = input;
    this.draft =
        start.map(EnteredValue::typed).orElse(List.of()).stream()
            .map(InputQuestion::draft)
            .toList();
  }

  /**
   * An answer of several lines is text even if it begins with an {@code @}, for no file is named
   * so, and what is pasted often begins with one; a flag knows no such difference.
   */
  private static String flag(String draft) {
    return draft.contains("\n") ? EnteredValue.escaped(draft) : draft;
  }

  /** The reverse of {@link #flag}. */
  private static String draft(String flag) {
    return flag.contains("\n") && flag.startsWith("@") ? flag.substring(1) : flag;
  }

  Input input() {
    return input;
  }

  /** Empty if the input was left empty. */
  Optional<EnteredValue> answer() {
    return answer;
  }

  /** The answer in a few words. */
  String summary() {
    return answer.map(this::summary).orElse("");
  }

  private String summary(EnteredValue entered) {
    if (input.type() == InputType.BOOLEAN) {
      return entered.value().isTrue() ? "yes" : "no";
    }
    return entered.summary();
  }

  /**
   * Asks until there is an answer and returns true, or returns false if the person goes back.
   *
   * @param position which of how many it is; empty for the only one
   * @param reason the answer that makes this one necessary; empty if none does
   * @param again whether the person has come back to it
   */
  boolean ask(String position, String reason, boolean canGoBack, boolean again) {
    Question question =
        new Question(
            input.title(), about(reason), input.hint(), position, mayBeEmpty(), canGoBack, "");
    boolean answered =
        switch (input.type()) {
          case LIST, FILES -> askItems(question, again ? Math.max(0, draft.size() - 1) : 0);
          case CHOICE -> askChoice(question);
          case BOOLEAN -> askYesNo(question);
          case TEXT, MULTILINE, INTEGER -> askText(question);
        };
    if (answered && !input.type().takesSeveral()) {
      questions.taken(input.name(), input.title(), summary());
    }
    return answered;
  }

  private String about(String reason) {
    return Stream.of(
            input.description(),
            input.stdin() ? "It can be piped too, into the same command." : "",
            reason.isEmpty() ? "" : "Needed only because of " + reason)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Takes the last answer out of sight: of a list that to its last item. */
  void retract() {
    boolean items = input.type().takesSeveral() && !draft.isEmpty();
    questions.retract(items ? itemName(draft.size() - 1) : input.name());
  }

  /** Asks again for what has been answered; going back leaves it as it was. */
  void change(String position, String reason) {
    List<String> before = draft;
    questions.retract(input.name());
    if (!ask(position, reason, true, false)) {
      draft = before;
      questions.retract(input.name());
      questions.taken(input.name(), input.title(), summary());
    }
  }

  private boolean askText(Question question) {
    for (String complaint = ""; ; ) {
      Question asked = question.withComplaint(complaint);
      String typed = draft.isEmpty() ? "" : draft.get(0);
      Reply<String> reply =
          input.type() == InputType.MULTILINE
              ? questions.lines(asked, typed)
              : questions.line(asked, typed);
      draft = List.of(reply.answer());
      if (reply.back()) {
        return false;
      }
      try {
        answer = answer(reply.answer());
        return true;
      } catch (InvalidValueException e) {
        complaint = e.getMessage();
      }
    }
  }

  private Optional<EnteredValue> answer(String typed) {
    if (!Printable.isBlank(typed)) {
      return Optional.of(new EnteredValue(List.of(flag(typed)), value(typed)));
    }
    if (input.required()) {
      throw new InvalidValueException("an answer is needed");
    }
    // Where there is a default, an empty text differs from no answer; an empty number is the
    // default.
    return input
        .defaultValue()
        .map(value -> input.type() == InputType.INTEGER ? value : input.emptyValue())
        .map(EnteredValue::of);
  }

  private boolean mayBeEmpty() {
    boolean alwaysChosen =
        input.type() == InputType.BOOLEAN
            || input.type() == InputType.CHOICE && input.defaultValue().isPresent();
    return !input.required() && !alwaysChosen;
  }

  private Value value(String typed) {
    return value(List.of(typed));
  }

  private Value value(List<String> typed) {
    try {
      if (typed.contains("@-")) {
        throw new InvalidValueException("standard input cannot be an answer; name a file");
      }
      Value value = reading.value(input, typed.stream().map(InputQuestion::flag).toList());
      if (input.required() && value.isBlank()) {
        throw new InvalidValueException("that file is blank; an answer is needed");
      }
      return value;
    } catch (PromptException e) {
      String fix = e.diagnostics().get(0).fix();
      throw new InvalidValueException(e.getMessage() + (fix.isEmpty() ? "" : ". " + fix));
    }
  }

  private boolean askChoice(Question question) {
    List<String> options = input.options();
    List<Item> items =
        Stream.concat(
                options.stream().map(Item::of),
                mayBeEmpty() ? Stream.of(EMPTY_CHOICE) : Stream.empty())
            .toList();
    Reply<Integer> reply = questions.choose(question, items, Math.max(0, indexOfDraft()));
    boolean empty = reply.answer() == options.size();
    draft = List.of(empty ? "" : options.get(reply.answer()));
    if (!reply.back()) {
      answer = empty ? Optional.empty() : answer(draft.get(0));
    }
    return !reply.back();
  }

  /** Of a choice; what was left empty stands after the options. */
  private int indexOfDraft() {
    boolean empty = draft.equals(List.of(""));
    return empty ? input.options().size() : input.options().indexOf(String.join("", draft));
  }

  private boolean askYesNo(Question question) {
    Reply<Boolean> reply = questions.yesNo(question, draft.equals(List.of("true")));
    draft = List.of(reply.answer().toString());
    if (!reply.back()) {
      answer = Optional.of(new EnteredValue(draft, new Value.Bool(reply.answer())));
    }
    return !reply.back();
  }

  /**
   * Asks for item after item. An empty answer ends the list, or takes out an item that was there;
   * going back goes to the item before, and from the first to the question before.
   *
   * @param first the item to begin with, counted from 0
   */
  private boolean askItems(Question question, int first) {
    List<String> typed = new ArrayList<>(draft);
    String complaint = "";
    for (int at = first; at >= 0; ) {
      Question asked = question.ofItem(at).withComplaint(complaint);
      Reply<String> reply = questions.line(asked, at < typed.size() ? typed.get(at) : "");
      String item = reply.answer();
      complaint = "";
      if (!Printable.isBlank(item)) {
        typed.subList(at, Math.min(at + 1, typed.size())).clear();
        typed.add(at, item);
      }
      draft = List.copyOf(typed);
      try {
        if (reply.back()) {
          at--;
          questions.retract(itemName(at));
        } else if (!Printable.isBlank(item)) {
          value(item);
          questions.taken(itemName(at), asked.label(), EnteredValue.summary(item));
          at++;
        } else if (at < typed.size()) {
          typed.remove(at);
        } else {
          answer = items(typed);
          if (typed.isEmpty()) {
            questions.taken(input.name(), input.title(), "");
          }
          return true;
        }
      } catch (InvalidValueException e) {
        complaint = e.getMessage();
      }
    }
    return false;
  }

  private String itemName(int index) {
    return input.name() + Questions.ITEM + (index + 1);
  }

  private Optional<EnteredValue> items(List<String> typed) {
    if (typed.isEmpty() && input.required()) {
      throw new InvalidValueException("at least one item is needed");
    }
    if (typed.isEmpty() && input.defaultValue().isEmpty()) {
      return Optional.empty();
    }
    Value value = typed.isEmpty() ? input.emptyValue() : value(typed);
    return Optional.of(new EnteredValue(typed.stream().map(InputQuestion::flag).toList(), value));
  }
}
