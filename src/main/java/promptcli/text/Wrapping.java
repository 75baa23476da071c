package promptcli.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines. */
public final class Wrapping {

  private Wrapping() {}

  /**
   * The lines of a paragraph, broken at blanks only: each takes at most {@code columns} unless a
   * single word takes more. A no-break space holds two words together.
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
        lines.add(paragraph.substring(start, end).stripTrailing());
        start = end;
        while (paragraph.charAt(start) == ' ') {
          start++;
        }
      }
      end = next;
    }
    lines.add(paragraph.substring(start).stripTrailing());
    return lines;
  }
}
