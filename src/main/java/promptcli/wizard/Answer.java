package promptcli.wizard;

import java.util.List;
import promptcli.model.Value;

/**
 * What was answered to a question.
 *
 * @param typed as it was typed and as a flag takes it, so {@code @FILE} is still a name; one
 *     element unless the input is a list
 * @param value what that came to
 */
public record Answer(List<String> typed, Value value) {

  public Answer {
    typed = List.copyOf(typed);
  }

  /** How {@code value} would have been typed. */
  static List<String> typed(Value value) {
    if (value instanceof Value.Items list) {
      return list.items().stream().map(Answer::escaped).toList();
    }
    if (value instanceof Value.Text text) {
      return List.of(escaped(text.text()));
    }
    if (value instanceof Value.Bool bool) {
      return List.of(String.valueOf(bool.value()));
    }
    return List.of(String.valueOf(((Value.Int) value).value()));
  }

  /** A text as it has to be typed so that it is no file's name. */
  static String escaped(String text) {
    return text.startsWith("@") ? "@" + text : text;
  }
}
