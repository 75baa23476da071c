package promptcli.text;

/** The columns that a text of one line takes on a terminal: East Asian characters take two. */
public final class Columns {

  private Columns() {}

  /** How many columns a text takes. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** White space as wide as {@code text}. */
  public static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(" ".repeat(of(c))));
    return blank.toString();
  }

  /** {@code text} and as many blanks as it lacks columns. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** {@code text}, or its beginning and an ellipsis where it takes more columns. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    return text.substring(0, end(text, 0, columns - 1)) + "…";
  }

  /** The offset up to which a text, from another offset on, takes no more columns. */
  public static int end(String text, int from, int columns) {
    int end = from;
    int left = columns;
    while (end < text.length()) {
      left -= of(text.codePointAt(end));
      if (left < 0) {
        break;
      }
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /** {@code text}, or an ellipsis and its end where it takes more columns. */
  public static String cutStart(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int start = text.length();
    int width = 0;
    while (width + of(text.codePointBefore(start)) < columns) {
      width += of(text.codePointBefore(start));
      start = text.offsetByCodePoints(start, -1);
    }
    return "…" + text.substring(start);
  }

  private static int of(int c) {
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
}
