package promptcli.wizard;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What is shown, in UTF-8.
 *
 * <p>JLine's display writes a character beyond U+FFFF as two halves of three bytes where it stands
 * at the end of a line: seen with 50 emoji at 80 columns. Here the halves are put together again.
 */
final class WholeCharacters extends FilterOutputStream {

  /** The lowest and the highest byte, at each place of two halves. */
  private static final int[] LOWEST = {0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80};

  private static final int[] HIGHEST = {0xED, 0xAF, 0xBF, 0xED, 0xBF, 0xBF};

  /** Of bytes that may become two halves, those that have come. */
  private final int[] held = new int[LOWEST.length];

  private int count;

  WholeCharacters(OutputStream terminal) {
    super(terminal);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(length);
    for (int i = from; i < from + length; i++) {
      add(bytes[i] & 0xFF, whole);
    }
    out.write(whole.toByteArray());
  }

  private void add(int b, ByteArrayOutputStream whole) {
    if (!isHalf(b, count)) {
      for (int i = 0; i < count; i++) {
        whole.write(held[i]);
      }
      count = 0;
    }
    if (!isHalf(b, count)) {
      whole.write(b);
      return;
    }
    held[count++] = b;
    if (count == held.length) {
      String character = new String(new char[] {half(0), half(3)});
      whole.writeBytes(character.getBytes(StandardCharsets.UTF_8));
      count = 0;
    }
  }

  private static boolean isHalf(int b, int at) {
    return LOWEST[at] <= b && b <= HIGHEST[at];
  }

  private char half(int at) {
    return (char) (0xD000 | (held[at + 1] & 0x3F) << 6 | held[at + 2] & 0x3F);
  }
}
