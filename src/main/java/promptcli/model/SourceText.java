package promptcli.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The whole text of one file, or of standard input, under the name that messages call it by. */
public final class SourceText {

  /** What some editors put at the start of a file to say that it is UTF-8. */
  public static final char BYTE_ORDER_MARK = '\ufeff';

  private final String name;
  private final String text;

  /**
   * The offsets at which a line begins, and those at which a surrogate pair has its second half.
   */
  private record Index(int[] lines, int[] pairs) {}

  // Built when the first place is asked for: a text without problems never needs it.
  private @Nullable Index index;

  /**
   * @param name a path as the user would write it, or a phrase such as {@code standard input}
   */
  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The same without a byte order mark at the start. */
  public SourceText withoutByteOrderMark() {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? new SourceText(name, text.substring(1)) : this;
  }

  /**
   * The place of the character at {@code offset}, counted in UTF-16 units from 0. The first call
   * takes time in proportion to the text, every further one hardly any.
   */
  public Place placeAt(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(offset);
    }
    int[] lines = index().lines;
    int[] pairs = index().pairs;
    int line = upTo(offset, lines);
    int start = lines[line - 1];
    return new Place(this, line, offset - start - (upTo(offset, pairs) - upTo(start, pairs)) + 1);
  }

  /**
   * The text of line {@code number}, counted from 1, without its line break; empty past the end.
   */
  public String line(int number) {
    int[] lines = index().lines;
    if (number > lines.length) {
      return "";
    }
    int end = number == lines.length ? text.length() : lines[number] - 1;
    boolean isPair = text.startsWith("\r\n", end - 1);
    return text.substring(lines[number - 1], isPair ? end - 1 : end);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof SourceText source
            && name.equals(source.name)
            && text.equals(source.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  /** How many of {@code sorted} are at most {@code offset}. */
  private static int upTo(int offset, int[] sorted) {
    int found = Arrays.binarySearch(sorted, offset);
    return found < 0 ? -found - 1 : found + 1;
  }

  private Index index() {
    if (index == null) {
      int[] lines = new int[16];
      int[] pairs = new int[0];
      int lineCount = 1;
      int pairCount = 0;
      for (int i = 1; i <= text.length(); i++) {
        char before = text.charAt(i - 1);
        boolean insideBreak = before == '\r' && i < text.length() && text.charAt(i) == '\n';
        if ((before == '\n' || before == '\r') && !insideBreak) {
          lines = withRoom(lines, lineCount);
          lines[lineCount++] = i;
        } else if (i < text.length() && Character.isSurrogatePair(before, text.charAt(i))) {
          pairs = withRoom(pairs, pairCount);
          pairs[pairCount++] = i;
        }
      }
      index = new Index(Arrays.copyOf(lines, lineCount), Arrays.copyOf(pairs, pairCount));
    }
    return index;
  }

  private static int[] withRoom(int[] array, int used) {
    return used < array.length ? array : Arrays.copyOf(array, 2 * used + 16);
  }
}
