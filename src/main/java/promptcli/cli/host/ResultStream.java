package promptcli.cli.host;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import promptcli.file.Content;
import promptcli.model.FileException;
import promptcli.text.Printable;
import promptcli.text.StyledText;

/** Stdout: takes the result, in UTF-8, and nothing else. */
public final class ResultStream extends OutputStream {

  /** Most prompts fit in it, and reach a pipe at once. */
  private static final int PIECE = 1 << 16;

  private final OutputStream stream;
  private final boolean colour;
  private final int columns;

  /**
   * @param stream stays open
   * @param colour whether what people read is coloured
   * @param columns the width that it has, or {@link Host#UNBOUNDED}
   */
  public ResultStream(OutputStream stream, boolean colour, int columns) {
    this.stream = stream;
    this.colour = colour;
    this.columns = columns;
  }

  /** Whether what people read is coloured. */
  public boolean colour() {
    return colour;
  }

  /** The width within which lines are broken. */
  public int columns() {
    return columns;
  }

  /** Writes a text at once. */
  public void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  /** Writes lines for people to read, and lets nothing pass that is not printable. */
  public void show(String lines) {
    write(Printable.lines(lines));
  }

  /** Writes text for people to read, in colours where that is wanted. */
  public void show(StyledText text) {
    write(text.forStream(colour));
  }

  /** Writes a content, which throws nothing of its own. */
  public void write(Content content) {
    try (OutputStream pieces = new BufferedOutputStream(this, PIECE)) {
      content.writeTo(pieces);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /**
   * Writes bytes at once.
   *
   * @throws ReaderGoneException if whoever read the result has closed the pipe
   * @throws FileException if they cannot be written, to a full disk for example
   */
  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      stream.write(bytes, from, length);
      stream.flush();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
        throw new ReaderGoneException();
      }
      throw new FileException("cannot write the result: " + reason);
    }
  }
}
