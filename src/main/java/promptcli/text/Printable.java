package promptcli.text;

/**
 * Anybody's text as it may be printed: control characters, those that reorder what follows them,
 * and what a CI service takes for a command are written as escapes, so that no template can move
 * the cursor, lie about itself or set a variable of a workflow.
 */
public final class Printable {

  /** Letters and marks that no font draws: fillers, an empty pattern, variation selectors. */
  private static final String SHAPELESS =
      "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe0e\ufe0f";

  private Printable() {}

  /** On one line: line breaks and tabs are escaped too. */
  public static String line(String text) {
    return withoutCommands(escape(text, false));
  }

  /** On as many lines as it has. What is printable is not changed. */
  public static String lines(String text) {
    return withoutCommands(escape(text, true));
  }

  private static String withoutCommands(String text) {
    if (!text.contains("::") && !text.contains("##")) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(isCommand(text, i) ? "\\x%02x".formatted((int) c) : c);
    }
    return shown.toString();
  }

  /**
   * Whether a CI service would take what begins here for a command: GitHub's looks for {@code ::}
   * where a line begins, past blanks, and for {@code ##[} anywhere, as Azure's does for {@code
   * ##vso[}.
   */
  static boolean isCommand(String text, int at) {
    if (text.startsWith("::", at)) {
      int before = at;
      while (before > 0 && isBlankOfLine(text.charAt(before - 1))) {
        before--;
      }
      return before == 0 || text.charAt(before - 1) == '\n';
    }
    int end = at + 2;
    while (text.startsWith("##", at) && end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return text.startsWith("##", at) && text.startsWith("[", end);
  }

  private static boolean isBlankOfLine(char c) {
    return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
  }

  private static String escape(String text, boolean keepLines) {
    if (isHarmless(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isHidden(c) || keepLines && (c == '\n' || c == '\t')) {
        shown.append(c);
      } else {
        shown.append(
            switch (c) {
              case '\n' -> "\\n";
              case '\r' -> "\\r";
              case '\t' -> "\\t";
              default -> c < 0x100 ? "\\x%02x".formatted((int) c) : "\\u%04x".formatted((int) c);
            });
      }
    }
    return shown.toString();
  }

  /** Whether nothing of a text is seen: blanks of every kind, and characters without a shape. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean seen =
          !Character.isWhitespace(c)
              && !Character.isSpaceChar(c)
              && Character.getType(c) != Character.FORMAT;
      if (seen && SHAPELESS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text may be shown as it is. */
  public static boolean isHarmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a terminal would not show a character as what it is. */
  public static boolean isHidden(char c) {
    return Character.isISOControl(c)
        || c >= 0x202A && c <= 0x202E // these reorder what follows
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c == 0x2028 // these break lines
        || c == 0x2029
        || c == 0x200B // these are not seen at all
        || c == 0xFEFF;
  }
}
