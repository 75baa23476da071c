package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Text from a file or a person as a terminal may be given it. */
final class Shown {

  /** A blank that holds two words together. */
  static final char JOIN = '\u00a0';

  private Shown() {}

  /** In one line: line breaks and everything else that steers a terminal appear as escapes. */
  static String line(String text) {
    return escaped(text.replace("\n", "↵"));
  }

  /** With its lines kept, and tabs as blanks. */
  static String lines(String text) {
    return escaped(text.replace("\t", "    "));
  }

  /**
   * A line broken between words, in lines of at most {@code columns} where a word allows it; at a
   * {@link #JOIN} it is not broken.
   */
  static List<String> wrapped(String line, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int width = 0;
    for (String word : line.split("(?<= )(?! )")) {
      int wordWidth = new AttributedString(word.stripTrailing()).columnLength();
      if (width > 0 && width + wordWidth > columns) {
        lines.add(current.toString().stripTrailing());
        current.setLength(0);
        width = 0;
      }
      current.append(word);
      width += wordWidth + word.length() - word.stripTrailing().length();
    }
    lines.add(current.toString().stripTrailing());
    lines.replaceAll(each -> each.replace(JOIN, ' '));
    return lines;
  }

  private static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c != '\n' && steers(c)) {
                shown.append(String.format("\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /** Control characters, and those that turn the direction of the text around them. */
  private static boolean steers(int c) {
    return Character.isISOControl(c)
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c == 0x2028
        || c == 0x2029;
  }
}
