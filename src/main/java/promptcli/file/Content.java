package promptcli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a file or a stream is to hold. It is written piece by piece, as often as is asked: a prompt
 * may be long, and need not be held twice.
 */
public interface Content {

  /** In UTF-16 units. */
  int PIECE = 1 << 16;

  /** Writes all of it, in UTF-8. */
  void writeTo(OutputStream out) throws IOException;

  /** Writes a text, in UTF-8. */
  static void write(String text, OutputStream out) throws IOException {
    int from = 0;
    while (text.length() - from > PIECE) {
      int to = from + PIECE;
      if (Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      out.write(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
      from = to;
    }
    out.write(text.substring(from).getBytes(StandardCharsets.UTF_8));
  }
}
