package promptcli.wizard;

import java.util.List;
import promptcli.text.Printable;
import promptcli.text.Wrapping;

/** Text from a file or a person as a terminal may be given it. */
final class ScreenText {

  /** A blank that holds two words together. */
  static final char JOIN = '\u00a0';

  private ScreenText() {}

  /** In one line: line breaks and everything else that steers a terminal appear as escapes. */
  static String line(String text) {
    return Printable.line(text.replace("\n", "↵"));
  }

  /** With its lines kept, and tabs as blanks. */
  static String lines(String text) {
    return Printable.lines(text.replace("\t", "    "));
  }

  /** The lines that a text of one line takes; at a {@link #JOIN} it is not broken. */
  static List<String> wrapped(String line, int columns) {
    return Wrapping.lines(line, columns).stream().map(each -> each.replace(JOIN, ' ')).toList();
  }
}
