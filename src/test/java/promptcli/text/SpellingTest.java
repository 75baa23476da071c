package promptcli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
    assertThat(closest("cnstrnts", List.of("constraints", "feature"))).isEmpty();
    means("operatnal-constrants", "operational-constraints");
    assertThat(closest("tiltx", List.of("title"))).isEmpty();
  }

  @Test
  void takesTheClosestAndOfEquallyCloseTheFirst() {
    assertThat(closest("feature", List.of("features", "feature"))).contains("feature");
    assertThat(closest("fea", List.of("fee", "fed", "sea"))).contains("fee");
  }

  @Test
  void takesANameInOtherLettersForTheSame() {
    means("TITLE", "title");
    means("TITEL", "title");
    means("AB", "ab");
  }

  @Test
  void guessesAtNoShortName() {
    assertThat(closest("ab", List.of("a", "abc", "ac"))).isEmpty();
    assertThat(closest("ab", List.of("ab"))).contains("ab");
    assertThat(closest("", List.of("", "a"))).contains("");
  }

  @Test
  void guessesAtNoVeryLongName() {
    String name = "a".repeat(60);
    assertThat(closest(name, List.of(name + "b"))).contains(name + "b");
    assertThat(closest(name + "a", List.of(name + "b"))).isEmpty();
  }

  @Test
  void takesSixMistakesForAnotherName() {
    String name = "abcdefghijklmnopqrstuvwxyz";
    means(name.substring(5), name);
    assertThat(closest(name.substring(6), List.of(name))).isEmpty();
  }

  @Test
  void givesUpAfterSoManyThatNobodyTypedThem() {
    Spelling spelling = new Spelling(Collections.nCopies(50_000, "name"));
    assertThat(spelling.closest("nmae")).contains("name");
    assertThat(spelling.closest("nmae")).contains("name");
    assertThat(spelling.closest("nmae")).isEmpty();
  }

  @Test
  void asksAtTheEndOfAMessage() {
    assertThat(Spelling.hint("titel", List.of("title"))).isEqualTo("; did you mean title?");
    assertThat(Spelling.hint("xyz", List.of("title"))).isEmpty();
    assertThat(Spelling.hint("xyz", List.of())).isEmpty();
  }

  private static Optional<String> closest(String misspelt, List<String> names) {
    return new Spelling(names).closest(misspelt);
  }

  private static void means(String misspelt, String name) {
    assertThat(closest(misspelt, List.of("other", name, "another"))).contains(name);
  }
}
