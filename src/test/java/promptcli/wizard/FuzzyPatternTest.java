package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FuzzyPatternTest {

  @Test
  void findsLettersInTheirOrder() {
    assertPlaces("ksw", "kill-switch", "[k]ill-[sw]itch");
    assertPlaces("rol", "master-rollout", "master-[rol]lout");
    assertPlaces("ro", "kill switch and rollback", "kill switch and [ro]llback");
    assertPlaces("MR", "master-rollout", "[m]aster-[r]ollout");
    assertPlaces("abc", "a-b abc", "a-b [abc]");
    assertPlaces("aa", "a", "a");
    assertPlaces("x", "", "");
  }

  /** The better one first. */
  @Test
  void prefersWordsThatBeginAndLettersInARow() {
    assertOrder("rol", "master-rollout", "control", "r-o-l-e".replace("-", "xx"));
    assertOrder("ks", "kill-switch", "kills", "tasks");
    assertOrder("st", "a-story", "s-x-t", "fast");
    assertOrder("log", "a-log", "blog", "lxoxg");
  }

  @Test
  void knowsNoScoreWithoutEveryLetter() {
    assertThat(new FuzzyPattern("kx").score("kill-switch")).isZero();
    assertThat(new FuzzyPattern("").score("kill-switch")).isZero();
    assertThat(new FuzzyPattern("ba").score("ab")).isZero();
  }

  /** Held against every way in which short texts have the letters. */
  @Test
  void takesTheBestOfAllWays() {
    Random random = new Random(16);
    for (int i = 0; i < 2000; i++) {
      String text = letters(random, 1 + random.nextInt(9));
      String word = letters(random, 1 + random.nextInt(3));
      FuzzyPattern pattern = new FuzzyPattern(word);
      assertThat(pattern.score(text))
          .as(word + " in " + text)
          .isEqualTo(best(word, text, 0, -1))
          .isLessThanOrEqualTo(pattern.most());
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    IntStream.range(0, length).forEach(i -> letters.append("ab-".charAt(random.nextInt(3))));
    return letters.toString();
  }

  /** As the class's own comment has it, without its table. */
  private static int best(String word, String text, int letter, int last) {
    if (letter == word.length()) {
      return 0;
    }
    int best = -1000;
    for (int at = last + 1; at < text.length(); at++) {
      if (text.charAt(at) == word.charAt(letter)) {
        boolean begins = at == 0 || text.charAt(at - 1) == '-';
        int gap = at - last - 1;
        int alone = 16 + (begins ? letter == 0 ? 16 : 8 : 0) - (letter == 0 ? 0 : 2 + gap);
        int worth = letter > 0 && gap == 0 ? 22 : alone;
        best = Math.max(best, worth + best(word, text, letter + 1, at));
      }
    }
    return letter == 0 ? Math.max(0, best) : best;
  }

  private static void assertPlaces(String word, String text, String expected) {
    var places = new FuzzyPattern(word).places(text);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(places.get(i) && !(i > 0 && places.get(i - 1)) ? "[" : "");
      shown.append(text.charAt(i));
      shown.append(places.get(i) && !places.get(i + 1) ? "]" : "");
    }
    assertThat(shown.toString()).isEqualTo(expected);
  }

  private static void assertOrder(String word, String... texts) {
    FuzzyPattern pattern = new FuzzyPattern(word);
    List<Integer> scores = List.of(texts).stream().map(pattern::score).toList();
    assertThat(scores).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
  }
}
