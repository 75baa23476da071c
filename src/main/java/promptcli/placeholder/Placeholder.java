package promptcli.placeholder;

import java.util.Optional;

/**
 * What looks like a placeholder in a text.
 *
 * @param start in UTF-16 units, as is {@code end}
 * @param text as it is written
 * @param name the one that it has itself, or words that a name can be made of; empty if there are
 *     none
 * @param label what stands before it, as a question or a heading does; empty if nothing does
 * @param hint what it says should be filled in; empty if it says no more than its name
 * @param defaultText what it stands for where no value is given
 * @param alone whether nothing else stands on its lines
 * @param verdict what the rules make of it
 */
public record Placeholder(
    Style style,
    int start,
    int end,
    String text,
    String name,
    String label,
    String hint,
    Optional<String> defaultText,
    boolean alone,
    Verdict verdict) {

  /** What the rules make of what looks like a placeholder. */
  public enum Verdict {
    /** It stands for a value. */
    TAKEN,
    /** It may, but more likely a model is to fill it in, or another tool does. */
    LEFT,
    /** It is code, a link or the like. */
    NONE
  }

  /** The same, judged otherwise. */
  public Placeholder with(Verdict other) {
    return new Placeholder(style, start, end, text, name, label, hint, defaultText, alone, other);
  }
}
