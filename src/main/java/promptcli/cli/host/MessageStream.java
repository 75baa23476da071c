package promptcli.cli.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import promptcli.text.Printable;

/** Stderr: takes what is said to people, and lets nothing pass that is not printable. */
public final class MessageStream {

  private final OutputStream stream;

  public MessageStream(OutputStream stream) {
    this.stream = stream;
  }

  /** Writes lines; where stderr cannot be written, nobody reads them. */
  public void write(String lines) {
    writeRaw(Printable.lines(lines));
  }

  /** Writes over the line that the cursor is in. */
  void rewrite(String line) {
    writeRaw("\r" + Printable.line(line));
  }

  private void writeRaw(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      // There is nowhere left to say so.
    }
  }
}
