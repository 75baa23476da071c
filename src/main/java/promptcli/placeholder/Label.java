package promptcli.placeholder;

import java.util.regex.Pattern;

/** What a person is asked for, made of what a document says before a placeholder. */
final class Label {

  private static final int MAX = 60;
  private static final Pattern MARKS =
      Pattern.compile("^(?:\\s|[-+*•>|#/\\\\]|[0-9]{1,3}[.)]\\s)+|[\\s*_|#/\\\\]+$");
  private static final Pattern EARLIER = Pattern.compile("^.*[.!?;。！？](?:\\s+|(?<=[。！？]))");

  private Label() {}

  /** The last sentence of {@code text} without marks, cut at a word; empty if it has no letter. */
  static String of(String text) {
    String words = MARKS.matcher(onOneLine(text)).replaceAll("");
    words = EARLIER.matcher(words).replaceFirst("");
    words = words.replaceAll("\\*+|__+|\\||//+|#+|`", "").replaceAll(" +", " ").strip();
    boolean named = words.codePoints().anyMatch(Character::isLetterOrDigit);
    return named ? cut(words) : "";
  }

  static String onOneLine(String text) {
    return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
  }

  private static String cut(String words) {
    if (words.codePointCount(0, words.length()) <= MAX) {
      return words;
    }
    int end = words.offsetByCodePoints(0, MAX);
    int blank = words.lastIndexOf(' ', end);
    return words.substring(0, blank > 0 ? blank : end).replaceFirst("[ ,;(]+$", "");
  }
}
