package promptcli.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out the alternatives of a glob, as a shell does: {@code a.{c,h}} is a.c and a.h. */
final class Braces {

  /** Alternatives multiply. */
  private static final int MAX_GLOBS = 1000;

  /** The longest path that Linux takes. */
  private static final int MAX_LENGTH = 4096;

  private Braces() {}

  /**
   * The globs without braces that a glob stands for; empty if these are too many, or it too long.
   * Braces without a comma in them stand for themselves, and so does what has a backslash before
   * it.
   */
  static Optional<List<String>> expand(String glob) {
    if (glob.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    List<String> globs = new ArrayList<>();
    return expand("", glob, globs) ? Optional.of(globs) : Optional.empty();
  }

  /**
   * @return whether there is room for them
   */
  private static boolean expand(String before, String glob, List<String> globs) {
    for (int i = 0; i < glob.length(); i++) {
      if (glob.charAt(i) == '\\') {
        i++;
      } else if (glob.charAt(i) == '{') {
        List<Integer> cuts = cuts(glob, i);
        if (cuts.size() > 2) {
          String start = before + glob.substring(0, i);
          String end = glob.substring(cuts.get(cuts.size() - 1) + 1);
          for (int j = 1; j < cuts.size(); j++) {
            String alternative = glob.substring(cuts.get(j - 1) + 1, cuts.get(j));
            if (!expand(start, alternative + end, globs)) {
              return false;
            }
          }
          return true;
        }
      }
    }
    globs.add(before + glob);
    return globs.size() <= MAX_GLOBS;
  }

  /** Where the brace opens, its own commas are, and it closes; empty if it does not close. */
  private static List<Integer> cuts(String glob, int open) {
    List<Integer> cuts = new ArrayList<>();
    int depth = 0;
    for (int i = open; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '\\') {
        i++;
        continue;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (i == open || depth == 0 || c == ',' && depth == 1) {
        cuts.add(i);
      }
      if (depth == 0) {
        return cuts;
      }
    }
    return List.of();
  }
}
