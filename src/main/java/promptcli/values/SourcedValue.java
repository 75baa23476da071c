package promptcli.values;

import java.util.List;
import java.util.Optional;
import promptcli.model.Input;
import promptcli.model.InvalidValueException;
import promptcli.model.Value;
import promptcli.text.Printable;

/**
 * What one source gives for one input.
 *
 * @param value empty where it does not fit the input
 * @param problem why it does not fit; empty where it does
 * @param source where it comes from, as a user would name it: {@code --feature}, {@code
 *     brief.yaml:3}, {@code PROMPT_INPUT_FEATURE}
 */
public record SourcedValue(Input input, Optional<Value> value, String problem, String source) {

  /**
   * Checks {@code texts}, the items of a list or else a single text, against the input. A blank
   * text is no number, and matches no pattern, but it is not wrong either: it says nothing.
   */
  public static SourcedValue of(Input input, List<String> texts, String source) {
    boolean blank =
        !input.type().takesSeveral() && texts.size() == 1 && Printable.isBlank(texts.get(0));
    if (blank) {
      Value nothing = new Value.Text(Value.withoutFinalNewlines(texts.get(0)));
      return new SourcedValue(input, Optional.of(nothing), "", source);
    }
    try {
      return new SourcedValue(input, Optional.of(input.valueOf(texts)), "", source);
    } catch (InvalidValueException e) {
      return invalid(input, e.getMessage(), source);
    }
  }

  /** One that cannot be taken, for a reason of its source. */
  public static SourcedValue invalid(Input input, String problem, String source) {
    return new SourcedValue(input, Optional.empty(), problem, source);
  }

  /** Whether it leaves the input to the next source: blank, where only a text can be so. */
  boolean saysNothing() {
    boolean mayBeBlank =
        input.required() && input.defaultValue().isEmpty()
            || switch (input.type()) {
              case TEXT, MULTILINE, LIST, FILES -> true;
              case CHOICE, BOOLEAN, INTEGER -> false;
            };
    return isBlank() && !mayBeBlank;
  }

  /** Whether there is not even white space. */
  boolean isEmpty() {
    return isBlank() && String.join("", value.orElseThrow().texts()).isEmpty();
  }

  /** Whether it is white space only, or a list of nothing else. */
  boolean isBlank() {
    return value.isPresent() && value.get().isBlank();
  }
}
