package promptcli.wizard;

/** Text from a file or a person as a terminal may be given it. */
final class Shown {

  private Shown() {}

  /** In one line: line breaks and everything else that steers a terminal appear as escapes. */
  static String line(String text) {
    return escaped(text.replace("\n", "↵"));
  }

  /** With its lines kept, and tabs as blanks. */
  static String lines(String text) {
    return escaped(text.replace("\t", "    "));
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
