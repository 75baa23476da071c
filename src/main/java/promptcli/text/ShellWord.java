package promptcli.text;

/** A word of a command line that can be pasted into bash or zsh. */
public final class ShellWord {

  private ShellWord() {}

  /** {@code word}, in quotes where they need them. */
  public static String quoted(String word) {
    if (word.matches("[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+:,./=-]*")) {
      return word;
    }
    return word.chars().anyMatch(Character::isISOControl)
        ? "$'" + escaped(word) + "'"
        : "'" + word.replace("'", "'\\''") + "'";
  }

  /** What a shell would take as a key when it is pasted, and what ends the quotes, as an escape. */
  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                escaped.append("\\n");
              } else if (c == '\\') {
                escaped.append("\\\\");
              } else if (c == '\'' || c == '!' || c < ' ' || c == 0x7f) {
                escaped.append("\\x%02x".formatted(c));
              } else if (Character.isISOControl(c)) {
                escaped.append("\\u%04x".formatted(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
