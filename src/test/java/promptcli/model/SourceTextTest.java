package promptcli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void placeAt() {
    assertPlaces("", "1:1");
    assertPlaces("ab", "1:1 1:2 1:3");
    assertPlaces("a\nb\n", "1:1 1:2 2:1 2:2 3:1");
    assertPlaces("a\r\nb", "1:1 1:2 1:3 2:1 2:2");
    assertPlaces("\r\r\n\n", "1:1 2:1 2:2 3:1 4:1");
    assertPlaces("😀a\n😀", "1:1 1:1 1:2 1:3 2:1 2:1 2:2");
    assertPlaces("\ud83dé\ude00", "1:1 1:2 1:3 1:4");
    assertPlaces("\n".repeat(20), 20, "21:1");
  }

  @Test
  void placeOutside() {
    SourceText source = new SourceText("a", "b");
    assertThatThrownBy(() -> source.placeAt(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> source.placeAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void line() {
    SourceText source = new SourceText("a", "b\r\nc\n");
    assertThat(source.line(1)).isEqualTo("b");
    assertThat(source.line(2)).isEqualTo("c");
    assertThat(source.line(3)).isEmpty();
    assertThat(source.line(4)).isEmpty();
    assertThat(new SourceText("a", "b\n\r\nc").line(2)).isEmpty();
    assertThat(new SourceText("a", "b\n\r\nc").line(3)).isEqualTo("c");
    assertThat(new SourceText("a", "b\r\rc").line(1)).isEqualTo("b");
    assertThat(new SourceText("a", "").line(1)).isEmpty();
  }

  @Test
  void equality() {
    assertThat(new SourceText("a", "b"))
        .isEqualTo(new SourceText("a", "b"))
        .hasSameHashCodeAs(new SourceText("a", "b"))
        .isNotEqualTo(new SourceText("a", "c"))
        .isNotEqualTo(new SourceText("c", "b"))
        .isNotEqualTo("a")
        .hasToString("a");
  }

  /**
   * @param places of each offset, the one past the end included
   */
  private static void assertPlaces(String text, String places) {
    String[] expected = places.split(" ");
    assertThat(expected).hasSize(text.length() + 1);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertPlaces(text, offset, expected[offset]);
    }
  }

  private static void assertPlaces(String text, int offset, String expected) {
    Place place = new SourceText("a", text).placeAt(offset);
    assertThat(place.line() + ":" + place.column()).isEqualTo(expected);
  }
}
