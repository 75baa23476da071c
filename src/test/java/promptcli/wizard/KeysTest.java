package promptcli.wizard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void aLineBreakThatIsPastedIsOne() throws IOException {
    assertThat(read("\033[200~a\r\nb\r\n\r\nc\rd\ne\r\033[201~"))
        .isEqualTo("\033[200~a\rb\r\rc\rd\ne\r\033[201~");
  }

  @Test
  void whatIsTypedIsAsItIs() throws IOException {
    assertThat(read("a\r\nb")).isEqualTo("a\r\nb");
    assertThat(read("\033[200~x\033[201~\r\n")).isEqualTo("\033[200~x\033[201~\r\n");
    assertThat(read("\033\033[200~\r\n\033[20\033[201~\r\n"))
        .isEqualTo("\033\033[200~\r\033[20\033[201~\r\n");
  }

  @Test
  void theEndIsAnError() {
    assertThatThrownBy(() -> new Keys(new ByteArrayInputStream(new byte[0])).read())
        .isInstanceOf(EOFException.class);
  }

  private static String read(String typed) throws IOException {
    Keys keys = new Keys(new ByteArrayInputStream(typed.getBytes(ISO_8859_1)));
    StringBuilder read = new StringBuilder();
    try {
      while (true) {
        read.append((char) keys.read());
      }
    } catch (EOFException e) {
      return read.toString();
    }
  }
}
