package promptcli.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WholeCharactersTest {

  @Test
  void putsHalvesTogether() throws IOException {
    assertThat(written("eda0bdedb880")).isEqualTo(hex("\uD83D\uDE00"));
    assertThat(written("78eda0bdedb88079eda080edb080edafbfedbfbf"))
        .isEqualTo(hex("x\uD83D\uDE00y\uD800\uDC00\uDBFF\uDFFF"));
  }

  @Test
  void leavesTheRestAsItIs() throws IOException {
    assertThat(written(hex("\uD7FF\uD600é\uD83D\uDE00")))
        .isEqualTo(hex("\uD7FF\uD600é\uD83D\uDE00"));
    assertThat(written("eda0bd78")).isEqualTo("eda0bd78");
    assertThat(written("eda0eda0bdedb880")).isEqualTo("eda0" + hex("\uD83D\uDE00"));
  }

  /** As JLine draws them, also where the style changes between two. */
  @Test
  void showsLinesAndCornersAsThemselves() throws IOException {
    assertThat(written(hex("a\016tqq\017 jk\016x\033[1;35mm\033[mq\017m")))
        .isEqualTo(hex("a├── jk│\033[1;35m└\033[m─m"));
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(UTF_8));
  }

  /** Whatever is written at once. */
  private static String written(String hex) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(hex);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    new WholeCharacters(all).write(bytes);
    ByteArrayOutputStream each = new ByteArrayOutputStream();
    WholeCharacters whole = new WholeCharacters(each);
    for (byte b : bytes) {
      whole.write(b);
    }
    assertThat(each.toByteArray()).isEqualTo(all.toByteArray());
    return HexFormat.of().formatHex(all.toByteArray());
  }
}
