package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a terminal may be given. */
class ScreenTextTest {

  @Test
  void escapesWhatSteersTheTerminal() {
    assertThat(ScreenText.line("a\033[2J\u009b\u202eb")).isEqualTo("a\\x1b[2J\\x9b\\u202eb");
  }

  @Test
  void showsLineBreaksInOneLine() {
    assertThat(ScreenText.line("a\nb")).isEqualTo("a↵b");
  }

  @Test
  void keepsLinesAndWidensTabs() {
    assertThat(ScreenText.lines("a\n\tb\r")).isEqualTo("a\n    b\\r");
  }

  @Test
  void leavesEveryOtherCharacter() {
    assertThat(ScreenText.line("漢字 e\u0301 שלום \uD83D\uDE00"))
        .isEqualTo("漢字 e\u0301 שלום \uD83D\uDE00");
  }
}
