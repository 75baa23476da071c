package promptcli.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines. */
public final class Wrapping {

  /** A no-break space. */
  public static final char JOIN = '\u00a0';

  private Wrapping() {}

  /**
   * The lines of a paragraph, broken at blanks only: each takes at most {@code columns} unless a
   * single word takes more. A no-break space holds two words together, and is then a blank.
   */
  public static List<String> lines(String paragraph, int columns) {
    List<String> lines = new ArrayList<>();
    for (Span line : spans(paragraph, columns)) {
      lines.add(paragraph.substring(line.start(), line.end()).replace(JOIN, ' '));
    }
    return lines;
  }

  /** Where the lines of a paragraph stand in it, without the blanks that they end in. */
  public static List<Span> spans(String paragraph, int columns) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int next = 0; next <= paragraph.length(); next++) {
      boolean wordEnds = next == paragraph.length() || paragraph.charAt(next) == ' ';
      if (!wordEnds) {
        continue;
      }
      if (end > start && Columns.of(paragraph.substring(start, next)) > columns) {
        spans.add(stripped(paragraph, start, end));
        start = end;
        while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
          start++;
        }
      }
      end = next;
    }
    if (start < paragraph.length() || spans.isEmpty()) {
      spans.add(stripped(paragraph, start, paragraph.length()));
    }
    return spans;
  }

  private static Span stripped(String paragraph, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(paragraph.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }
}
