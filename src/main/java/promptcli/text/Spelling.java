package promptcli.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a misspelt one was meant to be. */
public final class Spelling {

  /** Longer than any name that a person mistypes; comparing takes time by the square of it. */
  private static final int MAX_LENGTH = 60;

  private Spelling() {}

  /**
   * The closest of {@code names}, if one is close enough to be what was meant. Capitals are no
   * mistake.
   */
  public static Optional<String> closest(String misspelt, Collection<String> names) {
    // Of very short names each is close to each.
    int most = misspelt.length() < 3 ? 0 : Math.max(1, misspelt.length() / 3);
    Optional<String> closest = Optional.empty();
    if (misspelt.length() > MAX_LENGTH) {
      return closest;
    }
    for (String name : names) {
      // Each difference in length is a letter too many or too few.
      if (Math.abs(name.length() - misspelt.length()) <= most) {
        int distance = distance(misspelt.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
        if (distance <= most) {
          closest = Optional.of(name);
          most = distance - 1;
        }
      }
    }
    return closest;
  }

  /** The question to end a message with, or nothing. */
  public static String hint(String misspelt, Collection<String> names) {
    return closest(misspelt, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  private static int distance(String from, String to) {
    int[][] table = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int replace = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        best = Math.min(best, table[i - 1][j - 1] + replace);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          best = Math.min(best, table[i - 2][j - 2] + 1);
        }
        table[i][j] = best;
      }
    }
    return table[from.length()][to.length()];
  }
}
