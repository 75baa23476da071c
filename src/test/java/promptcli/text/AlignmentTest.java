package promptcli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void keepsAsMuchAsPossible() {
    assertAligned("a b c", "a b c", "=a =b =c");
    assertAligned("a b c", "b c d", "-a =b =c +d");
    assertAligned("a x b", "a y z b", "=a -x +y +z =b");
    assertAligned("a b a", "b a b", "-a =b =a +b");
  }

  @Test
  void takesWhatHasNothingInCommon() {
    assertAligned("a b", "c", "-a -b +c");
    assertThat(Alignment.of(List.of(), List.of())).isEmpty();
  }

  private static void assertAligned(String first, String second, String expected) {
    String steps =
        Alignment.of(List.of(first.split(" ")), List.of(second.split(" "))).stream()
            .map(step -> "=-+".charAt(step.side().ordinal()) + step.text())
            .collect(Collectors.joining(" "));
    assertThat(steps).isEqualTo(expected);
  }
}
