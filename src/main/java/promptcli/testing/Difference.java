package promptcli.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import promptcli.text.Alignment;
import promptcli.text.Alignment.Side;
import promptcli.text.Alignment.Step;

/** What one text has and another has not, line by line, as {@code diff -u} shows it. */
final class Difference {

  /** Lines that are shown around a change. */
  private static final int CONTEXT = 3;

  /** More changed lines than this are not compared with each other, but all shown as changed. */
  private static final int MAX_COMPARED = 400;

  /** More lines than this nobody reads, nor more of one line. */
  private static final int MAX_SHOWN = 60;

  private static final int MAX_LINE = 2000;

  private final List<String> shown = new ArrayList<>();

  private Difference() {}

  /**
   * The lines, each after a blank, {@code -} or {@code +}.
   *
   * @param name of what is expected
   * @param expected whose lines are taken away
   * @param actualName of what there is
   * @param actual whose lines are added
   */
  static String between(String name, String expected, String actualName, String actual) {
    Difference difference = new Difference();
    difference.compare(expected.lines().toList(), actual.lines().toList());
    List<String> lines = difference.withContext();
    lines.addAll(0, List.of("--- " + name, "+++ " + actualName));
    int left = lines.size() - MAX_SHOWN;
    return left <= 0
        ? String.join("\n", lines)
        : String.join("\n", lines.subList(0, MAX_SHOWN)) + "\n… " + left + " lines more";
  }

  private void compare(List<String> from, List<String> to) {
    int start = 0;
    int shorter = Math.min(from.size(), to.size());
    while (start < shorter && from.get(start).equals(to.get(start))) {
      show(' ', from.get(start++));
    }
    int end = 0;
    while (end < shorter - start
        && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
      end++;
    }
    List<String> removed = from.subList(start, from.size() - end);
    List<String> added = to.subList(start, to.size() - end);
    if (removed.size() > MAX_COMPARED || added.size() > MAX_COMPARED) {
      removed.forEach(line -> show('-', line));
      added.forEach(line -> show('+', line));
    } else {
      for (Step step : Alignment.of(removed, added)) {
        show(step.side() == Side.BOTH ? ' ' : step.side() == Side.FIRST ? '-' : '+', step.text());
      }
    }
    from.subList(from.size() - end, from.size()).forEach(line -> show(' ', line));
  }

  private void show(char sign, String line) {
    int end = Math.min(line.length(), MAX_LINE);
    shown.add(sign + line.substring(0, end) + (end < line.length() ? "…" : ""));
  }

  /** The changes and the lines around them; what is left out is told by its first line. */
  private List<String> withContext() {
    boolean[] near = new boolean[shown.size()];
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).charAt(0) != ' ') {
        int to = Math.min(shown.size(), i + CONTEXT + 1);
        Arrays.fill(near, Math.max(0, i - CONTEXT), to, true);
      }
    }
    List<String> lines = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < shown.size(); i++) {
      if (near[i] && (i == 0 || !near[i - 1]) && i > 0) {
        lines.add("@@ line " + line + " @@");
      }
      if (near[i]) {
        lines.add(shown.get(i));
      }
      line += shown.get(i).charAt(0) == '-' ? 0 : 1;
    }
    return lines;
  }
}
