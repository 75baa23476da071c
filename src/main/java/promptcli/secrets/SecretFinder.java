package promptcli.secrets;

import java.util.List;

/**
 * Finds what looks like a key, in a time in proportion to the text.
 *
 * <p>What an ordinary text meets is in this class alone, and in a form that needs no other: a
 * render of some 40 ms starts with it, on a JVM that has compiled nothing yet. One pass looks for
 * the one character of each fixed part that is rare in texts (its mark), and then at the few around
 * it. {@link Inspection} does the rest, where there is any.
 */
public final class SecretFinder {

  /**
   * A bit for each mark, by the last six bits of its character; from - to _ no two have the same.
   */
  private static final long MARKS =
      1L << '_' | 1L << '-' | 1L << '/' | 1L << 'I' | 1L << 'J' | 1L << 'K';

  /** Copied at once: each {@code charAt} costs three calls where nothing is compiled yet. */
  private static final int PIECE = 256;

  private SecretFinder() {}

  /** What looks like a key, in the order of the text; none overlaps another. */
  public static List<Secret> find(String text) {
    int mark = nextMark(text, 0);
    return mark < 0 ? List.of() : inspect(text, mark);
  }

  /**
   * The text with {@code [redacted: GitHub token]} and the like in place of each. A private key
   * goes as a whole block; of a URL only the password. Nothing is found in what is returned.
   */
  public static String redact(String text) {
    List<Secret> secrets = find(text);
    if (secrets.isEmpty()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (Secret secret : secrets) {
      shown.append(text, from, secret.start()).append(secret.replacement());
      from = secret.end();
    }
    return shown.append(text, from, text.length()).toString();
  }

  private static List<Secret> inspect(String text, int first) {
    Inspection inspection = new Inspection(text);
    for (int mark = first; mark >= 0; mark = nextMark(text, inspection.inspect(mark))) {}
    return inspection.secrets();
  }

  /** Where the next mark of a fixed part is, or -1. */
  private static int nextMark(String text, int from) {
    char[] piece = new char[Math.min(PIECE, text.length() - from)];
    for (int start = from; start < text.length(); start += PIECE) {
      int length = Math.min(PIECE, text.length() - start);
      text.getChars(start, start + length, piece, 0);
      for (int i = 0; i < length; i++) {
        char c = piece[i];
        // Small letters are passed by one comparison, blanks by two, most of the rest by a shift.
        if (c <= '_' && c >= '-' && (MARKS >>> c & 1) != 0 && isFixedPart(text, start + i, c)) {
          return start + i;
        }
      }
    }
    return -1;
  }

  private static boolean isFixedPart(String text, int at, char mark) {
    return switch (mark) {
      case '_' -> isAfterWord(text, at);
      case '-' -> isAfterPrefix(text, at);
      case '/' -> isInSlashes(text, at);
      case 'I' -> isInCapitals(text, at);
      case 'J' -> text.startsWith("ey", at - 2) || text.startsWith("CRUd", at - 4);
      case 'K' -> text.startsWith("ccessKey", at - 5);
      default -> false;
    };
  }

  /** GitHub's, npm's, Stripe's tokens, and the name of AWS's secret keys. */
  private static boolean isAfterWord(String text, int at) {
    return switch (at == 0 ? ' ' : text.charAt(at - 1)) {
      case 'p', 'o', 'u', 'r' -> text.startsWith("gh", at - 3);
      case 's' -> text.startsWith("gh", at - 3) || text.startsWith("access_key", at - 6);
      case 'S' -> text.startsWith("ACCESS_KEY", at - 6);
      case 'b' -> text.startsWith("github_pat_", at - 6);
      case 'm' -> text.startsWith("npm", at - 3);
      case 'k' -> text.startsWith("live_", at + 1) || text.startsWith("test_", at + 1);
      case 'c' -> text.startsWith("whsec", at - 5);
      default -> false;
    };
  }

  /** OpenAI's, Anthropic's, GitLab's, Slack's tokens, and Google's client secrets. */
  private static boolean isAfterPrefix(String text, int at) {
    return switch (at == 0 ? ' ' : text.charAt(at - 1)) {
      case 'k' ->
          text.startsWith("sk", at - 2)
              && (!isSmallLetter(text, at - 3) || text.startsWith("\\", at - 4));
      case 't', 's', 'r' ->
          text.startsWith("gl", at - 4)
              || text.startsWith("gl", at - 5)
              || text.startsWith("gl", at - 6)
              || text.startsWith("glagent", at - 7)
              || text.startsWith("access-key", at - 6)
              || text.startsWith("xox", at - 4);
      case 'X' -> text.startsWith("GOCSPX", at - 6);
      case 'a', 'b', 'c', 'd', 'e', 'o' -> text.startsWith("xox", at - 4);
      case 'p' -> text.startsWith("xapp", at - 4) || text.startsWith("xoxp", at - 4);
      default -> false;
    };
  }

  /** URLs with a password or of a Slack webhook, and Google's refresh tokens. */
  private static boolean isInSlashes(String text, int at) {
    return text.startsWith("//", at)
        && (text.startsWith("1//0", at - 1)
            || text.startsWith(":", at - 1)
                && (hasPassword(text, at + 2) || text.startsWith("hooks.slack.com", at + 2)));
  }

  /** Whether a URL's authority, which begins here, names a user and a password. */
  private static boolean hasPassword(String text, int from) {
    boolean colon = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' && colon) {
        return true;
      }
      if (c <= ' ' || c == '/' || c == '"') {
        return false;
      }
      colon |= c == ':';
    }
    return false;
  }

  /** Private keys, and AWS's and Google's access keys. */
  private static boolean isInCapitals(String text, int at) {
    return switch (at == 0 ? ' ' : text.charAt(at - 1)) {
      case 'G' -> text.startsWith("-----BEGIN ", at - 8);
      case 'K', 'S', 'B' -> text.startsWith("A", at - 2) && text.startsWith("A", at + 1);
      case 'A' -> text.startsWith("za", at + 1);
      default -> false;
    };
  }

  private static boolean isSmallLetter(String text, int at) {
    return at >= 0 && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }
}
