package promptcli.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A private key as PEM (RFC 7468), OpenSSH or PGP write it, encrypted or not. Certificates and
 * public keys are none.
 */
final class PrivateKey {

  static final String BEGIN = "-----BEGIN ";

  /** Where the mark is in {@link #BEGIN}. */
  static final int MARK = BEGIN.indexOf('I');

  private static final String END = "-----END ";
  private static final String KIND = "a private key";
  private static final String DASHES = "-----";

  /** How {@link #BEGIN} begins in Base64, as in the files of Kubernetes, and its own mark. */
  private static final String ENCODED_BEGIN = "LS0tLS1CRUdJTi";

  private static final int ENCODED_MARK = ENCODED_BEGIN.indexOf('J');

  /** The longest label is {@code PGP PRIVATE KEY BLOCK} or {@code ENCRYPTED PRIVATE KEY}. */
  private static final int MAX_LABEL = 40;

  /** A key has at least one line of 64; who quotes one in a source breaks it a little earlier. */
  private static final int LINE = 40;

  private static final String BASE64 = "+/=";

  private PrivateKey() {}

  /** The block that begins here: up to its end, or where one that has no end breaks off. */
  static @Nullable Match block(String text, int start, int from) {
    int label = start + BEGIN.length();
    int body = label;
    while (body < text.length() && body - label < MAX_LABEL && isOfLabel(text.charAt(body))) {
      body++;
    }
    if (start < from
        || !text.startsWith(DASHES, body)
        || !text.substring(label, body).contains("PRIVATE KEY")) {
      return null;
    }
    body += DASHES.length();
    // The next block begins with dashes: no two searches pass over the same text.
    int dashes = text.indexOf(DASHES, body);
    if (text.startsWith(END, dashes)) {
      String name = text.substring(label, body);
      int ending = dashes + END.length();
      return text.startsWith(name, ending)
              && !isElided(text, body, dashes)
              && hasKey(text, body, dashes)
          ? new Match(KIND, start, ending + name.length())
          : null;
    }
    int end = breaksOff(text, body, dashes < 0 ? text.length() : dashes);
    return hasKey(text, body, end) && !isElided(text, end, Math.min(end + 3, text.length()))
        ? new Match(KIND, start, end)
        : null;
  }

  /** A whole block in Base64, of which the mark is here. */
  static @Nullable Match encoded(String text, int mark, int from) {
    int start = mark - ENCODED_MARK;
    boolean isWithin = start > from && "+/".indexOf(text.charAt(start - 1)) >= 0;
    if (!text.startsWith(ENCODED_BEGIN, start) || isWithin || !Match.mayBegin(text, start, from)) {
      return null;
    }
    // Where a run was read, no other begins: no two pass over the same text.
    int end = Match.endOfRun(text, start, "+/");
    int whole = Math.min(end - start, BEGIN.length() + MAX_LABEL) / 4 * 4;
    byte[] first = Base64.getDecoder().decode(text.substring(start, start + whole));
    boolean isKey = new String(first, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY");
    while (end < text.length() && text.charAt(end) == '=') {
      end++;
    }
    return isKey && end - start >= 2 * LINE ? new Match(KIND, start, end) : null;
  }

  private static boolean isOfLabel(char c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ';
  }

  /** Where what may be the lines of a key, or the headers before them, ends. */
  private static int breaksOff(String text, int body, int limit) {
    int end = body;
    while (end < limit && Match.isIn(text.charAt(end), BASE64 + " \t\r\n\\\"',:-")) {
      end++;
    }
    while (end > body && !Match.isIn(text.charAt(end - 1), BASE64)) {
      end--;
    }
    return end;
  }

  /** Whether some of it was left out, as documentation does. */
  private static boolean isElided(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '…' || text.startsWith("...", i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasKey(String text, int start, int end) {
    int run = start;
    while (run < end) {
      int after = Math.min(Match.endOfRun(text, run, BASE64), end);
      if (after - run >= LINE && Examples.isData(text.substring(run, after))) {
        return true;
      }
      run = after + 1;
    }
    return false;
  }
}
