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
     * @param most as many rows as the answer can use
     */
    static Layout of(Head head, List<StyledText> keys, int rows, int most) {
      int free = rows - head.least() - 1;
      int about =
          Math.max(0, Math.min(head.about().size(), Math.max(free - keys.size() - 1, free / 2)));
      free -= about;
      List<StyledText> foot =
          new ArrayList<>(keys.subList(0, Math.max(0, Math.min(keys.size(), free))));
      free -= foot.size();
      if (free > 0 && !foot.isEmpty()) {
        foot.add(0, new StyledText());
        free--;
      }
      return new Layout(head.lines(about), Math.max(1, Math.min(most, 1 + free)), foot);
    }
  }

  /**
   * What stands above the place for an answer.
   *
   * @param label what is asked
   * @param about what explains it
   * @param complaint what is wrong with the last answer
   */
  record Head(List<StyledText> label, List<StyledText> about, List<StyledText> complaint) {

    private int least() {
      return label.size() + complaint.size();
    }

    private List<StyledText> lines(int ofAbout) {
      List<StyledText> lines = new ArrayList<>(label);
      lines.addAll(about.subList(0, ofAbout));
      lines.addAll(complaint);
      return lines;
    }
  }
}
