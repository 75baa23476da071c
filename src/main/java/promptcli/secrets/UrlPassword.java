package promptcli.secrets;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The password in {@code scheme://user:password@host}.
 *
 * <p>Documents are full of URLs that only show where a password goes. Not reported are words that
 * stand for one, variables of shells and templates, and a password that is the user's name ({@code
 * guest:guest}). Where the host is this machine, a name without a dot (a service of Docker Compose)
 * or one that is kept for examples, only what looks chosen at random is reported: {@code
 * app:dev123@localhost} opens nothing to anybody.
 */
final class UrlPassword {

  /** In characters; a token that serves as a password may be long. */
  private static final int MAX_LENGTH = 1024;

  private static final String NOT_IN_AUTHORITY = "/?#\"'`<>\\|^";

  private UrlPassword() {}

  /** The password in the authority (RFC 3986) that begins here. */
  static @Nullable Match at(String text, int authority, int from) {
    int colon = -1;
    int at = -1;
    int end = authority;
    for (; end < text.length() && isOfAuthority(text.charAt(end)); end++) {
      if (text.charAt(end) == '@') {
        at = end; // the last: who did not escape it in the password still has a password there
      } else if (text.charAt(end) == ':' && colon < 0) {
        colon = end;
      }
    }
    int start = colon + 1;
    if (colon < 0 || start < from || at <= start || at - start > MAX_LENGTH) {
      return null;
    }
    String password = text.substring(start, at);
    String host =
        text.substring(at + 1, Match.endOfRun(text, at + 1, ".-")).toLowerCase(Locale.ROOT);
    boolean isShown =
        password.equals(text.substring(Math.max(authority, colon - MAX_LENGTH), colon))
            || Examples.isPassword(password)
            || isDigest(host)
            || isNobodys(host) && !Examples.isRandom(password);
    return isShown ? null : new Match("a password in a URL", start, at);
  }

  private static boolean isOfAuthority(char c) {
    return c > ' ' && NOT_IN_AUTHORITY.indexOf(c) < 0;
  }

  /** {@code docker://image:tag@sha256:…}. */
  private static boolean isDigest(String host) {
    return host.equals("sha256") || host.equals("sha512");
  }

  private static boolean isNobodys(String host) {
    return host.indexOf('.') < 0
        || host.startsWith("127.")
        || host.equals("0.0.0.0")
        || host.equals("host.docker.internal")
        || host.endsWith(".local")
        || host.endsWith(".localhost")
        || host.endsWith(".test")
        || host.endsWith(".invalid")
        || host.contains("example")
        || host.contains("your")
        || host.contains("domain.")
        || host.contains("host.");
  }
}
