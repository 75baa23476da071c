package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a screen is drawn. */
class ScreenPictureTest {

  @Test
  void putsEachRunWhereItStandsOnTheGrid() {
    assertDraws(
        "a<\"b\033[1;31m&c",
        "<text y=\"29\" xml:space=\"preserve\"><tspan x=\"16\" textLength=\"32\">a&lt;&quot;b</tspan>"
            + "<tspan x=\"48\" textLength=\"16\" class=\"bold\" style=\"fill:#ff7b72\">&amp;c</tspan></text>\n");
  }

  @Test
  void letsPaperAndInkChangePlaces() {
    assertDraws(
        "\n\033[7;32ma",
        "<rect x=\"16\" y=\"34\" width=\"8\" height=\"18\" fill=\"#56d364\"/>\n"
            + "<text y=\"47\" xml:space=\"preserve\"><tspan x=\"16\" textLength=\"8\" style=\"fill:#1c2128\">a</tspan></text>\n");
  }

  /** By WCAG 2.1, 1.4.3: 4.5 to 1. */
  @ParameterizedTest
  @MethodSource("colours")
  void showsNoColourThatIsHardToRead(String colour) {
    assertThat((luminance(colour) + 0.05) / (luminance("#1c2128") + 0.05)).isGreaterThan(4.5);
  }

  static Collection<String> colours() {
    return ScreenPicture.PALETTE.values();
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static void assertDraws(String written, String elements) {
    assertThat(ScreenPicture.of(Capture.of(written), "A & B", 10))
        .contains("aria-label=\"A &amp; B\"", "<title>A &amp; B</title>")
        .endsWith("fill=\"#1c2128\"/>\n" + elements + "</svg>\n");
  }
}
