package promptcli.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Patterns of a name or a path; those of git's rules are held against git besides. */
class GlobTest {

  @Test
  void aStarStaysWithinAName() {
    matches("*.c", "a.c", ".c");
    misses("*.c", "a.h", "a/b.c", "a.c/b");
    matches("a*b*c", "abc", "axbxbxc");
    misses("a*b*c", "axb", "a/bc");
  }

  @Test
  void twoStarsBetweenSlashesAreAnyFolders() {
    matches("a/**/b", "a/b", "a/x/b", "a/x/y/b");
    misses("a/**/b", "ab", "a/xb", "x/a/b");
    matches("**/b", "b", "x/b", "x/y/b");
    matches("a/**", "a/b", "a/b/c");
    misses("a/**", "a", "ab");
    misses("a/x**/b", "a/x/y/b");
    matches("**/a/*/**/b*", "x/a/y/b", "a/y/z/bc", "a/a/y/z/b");
  }

  @Test
  void bracketsAreOneCharacter() {
    matches("[a-c]x", "ax", "cx");
    misses("[a-c]x", "dx", "x", "aax");
    matches("[!a-c]", "d");
    misses("[!a-c]", "a", "/");
    matches("[]a-]", "]", "-", "a");
    matches("[[:digit:]_]", "7", "_");
    misses("[[:digit:]_]", "a");
    matches("[\\\\\\]]", "\\", "]");
    matches("\\*\\?", "*?");
    matches("é?", "éü");
  }

  @Test
  void whatHasNoEndMatchesNothing() {
    for (String pattern : new String[] {"[", "a[b", "[a", "[]", "[[:none:]]", "a\\"}) {
      assertThat(Wildcard.read(pattern)).as(pattern).isEmpty();
    }
  }

  @Test
  void bracesAreAlternatives() {
    expands("a{b,c}d", "abd", "acd");
    expands("{a,b}{c,d}", "ac", "ad", "bc", "bd");
    expands("{a,b{c,d}}", "a", "bc", "bd");
    expands("x{,y}", "x", "xy");
    expands("{a}{}{b,", "{a}{}{b,");
    expands("\\{a,b}", "\\{a,b}");
    assertThat(Braces.expand("{a,b}".repeat(9))).map(List::size).contains(512);
    assertThat(Braces.expand("{a,b}".repeat(10))).isEmpty();
    assertThat(Braces.expand("{a,".repeat(2000))).isEmpty();
    expands("{".repeat(4096), "{".repeat(4096));
  }

  @Test
  void hostilePatternsTakeNoLongerThanOthers() {
    String letters = "a".repeat(4000);
    quicklyMisses("*a".repeat(2000) + "b", letters);
    quicklyMisses("**/*a*a*a*a*a*a/" + "*a".repeat(100) + "b", "aaaaaaaa/".repeat(400) + letters);
    quicklyMisses("**/".repeat(1000) + "b", "a/".repeat(2000));
    quicklyMisses("**/a/".repeat(500) + "b", "a/".repeat(2000));
    quicklyMisses("[a" + "[:alpha:]".repeat(100_000) + "]b", letters);
    assertTimeout(Duration.ofSeconds(2), () -> Wildcard.read("[" + "[:".repeat(500_000) + "]"));
  }

  private static void matches(String pattern, String... texts) {
    for (String text : texts) {
      assertThat(matches(pattern, text)).as("%s of %s", pattern, text).isTrue();
    }
  }

  private static void misses(String pattern, String... texts) {
    for (String text : texts) {
      assertThat(matches(pattern, text)).as("%s of %s", pattern, text).isFalse();
    }
  }

  private static void quicklyMisses(String pattern, String text) {
    assertTimeout(Duration.ofSeconds(2), () -> misses(pattern, text));
  }

  private static boolean matches(String pattern, String text) {
    Optional<Wildcard> wildcard = Wildcard.read(pattern);
    assertThat(wildcard).as(pattern).isPresent();
    return wildcard.get().matches(text, 0);
  }

  private static void expands(String glob, String... expected) {
    assertThat(Braces.expand(glob).orElseThrow()).containsExactly(expected);
  }
}
