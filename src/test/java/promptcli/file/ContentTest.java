package promptcli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

  /** The pieces end before, in, after and far from a character of two halves. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, Content.PIECE - 2, Content.PIECE - 1, Content.PIECE})
  void writesATextInPiecesOfWholeCharacters(int length) throws IOException {
    String text = "é".repeat(length) + "😀😀" + "x".repeat(length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Content.write(text, out);
    assertThat(out.toString(StandardCharsets.UTF_8).equals(text)).isTrue();
  }
}
