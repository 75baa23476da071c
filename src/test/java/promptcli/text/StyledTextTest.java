package promptcli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyledTextTest {

  @Test
  void isSequencesOnATerminalAndCharactersElsewhere() {
    StyledText text = StyledText.of(Style.ERROR, "error").add(": ").add(Style.FAINT, "why");
    assertThat(text).hasToString("error: why");
    assertThat(text.forTerminal(true)).isEqualTo("\033[31merror\033[m: \033[2mwhy\033[m");
    assertThat(text.forTerminal(false)).isEqualTo("error: \033[2mwhy\033[m");
  }

  @Test
  void keepsAStyleWithinItsLine() {
    assertThat(StyledText.of(Style.INPUT, "a\n\nb").forTerminal(false))
        .isEqualTo("\033[4ma\033[m\n\n\033[4mb\033[m");
  }

  @Test
  void letsNoTextSteerTheTerminal() {
    StyledText text = StyledText.of(Style.NAME, "\033[2J").add("\u202e");
    assertThat(text.forTerminal(true)).isEqualTo("\033[35m\\x1b[2J\033[m\\u202e");
  }

  @Test
  void isBrokenAtBlanksWithItsStyles() {
    StyledText text = StyledText.of(Style.ERROR, "one two").add(" three  four");
    assertThat(text.wrapped(8, 0).forTerminal(true))
        .isEqualTo("\033[31mone two\033[m\nthree\nfour");
    assertThat(text.wrapped(10, 2)).hasToString("one two\n  three\n  four");
    assertThat(text.wrapped(5, 0).forTerminal(true))
        .isEqualTo("\033[31mone\033[m\n\033[31mtwo\033[m\nthree\nfour");
    assertThat(text.wrapped(3, 2)).hasToString("one two three  four");
  }

  @Test
  void givesAPart() {
    StyledText text = StyledText.of(Style.ERROR, "one").add("two");
    assertThat(text.part(2, 4).forTerminal(true)).isEqualTo("\033[31me\033[mt");
    assertThat(text.part(3, 3).isEmpty()).isTrue();
  }
}
