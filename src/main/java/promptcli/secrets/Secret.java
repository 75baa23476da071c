package promptcli.secrets;

/**
 * What looks like a key in a text. It does not hold the key, so that it can be logged.
 *
 * @param kind as a message says it, with its article: {@code a GitHub token}
 * @param line on which it begins, from 1
 * @param start its first character, an offset in the text in UTF-16 units
 * @param end past its last character
 */
public record Secret(String kind, int line, int start, int end) {

  public Secret {
    if (kind.indexOf(' ') < 1 || line < 1 || start < 0 || end <= start) {
      throw new IllegalArgumentException(kind + ", line " + line + ": " + start + " to " + end);
    }
  }

  /** What stands in its place where it is not to be shown. */
  String replacement() {
    return "[redacted: " + kind.substring(kind.indexOf(' ') + 1) + "]";
  }
}
