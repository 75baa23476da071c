package promptcli.cli.complete;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as bash hands it to a completion: unlike zsh and fish it takes no quotes away, and its
 * word at the cursor may begin after a {@code =}, a {@code :} or a quote.
 *
 * @param before the words before the cursor, the program's name first, without their quotes
 * @param current the word at the cursor, up to it, without its quotes
 * @param quote the quote that is still open at the cursor, or {@link #NONE}
 * @param redirected whether the word at the cursor is the file of a redirection
 */
record BashLine(List<String> before, String current, char quote, boolean redirected) {

  static final char NONE = 0;

  /** Reads a line. Nothing is expanded: completing must not run what is typed. */
  static BashLine of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    boolean redirected = false;
    char quote = NONE;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && isEscape(line.charAt(i + 1), quote)) {
        i++;
        word.append(line.charAt(i));
        inWord = true;
      } else if (quote != NONE && c == quote) {
        quote = NONE;
      } else if (quote == NONE && (c == '"' || c == '\'')) {
        quote = c;
        inWord = true;
      } else if (quote != NONE || " \t\n<>".indexOf(c) < 0) {
        word.append(c);
        inWord = true;
      } else {
        boolean redirects = c == '<' || c == '>';
        boolean descriptor = redirects && word.toString().matches("[0-9]+");
        if (inWord && !redirected && !descriptor) {
          words.add(word.toString());
        }
        redirected = redirects || redirected && !inWord;
        word.setLength(0);
        inWord = false;
      }
    }
    return new BashLine(words, word.toString(), quote, redirected);
  }

  private static boolean isEscape(char c, char quote) {
    return quote == NONE || quote == '"' && "\"$`\\".indexOf(c) >= 0;
  }

  /**
   * How many characters of {@link #current} stand before what bash replaces.
   *
   * @param replaced what bash calls the word to complete, with its quotes but for an open one
   */
  int kept(String replaced) {
    String text = BashLine.of((quote == NONE ? "" : quote) + replaced).current();
    return Math.max(0, current.length() - text.length());
  }

  /** A text as it has to stand at the cursor. */
  String quoted(String text) {
    return switch (quote) {
      case '\'' -> text.replace("'", "'\\''");
      case '"' -> text.replaceAll("[\"$`\\\\]", "\\\\$0");
      default -> text.replaceAll("[^\\p{L}\\p{M}\\p{N}_./:=@%+,-]", "\\\\$0");
    };
  }
}
