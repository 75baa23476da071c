package promptcli.text;

import java.util.Arrays;

/** The columns that a text of one line takes on a terminal: East Asian characters take two. */
public final class Columns {

  private static final int FIRST_MARK = 0x300;

  /**
   * The first and the last of each run of wide characters (East_Asian_Width W and F of Unicode 16).
   * A run of one stands twice, which a search does not mind.
   */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3,
    0x25fd, 0x25fe, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267f, 0x267f, 0x268a, 0x268f,
    0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce,
    0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd,
    0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50,
    0x2b55, 0x2b55, 0x2e80, 0x3029, 0x302e, 0x303e, 0x3041, 0x3098, 0x309b, 0x3247, 0x3250, 0xa4cf,
    0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff00, 0xff60,
    0xffe0, 0xffe6, 0x16fe0, 0x16fe3, 0x16fe5, 0x1b2fb, 0x1d300, 0x1d376, 0x1f004, 0x1f004, 0x1f0cf,
    0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f1e6, 0x1f320, 0x1f32d, 0x1f335, 0x1f337,
    0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4,
    0x1f3f4, 0x1f3f8, 0x1f3fa, 0x1f400, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff,
    0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596, 0x1f5a4,
    0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5,
    0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c,
    0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1faf8, 0x20000, 0x3fffd
  };

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
    if (c < FIRST_MARK) {
      return 1;
    }
    int type = Character.getType(c);
    boolean joins =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT
            || c >= 0x1160 && c <= 0x11FF // vowels and final consonants of a Hangul syllable
            || c >= 0x1F3FB && c <= 0x1F3FF; // skin tones
    return joins ? 0 : isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    int at = Arrays.binarySearch(WIDE, c);
    return at >= 0 || (-at - 1) % 2 == 1;
  }
}
