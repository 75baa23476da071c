package promptcli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How two texts are shown beside each other. */
class DifferenceTest {

  @Test
  void showsAChangedLineBetweenItsNeighbours() {
    assertDifference("a b c d e f g h i", "a b c d X f g h i", "@2 =b =c =d -e +X =f =g =h");
  }

  @Test
  void showsWhatIsAddedAndTakenAwayInOrder() {
    assertDifference("a b c", "b c d", "-a =b =c +d");
    assertDifference("a b c d", "b X c", "-a =b +X =c -d");
    assertDifference("", "a", "+a");
    assertDifference("a", "", "-a");
  }

  @Test
  void leavesOutWhatIsFarFromAChange() {
    assertDifference("X a b c d e f g h Y", "a b c d e f g h", "-X =a =b =c @6 =f =g =h -Y");
  }

  @Test
  void cutsALongOne() {
    String difference = Difference.between("x", "a\n".repeat(500), "y", "b\n".repeat(500));
    assertThat(difference).endsWith("-a\n… 942 lines more").hasLineCount(61);
  }

  @Test
  void isQuickOnLongTexts() {
    String from = "a\nb\n".repeat(1_000_000);
    String to = "b\na\n".repeat(1_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Difference.between("x", from, "y", to));
  }

  /**
   * Holds a difference against its lines: {@code =} for a blank, {@code @} for what is left out.
   */
  private static void assertDifference(String from, String to, String expected) {
    String lines = Difference.between("x", from.replace(' ', '\n'), "y", to.replace(' ', '\n'));
    String shown =
        lines.replace("\n", "|").replaceAll("@@ line (\\d+) @@", "@$1").replace("| ", "|=");
    assertThat(shown.replace("--- x|+++ y|", "").replace('|', ' ')).isEqualTo(expected);
  }
}
