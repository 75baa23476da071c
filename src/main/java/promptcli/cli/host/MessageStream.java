package promptcli.cli.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Stderr: takes what is said to people. */
public final class MessageStream {

  private final OutputStream stream;

  public MessageStream(OutputStream stream) {
    this.stream = stream;
  }

  /** Writes a text; where stderr cannot be written, nobody reads it. */
  public void write(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      // There is nowhere left to say so.
    }
  }
}
