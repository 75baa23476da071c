package promptcli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void findsWhatIsOneMistakeAway() {
    means("titel", "title");
    means("titl", "title");
    means("titlee", "title");
    means("tixle", "title");
    means("ttile", "title");
  }

  @Test
  void allowsAMistakeForEachThreeLetters() {
    means("constriants", "constraints");
    assertThat(Spelling.closest("cnstrnts", List.of("constraints", "feature"))).isEmpty();
    means("operatnal-constrants", "operational-constraints");
    assertThat(Spelling.closest("tiltx", List.of("title"))).isEmpty();
  }

  @Test
  void takesTheClosestAndOfEquallyCloseTheFirst() {
    assertThat(Spelling.closest("feature", List.of("features", "feature"))).contains("feature");
    assertThat(Spelling.closest("fea", List.of("fee", "fed", "sea"))).contains("fee");
  }

  @Test
  void takesANameInOtherLettersForTheSame() {
    means("TITLE", "title");
    means("TITEL", "title");
    means("AB", "ab");
  }

  @Test
  void guessesAtNoShortName() {
    assertThat(Spelling.closest("ab", List.of("a", "abc", "ac"))).isEmpty();
    assertThat(Spelling.closest("ab", List.of("ab"))).contains("ab");
    assertThat(Spelling.closest("", List.of("", "a"))).contains("");
  }

  @Test
  void guessesAtNoVeryLongName() {
    String name = "a".repeat(60);
    assertThat(Spelling.closest(name, List.of(name + "b"))).contains(name + "b");
    assertThat(Spelling.closest(name + "a", List.of(name + "b"))).isEmpty();
  }

  @Test
  void asksAtTheEndOfAMessage() {
    assertThat(Spelling.hint("titel", List.of("title"))).isEqualTo("; did you mean title?");
    assertThat(Spelling.hint("xyz", List.of("title"))).isEmpty();
    assertThat(Spelling.hint("xyz", List.of())).isEmpty();
  }

  private static void means(String misspelt, String name) {
    assertThat(Spelling.closest(misspelt, List.of("other", name, "another"))).contains(name);
  }
}
