package promptcli.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that a misspelt one was meant to be. Whoever looks for many has one object for
 * them all, which gives up when it has compared so many that nobody can have typed them.
 */
public final class Spelling {

  /** Longer than any name that a person mistypes; comparing takes time by its length. */
  private static final int MAX_LENGTH = 60;

  /** More mistakes than these are another name. */
  private static final int MAX_DISTANCE = 5;

  /** A comparison takes some microseconds. */
  private static final int MAX_COMPARED = 100_000;

  private final Collection<String> names;
  private int compared;

  /**
   * @param names what is meant is one of these
   */
  public Spelling(Collection<String> names) {
    this.names = names;
  }

  /**
   * The closest of the names, if one is close enough to be what was meant. Capitals are no mistake.
   */
  public Optional<String> closest(String misspelt) {
    Optional<String> closest = Optional.empty();
    String from = misspelt.toLowerCase(Locale.ROOT);
    if (from.length() > MAX_LENGTH) {
      return closest;
    }

    // Of very short names each is close to each.
    int most = from.length() < 3 ? 0 : Math.min(MAX_DISTANCE, Math.max(1, from.length() / 3));
    int[][] table = new int[from.length() + 1][from.length() + most + 1];
    for (String name : names) {
      String to = name.toLowerCase(Locale.ROOT);
      // Each difference in length is a letter too many or too few.
      if (Math.abs(to.length() - from.length()) <= most && compared++ < MAX_COMPARED) {
        int distance = distance(from, to, most, table);
        if (distance <= most) {
          closest = Optional.of(name);
          most = distance - 1;
        }
      }
    }
    return closest;
  }

  /** The question to end a message with, or nothing. */
  public String hint(String misspelt) {
    return closest(misspelt).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** The question for a single misspelt name. */
  public static String hint(String misspelt, Collection<String> names) {
    return new Spelling(names).hint(misspelt);
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); any
   * number past {@code most} where there are more than that.
   */
  private static int distance(String from, String to, int most, int[][] table) {
    for (int i = 0; i <= from.length(); i++) {
      int least = Integer.MAX_VALUE;
      for (int j = 0; j <= to.length(); j++) {
        table[i][j] = Math.abs(i - j) > most ? most + 1 : distance(from, to, i, j, table);
        least = Math.min(least, table[i][j]);
      }
      if (least > most) {
        return least;
      }
    }
    return table[from.length()][to.length()];
  }

  /** Of the first letters, {@code i} and {@code j} of them, from what is known of fewer. */
  private static int distance(String from, String to, int i, int j, int[][] table) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int replace = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
    best = Math.min(best, table[i - 1][j - 1] + replace);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
  }
}
