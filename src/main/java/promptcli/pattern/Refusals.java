package promptcli.pattern;

import promptcli.model.Diagnostic;

/** What is wrong with an expression, and what to write instead. */
final class Refusals {

  private Refusals() {}

  /**
   * About a group that is none of RE2's.
   *
   * @param rest the expression from its bracket on
   */
  static String group(String rest) {
    for (String look : new String[] {"(?=", "(?!", "(?<=", "(?<!"}) {
      if (rest.startsWith(look)) {
        return "looks around with " + look + ": write out what may stand there";
      }
    }
    if (rest.startsWith("(?>")) {
      return "has (?>, which never gives back: write (?: instead";
    }
    String begin = rest.substring(0, rest.offsetByCodePoints(0, rest.length() > 2 ? 3 : 2));
    return "has "
        + Diagnostic.brief(begin)
        + ", which begins no group: write (…), (?:…) or (?<name>…), or a flag of i, m and s as in"
        + " (?i)";
  }

  /**
   * About a backslash that RE2 does not know, or knows for something else.
   *
   * @param rest the expression from the backslash on
   */
  static String escape(String rest, boolean isInClass) {
    if (rest.length() == 1) {
      return "ends in a backslash: write two for the sign itself";
    }
    char letter = rest.charAt(1);
    String known = "has \\" + letter;
    if (isInClass && "bBAz".indexOf(letter) >= 0) {
      return known + " inside a class: write it outside, or \\x08 for a backspace";
    }
    return known
        + switch (letter) {
          case '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k' ->
              ", which refers back to a group: write out what may stand there";
          case '0', 'c', 'e', 'u', 'x', 'N' ->
              ": write \\x{…} around the character's hexadecimal number";
          case 'p', 'P' ->
              ": write a category such as \\p{L} or \\p{Lu}, or a script such as \\p{Greek}";
          case 'h' -> ": write [ \\t]";
          case 'H' -> ": write [^ \\t]";
          case 'v', 'R' -> ": write \\r?\\n for the end of a line";
          case 'V' -> ": write [^\\r\\n]";
          case 'X' -> ": write . for a character";
          case 'Z' -> ": write \\n?\\z";
          case 'Q', 'E' -> ": write a backslash before each sign that stands for itself";
          default -> ", which means nothing: write a letter that stands for itself alone";
        };
  }

  /** What RE2/J alone finds. */
  static String syntax(String description, String part) {
    if (part.startsWith("\\p") || part.startsWith("\\P")) {
      return "has "
          + part
          + ", which is not known: write a category such as \\p{L} or \\p{Lu}, or a script such as"
          + " \\p{Greek}";
    }
    return "is not a regular expression: "
        + description
        + (part.isEmpty() ? "" : " " + Diagnostic.quote(part));
  }
}
