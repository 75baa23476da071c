package promptcli.cli.report;

import java.util.ArrayList;
import java.util.List;
import promptcli.text.Alignment;
import promptcli.text.Alignment.Side;
import promptcli.text.Alignment.Step;
import promptcli.text.Style;
import promptcli.text.StyledText;

/**
 * A difference between two texts in colours: lines that came and went and, in pairs, their words.
 */
final class DifferenceText {

  private static final String BEGINNING = "--- ";

  /** More words of a line than these are not compared. */
  private static final int MAX_WORDS = 400;

  private final StyledText text = new StyledText();

  /** Lines that follow each other, which were removed, and those added in their place. */
  private final List<String> removed = new ArrayList<>();

  private final List<String> added = new ArrayList<>();

  private DifferenceText() {}

  /** Whether a fix shows a difference. */
  static boolean isOne(String fix) {
    return fix.startsWith(BEGINNING);
  }

  /** The lines of {@code fix}, which may go on after the difference. */
  static StyledText of(String fix) {
    DifferenceText difference = new DifferenceText();
    List<String> lines = fix.lines().toList();
    lines.subList(0, 2).forEach(head -> difference.line(Style.HEADING, head));
    lines.subList(2, lines.size()).forEach(difference::add);
    difference.flush();
    return difference.text;
  }

  private void line(Style style, String line) {
    text.add(style, line).add("\n");
  }

  private void add(String line) {
    if (line.startsWith("-")) {
      if (!added.isEmpty()) {
        flush();
      }
      removed.add(line.substring(1));
    } else if (line.startsWith("+")) {
      added.add(line.substring(1));
    } else {
      flush();
      line(line.startsWith("@@") ? Style.FAINT : Style.PLAIN, line);
    }
  }

  private void flush() {
    List<StyledText> counterparts = new ArrayList<>();
    for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
      StyledText before = new StyledText();
      StyledText after = new StyledText();
      String from = i < removed.size() ? removed.get(i) : "";
      String to = i < added.size() ? added.get(i) : "";
      List<Step> steps = words(from, to);
      if (areAlike(steps)) {
        steps.forEach(step -> add(step, before, after));
      } else {
        before.add(Style.REMOVED, from);
        after.add(Style.ADDED, to);
      }
      if (i < removed.size()) {
        text.add(Style.REMOVED, "-").add(before).add("\n");
      }
      if (i < added.size()) {
        counterparts.add(after);
      }
    }
    counterparts.forEach(each -> text.add(Style.ADDED, "+").add(each).add("\n"));
    removed.clear();
    added.clear();
  }

  private static void add(Step step, StyledText before, StyledText after) {
    if (step.side() != Side.SECOND) {
      before.add(step.side() == Side.BOTH ? Style.REMOVED : Style.REMOVED_WORD, step.text());
    }
    if (step.side() != Side.FIRST) {
      after.add(step.side() == Side.BOTH ? Style.ADDED : Style.ADDED_WORD, step.text());
    }
  }

  /** Whether one line was made of the other; else every second word would be marked. */
  private static boolean areAlike(List<Step> steps) {
    int common = 0;
    int all = 0;
    for (Step step : steps) {
      int letters = step.text().strip().length();
      all += step.side() == Side.BOTH ? 2 * letters : letters;
      common += step.side() == Side.BOTH ? 2 * letters : 0;
    }
    return 2 * common >= all;
  }

  private static List<Step> words(String from, String to) {
    List<String> first = words(from);
    List<String> second = words(to);
    return first.size() > MAX_WORDS || second.size() > MAX_WORDS
        ? List.of(new Step(Side.FIRST, from), new Step(Side.SECOND, to))
        : Alignment.of(first, second);
  }

  /** Words, and what is between them, sign by sign. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= line.length(); end++) {
      boolean together =
          end < line.length()
              && Character.isLetterOrDigit(line.charAt(end))
              && Character.isLetterOrDigit(line.charAt(end - 1));
      boolean pair = end < line.length() && Character.isLowSurrogate(line.charAt(end));
      if (!together && !pair) {
        words.add(line.substring(start, end));
        start = end;
      }
    }
    return words;
  }
}
