package promptcli.secrets;

import org.jspecify.annotations.Nullable;

/**
 * The secret half of an AWS key. It has no fixed part of its own, only 40 letters, digits and signs
 * as many a thing has: so it is one only next to its name.
 */
final class AwsSecretKey {

  private static final int LENGTH = 40;

  /** How far from its name, as in {@code AWS_SECRET_ACCESS_KEY", "value": "}. */
  private static final int MAX_DISTANCE = 40;

  /** What stands between the two in settings, JSON, YAML, XML, sources and tables. */
  private static final String SEPARATORS = " \t\r\n=:>,(|\"'`\\";

  private static final String SIGNS = "+/";

  private AwsSecretKey() {}

  /** The key that follows a name, of which the mark is here: before or on the K of key. */
  static @Nullable Match at(String text, int mark, int from) {
    int name = text.charAt(mark) == 'K' ? mark : mark + 1;
    boolean isNamed =
        name > mark
            ? text.regionMatches(true, mark - 13, "secret_access", 0, 13)
                || text.regionMatches(true, mark - 13, "secret-access", 0, 13)
            : text.regionMatches(true, mark - 12, "secretaccess", 0, 12);
    if (!isNamed) {
      return null;
    }
    int start = afterSeparators(text, name + "key".length());
    int end = Match.endOfRun(text, start, SIGNS, LENGTH);
    return start >= from && end - start == LENGTH && isKey(text.substring(start, end))
        ? new Match("an AWS secret key", start, end)
        : null;
  }

  private static int afterSeparators(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < MAX_DISTANCE) {
      if (SEPARATORS.indexOf(text.charAt(end)) >= 0) {
        end++;
      } else if (text.startsWith("value", end)) {
        end += "value".length();
      } else {
        break;
      }
    }
    return end;
  }

  /** No hash in hexadecimal digits, and not the one that AWS shows. */
  private static boolean isKey(String key) {
    return Examples.hasCapital(key) && Examples.hasSmallLetter(key) && !Examples.isToken(key);
  }
}
