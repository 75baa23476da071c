package promptcli.selection;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.NamedFile;
import promptcli.model.SourceText;
import promptcli.selection.Found.Candidate;
import promptcli.selection.LeftOut.Reason;

/**
 * Reads what was found, up to a bound for all together. No bytes are held but those of one file.
 */
final class Contents {

  /** A NUL in the first so many bytes makes a file binary, as for git. */
  private static final int SNIFFED = 8000;

  /** How many of the largest files a message names. */
  private static final int NAMED = 5;

  /** Java puts this for what it cannot decode, but a file may have it as well. */
  private static final char REPLACEMENT = '\ufffd';

  private final Found found;
  private final int limit;
  private final List<NamedFile> files = new ArrayList<>();
  private final byte[] buffer = new byte[1 << 16];
  private int left;

  /**
   * @param limit in bytes
   */
  Contents(Found found, int limit) {
    this.found = found;
    this.limit = limit;
    this.left = limit;
  }

  /** All files that are text, and why the others are not among them. */
  Selection read() {
    for (Candidate candidate : found.candidates()) {
      try {
        read(candidate);
      } catch (IOException e) {
        if (candidate.isNamed()) {
          throw new FileException(
              "cannot read " + candidate.name() + ": " + TextFile.reason(e, candidate.file()));
        }
        found.leaveOut(candidate.shown(), Reason.UNREADABLE);
      }
    }
    return new Selection(files, found.leftOut());
  }

  private void read(Candidate candidate) throws IOException {
    if (candidate.size() == 0 && !candidate.isNamed()) {
      // There is nothing to read, or no end of waiting, as in some files of /proc.
      files.add(new NamedFile(candidate.shown(), ""));
      return;
    }
    try (InputStream in = open(candidate)) {
      int length = in.readNBytes(buffer, 0, SNIFFED);
      if (!candidate.isNamed() && isBinary(length)) {
        found.leaveOut(candidate.shown(), Reason.BINARY);
        return;
      }
      if (candidate.size() > left) {
        throw tooLarge();
      }
      byte[] bytes = buffer;
      length += in.readNBytes(bytes, length, bytes.length - length);
      while (length == bytes.length) {
        if (length > left) {
          throw tooLarge();
        }
        // The size may be wrong: a file may grow, and those of the system have none.
        long wanted = Math.max(candidate.size() + 1, 2L * length);
        bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, left + 1L));
        length += in.readNBytes(bytes, length, bytes.length - length);
      }
      if (length > left) {
        throw tooLarge();
      }
      add(candidate, bytes, length);
    }
  }

  /** A channel takes a quarter longer, but finds a file whose name is no text. */
  private static InputStream open(Candidate candidate) throws IOException {
    try {
      return new FileInputStream(candidate.file().toFile());
    } catch (FileNotFoundException e) {
      return Files.newInputStream(candidate.file());
    }
  }

  private boolean isBinary(int length) {
    for (int i = 0; i < length; i++) {
      if (buffer[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private void add(Candidate candidate, byte[] bytes, int length) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    SourceText source = new SourceText(candidate.name(), text);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes, length)) {
      if (!candidate.isNamed()) {
        found.leaveOut(candidate.shown(), Reason.NOT_UTF_8);
        return;
      }
      source =
          TextFile.read(candidate.file(), candidate.name(), limit); // which says where it is not
    }
    left -= length;
    files.add(new NamedFile(candidate.shown(), source.withoutByteOrderMark().text()));
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(SNIFFED);
    CoderResult result;
    do {
      result = decoder.decode(in, out.clear(), true);
    } while (result.isOverflow());
    return !result.isError();
  }

  private FileException tooLarge() {
    List<Candidate> largest = new ArrayList<>(found.candidates());
    largest.sort(Comparator.comparingLong(Candidate::size).reversed());
    StringBuilder fix = new StringBuilder("Name fewer files. The largest:");
    int shown = 0;
    for (Candidate candidate : largest) {
      if (shown < NAMED && isText(candidate)) {
        fix.append("\n  ")
            .append(candidate.shown())
            .append(" (")
            .append(size(candidate.size()))
            .append(")");
        shown++;
      }
    }
    return new FileException(
        "the files are larger than " + size(limit) + " together", fix.toString());
  }

  private boolean isText(Candidate candidate) {
    try (InputStream in = open(candidate)) {
      return candidate.isNamed() || !isBinary(in.readNBytes(buffer, 0, SNIFFED));
    } catch (IOException e) {
      return false;
    }
  }

  private static String size(long bytes) {
    return bytes < 1 << 20
        ? String.format(Locale.ROOT, "%,d bytes", bytes)
        : String.format(Locale.ROOT, "%,d MiB", bytes >> 20);
  }
}
