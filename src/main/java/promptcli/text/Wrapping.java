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
    int start = 0;
    int end = 0;
    for (int next = 0; next <= paragraph.length(); next++) {
      boolean wordEnds = next == paragraph.length() || paragraph.charAt(next) == ' ';
      if (!wordEnds) {
        continue;
      }
      if (end > start && Columns.of(paragraph.substring(start, next)) > columns) {
        lines.add(shown(paragraph.substring(start, end)));
        start = end;
        while (paragraph.charAt(start) == ' ') {
          start++;
        }
      }
      end = next;
    }
    lines.add(shown(paragraph.substring(start)));
    return lines;
  }

  private static String shown(String line) {
    return line.stripTrailing().replace(JOIN, ' ');
  }
}
