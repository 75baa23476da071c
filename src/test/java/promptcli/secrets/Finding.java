package promptcli.secrets;

import static org.assertj.core.api.Assertions.assertThat;

/** What is to be found in a text, or not. */
final class Finding {

  private Finding() {}

  /** Just this, with its exact place, whatever surrounds it. */
  static void found(String kind, String before, String secret, String after) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.length();
    assertThat(SecretFinder.find(before + secret + after))
        .containsExactly(new Secret(kind, line, start, start + secret.length()));
  }

  static void foundNothing(String text) {
    assertThat(SecretFinder.find(text)).isEmpty();
    assertThat(SecretFinder.find("a " + text + " b")).isEmpty();
  }
}
