package promptcli.text;

import java.nio.charset.StandardCharsets;

/**
 * A word of a command line that can be pasted into bash, zsh, fish (from 3.4) and any POSIX shell:
 * it comes back as it was, and nothing in it is run or taken for a key.
 */
public final class ShellWord {

  private static final String PLAIN = "_@%+:,./-";

  private ShellWord() {}

  /** {@code word}, in quotes where it needs them. */
  public static String quoted(String word) {
    if (isPlain(word)) {
      return word;
    }
    StringBuilder quoted = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < word.length(); i++) {
      String unquoted = unquoted(word.charAt(i));
      if (open != unquoted.isEmpty()) {
        quoted.append('\'');
        open = !open;
      }
      quoted.append(unquoted.isEmpty() ? word.charAt(i) : unquoted);
      if (Printable.isCommand(word, i)) {
        quoted.append("''"); // which takes it apart, but not the word
      }
    }
    return quoted.append(open ? "'" : "").append(word.isEmpty() ? "''" : "").toString();
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      boolean equals = c == '=' && i > 0; // zsh takes =ls for the path of ls
      if (!letter && !equals && PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** How a character is written that single quotes do not hold in every shell; else empty. */
  private static String unquoted(char c) {
    if (c == '\'' || c == '\\') {
      return "\\" + c; // in fish a backslash escapes these two within quotes
    }
    if (c == '\n' || !Printable.isHidden(c)) {
      return "";
    }
    StringBuilder bytes = new StringBuilder();
    for (byte each : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
      bytes.append("\\%03o".formatted(each & 0xff));
    }
    return "\"$(printf '" + bytes + "')\"";
  }
}
