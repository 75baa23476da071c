package promptcli.draft;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names of what people write. */
public final class Names {

  private static final int MAX_LENGTH = 40;

  private Names() {}

  /**
   * A name for an input or a template: its words in a-z and 0-9, joined by -; empty where it has
   * none.
   */
  public static String of(String text) {
    String words =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toUpperCase(Locale.ROOT) // of which a German ß makes two letters
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\p{M}'’]+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceFirst("^[-0-9]+", "")
            .replaceFirst("-$", "");
    if (words.length() > MAX_LENGTH) {
      int end = words.lastIndexOf('-', MAX_LENGTH);
      words = words.substring(0, end < 0 ? MAX_LENGTH : end);
    }
    return words;
  }

  /** A text in one line, as a title or a label has to be. */
  static String onOneLine(String text) {
    return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }

  /** How a template of that name is called before somebody gives it a title. */
  public static String title(String name) {
    String words = name.replace('-', ' ').strip();
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
