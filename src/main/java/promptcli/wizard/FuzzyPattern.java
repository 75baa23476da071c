package promptcli.wizard;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * A word whose letters are looked for in a text, in their order though not side by side.
 *
 * <p>Of all the ways in which a text has them the best counts, as in fzf: letters where a word of
 * the text begins and letters in a row are worth more, gaps cost. Upper and lower case are the
 * same.
 */
final class FuzzyPattern {

  private static final int LETTER = 16;
  private static final int WORD_BEGINS = 8;
  private static final int IN_A_ROW = 6;
  private static final int GAP_BEGINS = 3;
  private static final int NONE = Integer.MIN_VALUE / 2;

  /** Longer than any name or title; of the rest nothing is found. */
  private static final int MAX_LENGTH = 200;

  private final String letters;

  /** For each letter and each place in the text, the most that the letters up to it are worth. */
  private int[] worth = {};

  FuzzyPattern(String word) {
    this.letters = searched(word).toLowerCase(Locale.ROOT);
  }

  private static String searched(String text) {
    return text.substring(0, Math.min(text.length(), MAX_LENGTH));
  }

  /** The most that a text can score. */
  int most() {
    return LETTER + 2 * WORD_BEGINS + (letters.length() - 1) * (LETTER + IN_A_ROW);
  }

  /** How well a text has the letters; 0 if it has not. */
  int score(String text) {
    String searched = searched(text);
    if (letters.length() == 1) {
      return ofOneLetter(searched);
    }
    if (!hasAll(searched)) {
      return 0;
    }
    weigh(searched);
    int last = letters.length() - 1;
    return worth[row(last, searched) + best(last, searched, searched.length(), 0)];
  }

  /** The first key has the most to look through, and needs no table. */
  private int ofOneLetter(String text) {
    char letter = letters.charAt(0);
    int score = 0;
    for (int at = 0; at < text.length() && score <= LETTER; at++) {
      if (lower(text.charAt(at)) == letter) {
        score = beginsWord(text, at) ? LETTER + 2 * WORD_BEGINS : LETTER;
      }
    }
    return score;
  }

  /** Where the letters stand in a text that has them. */
  BitSet places(String text) {
    BitSet places = new BitSet();
    String searched = searched(text);
    if (!hasAll(searched)) {
      return places;
    }
    weigh(searched);
    int i = letters.length() - 1;
    int place = best(i, searched, searched.length(), 0);
    places.set(place);
    while (i > 0) {
      boolean together = worth[row(i, searched) + place] == together(i, place, searched);
      i--;
      place = together ? place - 1 : best(i, searched, place - 1, 1);
      places.set(place);
    }
    return places;
  }

  /** A quick look that most texts do not pass. */
  private boolean hasAll(String text) {
    int found = 0;
    for (int at = 0; at < text.length() && found < letters.length(); at++) {
      if (lower(text.charAt(at)) == letters.charAt(found)) {
        found++;
      }
    }
    return found == letters.length() && found > 0;
  }

  /** Thousands of texts are looked through at a key: no copy of each is made. */
  private static char lower(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
  }

  private void weigh(String text) {
    int length = text.length();
    if (worth.length < letters.length() * length) {
      worth = new int[letters.length() * length];
    }
    Arrays.fill(worth, 0, letters.length() * length, NONE);
    for (int i = 0; i < letters.length(); i++) {
      int apart = NONE; // the most that the letters before are worth, less what the gap costs
      for (int at = i; at < length; at++) {
        if (i > 0 && at > 1) {
          apart = Math.max(apart - 1, worth[row(i - 1, text) + at - 2] - GAP_BEGINS);
        }
        if (lower(text.charAt(at)) == letters.charAt(i)) {
          worth[row(i, text) + at] = Math.max(alone(i, at, text, apart), together(i, at, text));
        }
      }
    }
  }

  private static int alone(int i, int at, String text, int apart) {
    int begins = beginsWord(text, at) ? WORD_BEGINS : 0;
    return i == 0 ? LETTER + 2 * begins : apart + LETTER + begins;
  }

  private int together(int i, int at, String searched) {
    return i == 0 || at == 0 ? NONE : worth[row(i - 1, searched) + at - 1] + LETTER + IN_A_ROW;
  }

  /**
   * The place before {@code end} where a letter is worth most.
   *
   * @param cost of each letter from there to the end
   */
  private int best(int i, String searched, int end, int cost) {
    int best = i;
    for (int at = i; at < end; at++) {
      int gain = worth[row(i, searched) + at] - worth[row(i, searched) + best];
      if (gain + cost * (at - best) > 0) {
        best = at;
      }
    }
    return best;
  }

  private int row(int letter, String searched) {
    return letter * searched.length();
  }

  private static boolean beginsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before)
        || Character.isLowerCase(before) && Character.isUpperCase(text.charAt(at));
  }
}
