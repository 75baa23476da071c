package promptcli.stats;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import com.knuddels.jtokkit.api.IntArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What to make texts of whose tokens are counted, and who else counts them. */
final class TextParts {

  static final Encoding JTOKKIT =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

  private static final List<String> BLANK =
      List.of(" ", "  ", "\t", "\n", "\r\n", "\n\n \n", "\u00a0", "\u3000", "\u2028", "\u200b");

  private static final String SEEN =
      """
      's 'LL 'd've can't <|endoftext|> <|endofprompt|> 0 1234567 ३४५ ½ 🙂 👩‍👩‍👧‍👦 🇩🇪 👍🏽 ❤️ e\u0301 \u0301
      a\u20dd getHTTPResponse2 XMLHttp snake_case ǅ ß İ ﬁ 漢字 ไทย 안녕 مرحبا שלום नमस्ते {{x}} </a> //
      => ... " — \0 \u001b[0m \ue000""";

  /** Each for a rule by which texts are taken into pieces, or for bytes that are no character. */
  static final List<String> AWKWARD =
      Stream.concat(BLANK.stream(), Stream.of(SEEN.split("[ \n]"))).toList();

  /** A thousand tokens, of the words of all the languages that the encoding has learnt. */
  static final List<String> TOKENS =
      new Random(1).ints(1_000, 0, 199_998).mapToObj(TextParts::token).toList();

  private TextParts() {}

  private static String token(int rank) {
    IntArrayList ranks = new IntArrayList();
    ranks.add(rank);
    return JTOKKIT.decode(ranks);
  }

  static List<String> all() {
    return Stream.concat(AWKWARD.stream(), TOKENS.stream()).toList();
  }
}
