package promptcli.stats;

/**
 * How large a text is.
 *
 * @param characters in Unicode code points
 * @param words what stands between white space, as {@code wc -w} of GNU counts it: a no-break space
 *     parts words too, and a sentence without spaces is one word
 * @param tokens of the encoding o200k_base, counted as plain text. An estimate: other models have
 *     encodings of their own, and every interface adds some tokens to a message
 */
public record Size(long characters, long words, long tokens) {

  static final Size NONE = new Size(0, 0, 0);

  /** The word joiner, which {@code wc} takes for a space although it parts nothing. */
  private static final int WORD_JOINER = 0x2060;

  public Size {
    if (characters < 0 || words < 0 || tokens < 0) {
      throw new IllegalArgumentException("negative: " + characters + " " + words + " " + tokens);
    }
  }

  static Size of(String text) {
    long characters = 0;
    long words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      characters++;
      boolean wasInWord = inWord;
      inWord = !isSpace(c);
      if (inWord && !wasInWord) {
        words++;
      }
    }
    return new Size(characters, words, Tokens.count(text));
  }

  Size plus(Size other) {
    return new Size(characters + other.characters, words + other.words, tokens + other.tokens);
  }

  /** What is left without a part, where the part may be larger. */
  Size minus(Size part) {
    return new Size(
        Math.max(0, characters - part.characters),
        Math.max(0, words - part.words),
        Math.max(0, tokens - part.tokens));
  }

  private static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r' || Character.isSpaceChar(c) || c == WORD_JOINER;
  }
}
