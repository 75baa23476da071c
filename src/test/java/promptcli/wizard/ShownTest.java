package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a terminal may be given. */
class ShownTest {

  @Test
  void escapesWhatSteersTheTerminal() {
    assertThat(Shown.line("a\033[2J\u009b\u202eb")).isEqualTo("a\\x1b[2J\\x9b\\u202eb");
  }

  @Test
  void showsLineBreaksInOneLine() {
    assertThat(Shown.line("a\nb")).isEqualTo("a↵b");
  }

  @Test
  void keepsLinesAndWidensTabs() {
    assertThat(Shown.lines("a\n\tb\r")).isEqualTo("a\n    b\\r");
  }

  @Test
  void leavesEveryOtherCharacter() {
    assertThat(Shown.line("漢字 e\u0301 שלום \uD83D\uDE00"))
        .isEqualTo("漢字 e\u0301 שלום \uD83D\uDE00");
  }

  @Test
  void breaksBetweenWords() {
    assertThat(Shown.wrapped("one two three", 8)).containsExactly("one two", "three");
    assertThat(Shown.wrapped("onetwothree four", 8)).containsExactly("onetwothree", "four");
    assertThat(Shown.wrapped("  indented text", 12)).containsExactly("  indented", "text");
    assertThat(Shown.wrapped("", 8)).containsExactly("");
  }

  @Test
  void countsWideCharactersAsTwoColumns() {
    assertThat(Shown.wrapped("漢字 漢字", 8)).containsExactly("漢字", "漢字");
  }

  @Test
  void breaksNothingThatIsJoined() {
    assertThat(Shown.wrapped("a b" + Shown.JOIN + "c", 4)).containsExactly("a", "b c");
  }
}
