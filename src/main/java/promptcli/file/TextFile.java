package promptcli.file;

import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import promptcli.model.Diagnostic;
import promptcli.model.FileException;
import promptcli.model.SourceText;

/** Reads whole files as UTF-8, strictly, and never more than a bound. */
public final class TextFile {

  private TextFile() {}

  /**
   * The text of a file.
   *
   * @param name what messages call the file
   * @param limit in bytes
   * @throws FileException if it cannot be read, is longer than {@code limit} or is not UTF-8
   */
  public static SourceText read(Path file, String name, int limit) {
    try (InputStream in = open(file)) {
      return text(in, name, limit);
    } catch (IOException e) {
      throw new FileException("cannot read " + name + ": " + reason(e, file));
    }
  }

  /** A channel takes a millisecond to start, but it says better why a file cannot be opened. */
  private static InputStream open(Path file) throws IOException {
    try {
      return unmeasured(new FileInputStream(file.toFile()));
    } catch (FileNotFoundException e) {
      return Files.newInputStream(file);
    }
  }

  /**
   * The same stream, but one that does not ask how long its file is, nor how much of it can be read
   * at once: a pipe cannot tell the first, and a file of the system not the second.
   */
  public static InputStream unmeasured(FileInputStream in) {
    return new DataInputStream(in);
  }

  /** As {@link #read(Path, String, int)}, from a stream that stays open. */
  public static SourceText read(InputStream in, String name, int limit) {
    try {
      return text(in, name, limit);
    } catch (IOException e) {
      throw new FileException("cannot read " + name + ": " + e.getMessage());
    }
  }

  private static SourceText text(InputStream in, String name, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new FileException(name + " is larger than " + size(limit));
    }
    return new SourceText(name, decode(bytes, name));
  }

  private static String decode(byte[] bytes, String name) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    // A sequence cut short by the end of the file is an underflow that leaves bytes behind.
    if (result.isError() || in.hasRemaining()) {
      SourceText decoded = new SourceText(name, text);
      throw new FileException(
          Diagnostic.at(
              decoded.placeAt(text.length()),
              "not UTF-8: byte 0x%02X".formatted(bytes[in.position()]),
              "Save it as UTF-8."));
    }
    return text;
  }

  private static String size(int bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : (bytes >> 10) + " KiB";
  }

  /** Why a file could not be opened, in words: the messages of Java's exceptions are bare paths. */
  public static String reason(IOException e, Path file) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason().toLowerCase(Locale.ROOT);
    }
    return String.valueOf(e.getMessage());
  }
}
