package promptcli.wizard;

import promptcli.text.Printable;

/** Text from a file or a person as a terminal may be given it. */
final class ScreenText {

  private ScreenText() {}

  /** In one line: line breaks and everything else that steers a terminal appear as escapes. */
  static String line(String text) {
    return Printable.line(text.replace("\n", "↵"));
  }

  /** With its lines kept, and tabs as blanks. */
  static String lines(String text) {
    return Printable.lines(text.replace("\t", "    "));
  }
}
