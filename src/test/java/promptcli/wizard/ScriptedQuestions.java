package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A person who answers as a script says, and insists on being asked just that.
 *
 * <p>Each line of the script is {@code QUESTION > ANSWER}. A question is its label, {@code because
 * of} the answer that makes it necessary, its draft in brackets or its items in braces with a star
 * at the selected one, and its complaint after an exclamation mark. In both, {@code ↵} is a line
 * break. An answer that begins with {@code <} goes back and leaves the rest as draft; {@code ^C}
 * leaves.
 */
public final class ScriptedQuestions implements Questions {

  private final Deque<String> script;
  private final Map<String, String> kept = new LinkedHashMap<>();
  private boolean closed;

  public ScriptedQuestions(String script) {
    this.script = new ArrayDeque<>(script.lines().toList());
  }

  public void assertFinished() {
    assertThat(script).as("answers that no question took").isEmpty();
  }

  @Override
  public Reply<String> line(Question question, String draft) {
    return text(answer(question, "[" + draft + "]"));
  }

  @Override
  public Reply<String> lines(Question question, String draft) {
    return text(answer(question, "[[" + draft + "]]"));
  }

  private static Reply<String> text(String answer) {
    String text = answer.replace("↵", "\n");
    return text.startsWith("<") ? Reply.back(text.substring(1)) : Reply.of(text);
  }

  @Override
  public Reply<Integer> choose(Question question, List<Item> items, int selected) {
    List<String> texts = items.stream().map(Item::text).toList();
    items.forEach(item -> item.look().ifPresent(look -> assertThat(look.get()).isNotNull()));
    String answer = answer(question, starred(texts, selected));
    boolean back = answer.startsWith("<");
    String taken = back ? answer.substring(1) : answer;
    return new Reply<>(taken.isEmpty() ? selected : texts.indexOf(taken), back);
  }

  @Override
  public Reply<Boolean> yesNo(Question question, boolean draft) {
    String answer = answer(question, starred(List.of("yes", "no"), draft ? 0 : 1));
    boolean back = answer.startsWith("<");
    return new Reply<>((back ? answer.substring(1) : answer).equals("yes"), back);
  }

  private static String starred(List<String> items, int selected) {
    StringBuilder starred = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      starred.append(i == 0 ? "{" : ", ").append(items.get(i)).append(i == selected ? "*" : "");
    }
    return starred.append("}").toString();
  }

  @Override
  public void taken(String name, String label, String answer) {
    assertThat(kept.keySet()).as("answers in sight").doesNotContain(name);
    kept.put(name, label);
  }

  @Override
  public void retract(String name) {
    kept.keySet().removeIf(each -> each.equals(name) || each.startsWith(name + ITEM));
  }

  @Override
  public Reply<Integer> review(Preview preview, List<Item> answers) {
    StringBuilder asked = new StringBuilder("review {" + preview.prompt() + "}" + preview.size());
    answers.forEach(each -> asked.append(" " + each.text() + "=" + each.detail()));
    for (Item each : answers) {
      assertThat(kept.values())
          .as("answers in sight")
          .anyMatch(label -> label.equals(each.text()) || label.startsWith(each.text() + ITEM));
    }
    List<String> labels = answers.stream().map(Item::text).toList();
    assertThat(kept.values())
        .as("answers in sight")
        .allMatch(
            label ->
                label.equals("Template")
                    || labels.stream().anyMatch(each -> label.startsWith(each)));
    String answer = next(asked.toString().replace("\n", "↵"));
    return answer.equals("<")
        ? Reply.back(0)
        : Reply.of(answer.equals("accept") ? -1 : Integer.parseInt(answer));
  }

  private String answer(Question question, String place) {
    String about =
        question.label() + (question.optional() ? "?" : "") + reason(question) + " " + place;
    String complaint = question.complaint().isEmpty() ? "" : " ! " + question.complaint();
    return next(about.replace("\n", "↵") + complaint);
  }

  private static String reason(Question question) {
    int start = question.description().indexOf("because of ");
    return start < 0 ? "" : " " + question.description().substring(start);
  }

  private String next(String asked) {
    String line = script.poll();
    assertThat(line).as("a question that the script does not expect: " + asked).isNotNull();
    int end = line.lastIndexOf(" >");
    assertThat(asked).isEqualTo(line.substring(0, end));
    String answer = line.substring(end + 2).strip();
    if (answer.equals("^C")) {
      throw new PersonLeftException(PersonLeftException.INTERRUPTED);
    }
    return answer;
  }

  @Override
  public void close() {
    assertThat(closed).isFalse();
    closed = true;
  }
}
