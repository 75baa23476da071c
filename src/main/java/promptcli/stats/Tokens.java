package promptcli.stats;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts tokens as OpenAI's tiktoken does with the encoding o200k_base: an expression takes a text
 * apart into pieces, and each is made of tokens on its own. What looks like a special token, such
 * as {@code <|endoftext|>}, is text like any other.
 *
 * <p>Takes time by the length of the text, whatever it is. What an alternative of the expression
 * reads in vain, the next match takes nearly all of; and {@link Merging} gets no more than {@link
 * #MAX_PIECE} at once.
 */
final class Tokens {

  /**
   * In UTF-16 units. No text that is written has a longer word or gap; what is longer, such as ten
   * million times one letter, is counted in parts, with an error of a few tokens a part.
   */
  static final int MAX_PIECE = 1 << 16;

  /** As tiktoken has it, in {@code openai_public.py}. */
  private static final Pattern PIECE =
      Pattern.compile(
          String.join(
              "|",
              "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*"
                  + "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
              "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+"
                  + "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
              "\\p{N}{1,3}",
              " ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*",
              "\\s*[\\r\\n]+",
              "\\s+(?!\\S)",
              "\\s+"),
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Vocabulary VOCABULARY = Vocabulary.o200k();

  private Tokens() {}

  static long count(String text) {
    long tokens = 0;
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      int from = pieces.start();
      while (from < pieces.end()) {
        int to = partEnd(text, from, pieces.end());
        tokens += count(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
        from = to;
      }
    }
    return tokens;
  }

  private static int count(byte[] piece) {
    boolean isToken = VOCABULARY.rank(piece, 0, piece.length) != Vocabulary.NONE;
    return isToken ? 1 : Merging.tokens(piece, VOCABULARY);
  }

  private static int partEnd(String text, int from, int end) {
    if (end - from <= MAX_PIECE) {
      return end;
    }
    int to = from + MAX_PIECE;
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
