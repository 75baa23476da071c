package promptcli.selection;

import static java.util.Map.entry;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/**
 * Some characters, any one of which matches: {@code [a-z]}, {@code [!a-z]}, {@code [[:digit:]]}.
 */
final class Bracket {

  /** The first and the last character of each range, one after the other. */
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          entry("alnum", "09AZaz"),
          entry("alpha", "AZaz"),
          entry("blank", "\t\t  "),
          entry("cntrl", "\0\u001f\u007f\u007f"),
          entry("digit", "09"),
          entry("graph", "!~"),
          entry("lower", "az"),
          entry("print", " ~"),
          entry("punct", "!/:@[`{~"),
          entry("space", "\t\n\r\r  "),
          entry("upper", "AZ"),
          entry("xdigit", "09AFaf"));

  private final BitSet members = new BitSet();
  private final String pattern;
  private final boolean isNegated;
  private int at;
  private int end = -1; // the next closing bracket, which is looked for once

  private Bracket(String pattern, int from) {
    this.pattern = pattern;
    this.isNegated = pattern.startsWith("!", from) || pattern.startsWith("^", from);
    this.at = isNegated ? from + 1 : from;
  }

  /**
   * Reads one as git does: the first character is never its end, and {@code -} stands for itself at
   * either end and after a range.
   *
   * @param from after the opening bracket
   * @return empty if it has no end, or names an unknown class
   */
  static Optional<Bracket> read(String pattern, int from) {
    Bracket bracket = new Bracket(pattern, from);
    return bracket.read() ? Optional.of(bracket) : Optional.empty();
  }

  private boolean read() {
    int previous = -1; // what a range could begin with
    do {
      if (previous >= 0 && pattern.startsWith("-", at) && !pattern.startsWith("]", at + 1)) {
        at++;
        int last = literal();
        members.set(previous, Math.max(previous, last + 1));
        previous = -1;
      } else if (beginsClass()) {
        String ranges = CLASSES.get(pattern.substring(at + 2, Math.max(at + 2, end - 1)));
        if (ranges == null) {
          return false;
        }
        for (int i = 0; i < ranges.length(); i += 2) {
          members.set(ranges.charAt(i), ranges.charAt(i + 1) + 1);
        }
        at = end;
        previous = -1;
      } else {
        previous = literal();
        members.set(previous);
      }
      at++;
    } while (at < pattern.length() && pattern.charAt(at) != ']');
    return at < pattern.length();
  }

  /** Past the end of the pattern any will do: it has no closing bracket then. */
  private int literal() {
    at = pattern.startsWith("\\", at) ? at + 1 : at;
    return at < pattern.length() ? pattern.charAt(at) : 0;
  }

  /** Whether {@code [:} has a colon before the next closing bracket. */
  private boolean beginsClass() {
    if (!pattern.startsWith("[:", at)) {
      return false;
    }
    end = end < at ? pattern.indexOf(']', at) : end;
    return end < 0 || end > at + 2 && pattern.charAt(end - 1) == ':';
  }

  /** Where the pattern goes on after it. */
  int end() {
    return at + 1;
  }

  boolean takes(char c) {
    return members.get(c) != isNegated && c != '/';
  }
}
