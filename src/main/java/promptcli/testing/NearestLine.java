package promptcli.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The line of a text that is most like another which is not in it. */
final class NearestLine {

  /** Letters in a row that lines are compared by. */
  private static final int RUN = 3;

  /** More lines than these are not looked at, nor more of one. */
  private static final int MAX_LINES = 2000;

  private static final int MAX_LENGTH = 200;

  private NearestLine() {}

  /**
   * Shows it, or how the text begins where no line is like the other at all.
   *
   * @param name of the text
   */
  static String to(String wanted, String name, String text) {
    Set<String> runs = runs(wanted.strip().lines().findFirst().orElse(""));
    List<String> lines = text.lines().limit(MAX_LINES).toList();
    int nearest = 0;
    int most = 0;
    for (int i = 0; i < lines.size(); i++) {
      Set<String> common = runs(lines.get(i));
      common.retainAll(runs);
      if (common.size() > most) {
        most = common.size();
        nearest = i;
      }
    }
    String line = brief(lines.isEmpty() ? "" : lines.get(nearest));
    return most == 0
        ? "The " + name + " begins: " + line
        : "The nearest line is " + (nearest + 1) + ": " + line;
  }

  private static Set<String> runs(String line) {
    String text = brief(line);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= text.length(); i++) {
      runs.add(text.substring(i, i + RUN));
    }
    return runs;
  }

  private static String brief(String line) {
    return line.length() <= MAX_LENGTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH / 2)) + "…";
  }
}
