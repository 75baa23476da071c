package promptcli.cli.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import promptcli.text.Printable;
import promptcli.text.StyledText;

/** Stderr: takes what is said to people, and lets nothing pass that is not printable. */
public final class MessageStream {

  private final OutputStream stream;
  private final boolean colour;
  private final int columns;

  /**
   * @param colour whether messages are coloured
   * @param columns the width that they have, or {@link Host#UNBOUNDED}
   */
  public MessageStream(OutputStream stream, boolean colour, int columns) {
    this.stream = stream;
    this.colour = colour;
    this.columns = columns;
  }

  /** Whether messages are coloured. */
  public boolean colour() {
    return colour;
  }

  /** The width within which lines are broken. */
  public int columns() {
    return columns;
  }

  /** Writes lines; where stderr cannot be written, nobody reads them. */
  public void write(String lines) {
    writeRaw(Printable.lines(lines));
  }

  /** As {@link #write(String)}, in colours where that is wanted. */
  public void write(StyledText text) {
    writeRaw(text.forStream(colour));
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
