package promptcli.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Writes arguments so that bash and zsh read them back, and on one line. */
final class ShellWords {

  private ShellWords() {}

  /** A command line of these words. */
  static String join(List<String> words) {
    return words.stream().map(ShellWords::quote).collect(Collectors.joining(" "));
  }

  static String quote(String word) {
    if (word.matches("[A-Za-z0-9_./:@%+,-][A-Za-z0-9_./:@%+,=-]*")) {
      return word;
    }
    boolean plain = word.chars().noneMatch(c -> c == '\'' || Character.isISOControl(c));
    return plain ? "'" + word + "'" : ansiC(word);
  }

  /**
   * The form that has escapes; an exclamation mark would call up history behind an escaped quote.
   */
  private static String ansiC(String word) {
    StringBuilder quoted = new StringBuilder("$'");
    for (char c : word.toCharArray()) {
      quoted.append(
          switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\\' -> "\\\\";
            case '\'', '!' -> octal(c);
            default -> Character.isISOControl(c) && c < 0x80 ? octal(c) : String.valueOf(c);
          });
    }
    return quoted.append('\'').toString();
  }

  private static String octal(char c) {
    return "\\%03o".formatted((int) c);
  }
}
