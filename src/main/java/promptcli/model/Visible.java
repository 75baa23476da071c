package promptcli.model;

/**
 * Text of a file as it may be shown on a terminal: control characters, and those that reorder what
 * follows them, are written as escapes, so that no template can move the cursor or lie about
 * itself.
 */
public final class Visible {

  private Visible() {}

  /** On one line: line breaks and tabs are escaped too. */
  public static String line(String text) {
    return escape(text, false);
  }

  /** On as many lines as it has. */
  public static String lines(String text) {
    return escape(text, true);
  }

  /** White space as wide as {@code text}: East Asian characters take two columns. */
  public static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(" ".repeat(columns(c))));
    return blank.toString();
  }

  /** How many columns of a terminal a text of one line takes. */
  public static int columns(String text) {
    return text.codePoints().map(Visible::columns).sum();
  }

  /** {@code text} and as many blanks as it lacks columns. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - columns(text)));
  }

  /** {@code text}, or its beginning and an ellipsis where it takes more columns. */
  public static String cut(String text, int columns) {
    if (columns(text) <= columns) {
      return text;
    }
    int end = 0;
    int width = 0;
    while (width + columns(text.codePointAt(end)) < columns) {
      width += columns(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(0, end) + "…";
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
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

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x2028
        || c == 0x2029;
  }
}
