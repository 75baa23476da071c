package promptcli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void breaksBetweenWords() {
    assertThat(Wrapping.lines("one two three", 8)).containsExactly("one two", "three");
    assertThat(Wrapping.lines("onetwothree four", 8)).containsExactly("onetwothree", "four");
    assertThat(Wrapping.lines("  indented text", 12)).containsExactly("  indented", "text");
    assertThat(Wrapping.lines("", 8)).containsExactly("");
  }

  @Test
  void countsWideCharactersAsTwoColumns() {
    assertThat(Wrapping.lines("漢字 漢字", 8)).containsExactly("漢字", "漢字");
  }

  @Test
  void breaksNothingThatIsJoinedByANoBreakSpace() {
    assertThat(Wrapping.lines("a b\u00a0c", 4)).containsExactly("a", "b c");
  }

  @Test
  void dropsTheBlanksWhereItBreaks() {
    assertThat(Wrapping.lines("one two   three  ", 8)).containsExactly("one two", "three");
    assertThat(Wrapping.lines("a  b", 8)).containsExactly("a  b");
    assertThat(Wrapping.lines("abc      ", 4)).containsExactly("abc");
  }
}
