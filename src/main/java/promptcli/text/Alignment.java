package promptcli.text;

import java.util.ArrayList;
import java.util.List;

/** Two lists of texts beside each other, such that as many as possible are in both, in order. */
public final class Alignment {

  /** In which of the lists a text is. */
  public enum Side {
    BOTH,
    FIRST,
    SECOND
  }

  /** One text of the lists. */
  public record Step(Side side, String text) {}

  private Alignment() {}

  /**
   * The texts of both lists; where they differ, those of the first before those of the second. Time
   * and memory grow with the product of their lengths.
   */
  public static List<Step> of(List<String> first, List<String> second) {
    int[][] common = common(first, second);
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      if (i < first.size() && j < second.size() && first.get(i).equals(second.get(j))) {
        steps.add(new Step(Side.BOTH, first.get(i++)));
        j++;
      } else if (j == second.size() || i < first.size() && common[i + 1][j] >= common[i][j + 1]) {
        steps.add(new Step(Side.FIRST, first.get(i++)));
      } else {
        steps.add(new Step(Side.SECOND, second.get(j++)));
      }
    }
    return steps;
  }

  /** For each pair of rests, how many texts they have in common at most, in order. */
  private static int[][] common(List<String> first, List<String> second) {
    int[][] common = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        common[i][j] =
            first.get(i).equals(second.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
