package promptcli.wizard;

import java.util.List;
import java.util.stream.Collectors;
import promptcli.model.Value;

/**
 * What was answered to a question.
 *
 * @param typed as it was typed and as a flag takes it, so {@code @FILE} is still a name; one
 *     element unless the input is a list
 * @param value what that came to
 */
public record EnteredValue(List<String> typed, Value value) {

  private static final int SUMMARY = 200;

  public EnteredValue {
    typed = List.copyOf(typed);
  }

  /** A value as it would have been typed. */
  public static EnteredValue of(Value value) {
    return new EnteredValue(value.texts().stream().map(EnteredValue::escaped).toList(), value);
  }

  /** In a few words: a file by its name. */
  String summary() {
    return typed.stream().map(EnteredValue::summary).collect(Collectors.joining(", "));
  }

  /** A text in a few words: its first lines. */
  static String summary(String typed) {
    String shown = typed.startsWith("@@") ? typed.substring(1) : typed;
    int end = Math.min(shown.length(), SUMMARY);
    return shown.substring(0, end) + (end < shown.length() ? "…" : "");
  }

  /** A text as it has to be typed so that it is no file's name. */
  static String escaped(String text) {
    return text.startsWith("@") ? "@" + text : text;
  }
}
