package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import promptcli.text.StyledText;

/**
 * What a part of the screen shows.
 *
 * @param row where the cursor is, as {@code column}, counted from 0
 */
record Frame(List<StyledText> lines, int row, int column) {

  /**
   * How the rows that there are go to a question and its place for the answer. Where they are too
   * few, the blank line before the keys goes first, then what explains the question, then the keys;
   * what is asked, what is wrong and a row for the answer stay.
   *
   * @param head the lines above the answer
   * @param room the rows that the answer may take
   * @param foot the lines below it
   */
  record Layout(List<StyledText> head, int room, List<StyledText> foot) {

    /**
     * @param least rows for the answer, whatever has to go for them
     * @param most rows that it can use
     */
    static Layout of(Head head, List<StyledText> keys, int rows, int least, int most) {
      int needed = Math.min(least, rows - 1);
      int free = rows - needed;
      List<StyledText> lines = new ArrayList<>(first(head.label(), Math.max(1, free)));
      List<StyledText> complaint = first(head.complaint(), free - lines.size());
      free -= lines.size() + complaint.size();
      lines.addAll(first(head.about(), Math.max(free - keys.size() - 1, free / 2)));
      lines.addAll(complaint);
      free = rows - needed - lines.size();
      List<StyledText> foot = new ArrayList<>(first(keys, free));
      free -= foot.size();
      if (free > 0 && !foot.isEmpty()) {
        foot.add(0, new StyledText());
        free--;
      }
      return new Layout(lines, Math.max(needed, Math.min(most, needed + free)), foot);
    }

    private static List<StyledText> first(List<StyledText> lines, int count) {
      return lines.subList(0, Math.max(0, Math.min(lines.size(), count)));
    }
  }

  /**
   * What stands above the place for an answer.
   *
   * @param label what is asked
   * @param about what explains it
   * @param complaint what is wrong with the last answer
   */
  record Head(List<StyledText> label, List<StyledText> about, List<StyledText> complaint) {}
}
