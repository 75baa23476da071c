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
 * And it writes a line or a corner as a letter of the VT100's second character set, which the Linux
 * console and PuTTY ignore in UTF-8: they show the letter. Here it is that character again; to say
 * where they stand, the terminal has {@link #DRAW} and {@link #WRITE} for its sequences.
 */
final class WholeCharacters extends FilterOutputStream {

  /** The lowest and the highest byte, at each place of two halves. */
  private static final int[] LOWEST = {0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80};

  private static final int[] HIGHEST = {0xED, 0xAF, 0xBF, 0xED, 0xBF, 0xBF};

  /** Of bytes that may become two halves, those that have come. */
  private final int[] held = new int[LOWEST.length];

  private int count;

  /** Begins and ends letters that stand for lines and corners. */
  static final String DRAW = "\016";

  static final String WRITE = "\017";

  private static final String LETTERS = "jklmnqtuvwx";
  private static final String DRAWN = "┘┐┌└┼─├┤┴┬│";
  private static final int ESCAPE = 27;

  private boolean drawing;

  /** Within a sequence that says how what is drawn looks. */
  private boolean styling;

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
    if (b == DRAW.charAt(0) || b == WRITE.charAt(0)) {
      drawing = b == DRAW.charAt(0);
      return;
    }
    styling = drawing && (b == ESCAPE || styling);
    int drawn = drawing && !styling ? LETTERS.indexOf(b) : -1;
    if (drawn >= 0) {
      whole.writeBytes(DRAWN.substring(drawn, drawn + 1).getBytes(StandardCharsets.UTF_8));
      return;
    }
    styling &= b != 'm';
    addWhole(b, whole);
  }

  private void addWhole(int b, ByteArrayOutputStream whole) {
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
