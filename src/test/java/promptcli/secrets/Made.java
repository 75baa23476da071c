package promptcli.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Makes up what looks like keys, piece by piece: a whole one in a source would be reported by
 * whatever looks through repositories for them.
 */
final class Made {

  private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";

  private Made() {}

  static String letters(int length) {
    return mixed(SMALL + CAPITALS + DIGITS, length);
  }

  static String capitals(int length) {
    return mixed(CAPITALS + "234567", length);
  }

  static String digits(int length) {
    return mixed(DIGITS, length);
  }

  static String hexadecimal(int length) {
    return mixed(DIGITS + "abcdef", length);
  }

  /** Lines of Base64, as a key in a file has. */
  static String lines(String lineBreak, int count) {
    return (base64(64) + lineBreak).repeat(count) + base64(22) + "==" + lineBreak;
  }

  static String base64(int length) {
    return mixed(CAPITALS + SMALL + DIGITS + "+/", length);
  }

  static String block(String label, String lineBreak) {
    return begin(label) + lineBreak + lines(lineBreak, 5) + end(label);
  }

  static String begin(String label) {
    return "-----BEGIN " + label + "-----";
  }

  static String end(String label) {
    return "-----END " + label + "-----";
  }

  static String webToken(String header, String payload) {
    return encoded(header) + "." + encoded(payload) + "." + letters(43);
  }

  static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The same each time, and without a pattern that a reader would see. */
  private static String mixed(String alphabet, int length) {
    StringBuilder mixed = new StringBuilder();
    int state = 11;
    for (int i = 0; i < length; i++) {
      state = (state * 75 + 74) % 65537;
      mixed.append(alphabet.charAt(state % alphabet.length()));
    }
    return mixed.toString();
  }
}
