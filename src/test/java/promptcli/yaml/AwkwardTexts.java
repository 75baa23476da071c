package promptcli.yaml;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of what YAML might take for its own, and of any characters. */
public final class AwkwardTexts {

  private AwkwardTexts() {}

  /** Any of them, the empty one too. */
  public static Arbitrary<String> any() {
    Arbitrary<String> character =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .map(Character::toString);
    Arbitrary<String> awkward =
        Arbitraries.of(
            " ", "  ", "\t", "\n", "\n\n", "\r", "\u0085", "\u2028", "\ufeff", "\u0000", "#", ":",
            ": ", " #", "-", "- ", "---", "...", "?", "'", "\"", "\\", "|", ">", "%", "@", "&a",
            "*a", "!a", "{", "}", "[", "]", ",", "~", "null", "true", "no", "1", ".", "e", "a", "é",
            "日", "🙂");
    return Arbitraries.oneOf(awkward, awkward, character)
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
