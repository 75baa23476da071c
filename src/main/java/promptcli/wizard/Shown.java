package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import promptcli.model.Visible;

/** Text from a file or a person as a terminal may be given it. */
final class Shown {

  /** A blank that holds two words together. */
  static final char JOIN = '\u00a0';

  private Shown() {}

  /** In one line: line breaks and everything else that steers a terminal appear as escapes. */
  static String line(String text) {
    return Visible.line(text.replace("\n", "↵"));
  }

  /** With its lines kept, and tabs as blanks. */
  static String lines(String text) {
    return Visible.lines(text.replace("\t", "    "));
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
}
