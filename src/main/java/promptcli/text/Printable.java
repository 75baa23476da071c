package promptcli.text;

/**
 * Anybody's text as it may be printed: control characters, and those that reorder what follows
 * them, are written as escapes, so that no template can move the cursor or lie about itself.
 */
public final class Printable {

  private Printable() {}

  /** On one line: line breaks and tabs are escaped too. */
  public static String line(String text) {
    return escape(text, false);
  }

  /** On as many lines as it has. */
  public static String lines(String text) {
    return escape(text, true);
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
  static boolean isHidden(char c) {
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
