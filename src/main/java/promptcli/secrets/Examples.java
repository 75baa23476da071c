package promptcli.secrets;

import java.util.List;
import java.util.Locale;

/** Tells what stands for a key in a document from a key. */
final class Examples {

  /** None is so short that it comes up in a random token by chance. */
  private static final List<String> WORDS =
      List.of(
          ("example sample your dummy fake placeholder redacted changeme secret token apikey "
                  + "api_key api-key 12345678901234")
              .split(" "));

  /** What passwords in documents are made of; the longer word first, where one begins another. */
  private static final List<String> PASSWORD_WORDS =
      List.of(
          ("placeholder x-oauth-basic pserver anonymous anoncvs password passwort passwd "
                  + "passphrase changeme changeit change redacted example sample hidden masked secret "
                  + "database postgres rabbitmq mysql mongo redis admin guest token apikey dummy fake "
                  + "pass pwd user name your test root demo local some here auth api key foo bar baz "
                  + "abc xyz dev the my db")
              .split(" "));

  /** A token in small letters has at least so many digits; a name, such as a CSS class, fewer. */
  private static final int DIGITS = 4;

  private static final int RANDOM_PASSWORD = 12;

  private Examples() {}

  /** Whether what follows the fixed part of a token was written by a person. */
  static boolean isToken(String body) {
    return distinct(body) < 8
        || longestRepetition(body) > 5
        || !hasCapital(body) && digits(body) < DIGITS
        || hasOne(WORDS, body.toLowerCase(Locale.ROOT));
  }

  /** Whether a run of Base64 is data, not a name or a word that is drawn out. */
  static boolean isData(String run) {
    return distinct(run) >= 16 && digits(run) > 0;
  }

  /** Whether a password in a URL is none: a word that says so, or a variable. */
  static boolean isPassword(String password) {
    if (password.length() < 5 || distinct(password) < 4 || isVariable(password)) {
      return true;
    }
    String rest = password.toLowerCase(Locale.ROOT);
    for (String word : PASSWORD_WORDS) {
      rest = rest.replace(word, "");
    }
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      if (Character.isLetterOrDigit(rest.charAt(i))) {
        left.append(rest.charAt(i));
      }
    }
    return left.length() < 4 || "12345678901234567890".contains(left);
  }

  /** Whether nobody would have made up a password. */
  static boolean isRandom(String password) {
    return password.length() >= RANDOM_PASSWORD
        && distinct(password) >= 8
        && digits(password) > 0
        && (hasCapital(password) || hasSmallLetter(password));
  }

  /** {@code $PASS}, {@code ${PASS}}, {@code {{pass}}}, {@code %s}, {@code [pass]}, {@code PASS}. */
  private static boolean isVariable(String password) {
    for (int i = 0; i < password.length(); i++) {
      char c = password.charAt(i);
      boolean isSign =
          switch (c) {
            case '{', '}', '[', ']', '…' -> true;
            case '*', '.' -> password.startsWith(c == '*' ? "**" : "...", i);
            case '$' -> i == 0 || password.startsWith("(", i + 1);
            case '%' -> !isEscape(password, i);
            default -> false;
          };
      if (isSign) {
        return true;
      }
    }
    return !hasSmallLetter(password) && digits(password) == 0;
  }

  private static boolean isEscape(String password, int percent) {
    return percent + 2 < password.length()
        && Character.digit(password.charAt(percent + 1), 16) >= 0
        && Character.digit(password.charAt(percent + 2), 16) >= 0;
  }

  static boolean hasCapital(String text) {
    return between(text, 'A', 'Z') > 0;
  }

  static boolean hasSmallLetter(String text) {
    return between(text, 'a', 'z') > 0;
  }

  private static int digits(String text) {
    return between(text, '0', '9');
  }

  private static int between(String text, char first, char last) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= first && text.charAt(i) <= last) {
        count++;
      }
    }
    return count;
  }

  private static boolean hasOne(List<String> words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static int distinct(String text) {
    boolean[] seen = new boolean[128];
    int distinct = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i) % 128;
      if (!seen[c]) {
        seen[c] = true;
        distinct++;
      }
    }
    return distinct;
  }

  private static int longestRepetition(String text) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length = i > 0 && text.charAt(i) == text.charAt(i - 1) ? length + 1 : 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
