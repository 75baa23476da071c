package promptcli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How a screen with its attributes is told in words. */
class CaptureTest {

  @Test
  void saysHowARunLooksOnce() {
    assertTold("a\033[1mb\033[0;1mc\033[0m\033[39md", "a⟦bold⟧bc⟦⟧d\n");
    assertTold(
        "\033[1;35ma\033[2;3;4;7m\033[91;104mb",
        "⟦bold magenta⟧a" + "⟦bold faint italic underlined reversed bright-red on-bright-blue⟧b\n");
    assertTold("\033[31;42ma\033[39mb\033[49mc\033[md", "⟦red on-green⟧a⟦on-green⟧b⟦⟧cd\n");
  }

  @Test
  void letsEachLineBeginAnew() {
    assertTold("\033[1ma\nb\033[0m\nc", "⟦bold⟧a\n⟦bold⟧b\nc\n");
  }

  @Test
  void leavesOutWhatNobodySees() {
    assertTold("a \033[1m  \033[0m\n\n\033[2m \033[0m\n", "a\n");
    assertTold("a\033[4m  \033[0m ", "a⟦underlined⟧  \n");
  }

  @Test
  void showsTheCursor() {
    assertThat(Capture.of("ab\ncd").withCursor(1, 0)).hasToString("a⟦cursor⟧b\ncd\n");
    assertThat(Capture.of("\033[1mab").withCursor(3, 0)).hasToString("⟦bold⟧ab⟦⟧ ⟦cursor⟧␣\n");
    assertThat(Capture.of("\u6f22b").withCursor(2, 0)).hasToString("\u6f22⟦cursor⟧b\n");
    assertThat(Capture.of("a").withCursor(0, 2)).hasToString("a\n\n⟦cursor⟧␣\n");
  }

  @Test
  void refusesWhatNotEveryTerminalHas() {
    assertThatThrownBy(() -> Capture.of("\033[38;5;212ma")).hasMessageContaining("SGR 38");
    assertThatThrownBy(() -> Capture.of("\033[2Ja"))
        .hasMessage("a control character on the screen: 27");
  }

  private static void assertTold(String written, String told) {
    assertThat(Capture.of(written)).hasToString(told);
  }
}
