package promptcli.secrets;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to take long: a look takes a time in proportion, whatever is in them. */
class HostileTextsTest {

  private static final int LENGTH = 4 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eyJ",
        "eyJ.",
        "eyJa.eyJa.",
        ".eyJhZmciOiJIUzI1NiJ9",
        "sk-",
        " sk-",
        "ghp_",
        "ghs_a.",
        " glpat-a.",
        "xoxb-1%",
        "whsec_/",
        "AKIA",
        "AIza-",
        "1//0",
        "1//0a ",
        "://",
        "://a:b",
        "://:@",
        "//hooks.slack.com/services/",
        "https://hooks.slack.com/services/a",
        "-----",
        "-----BEGIN ",
        "-----BEGIN PRIVATE KEY",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----a.-",
        "secret_access_key",
        "secret_access_key ",
        "LS0tLS1CRUdJTi",
        "LS0tLS1CRUdJTi=",
        "/LS0tLS1CRUdJTi",
        "\uD83D",
        "\uDE00\uD83D_-/IJK"
      })
  @Timeout(value = 5, unit = SECONDS, threadMode = SEPARATE_THREAD)
  void takeLittleTime(String unit) {
    assertThat(SecretFinder.find(unit.repeat(LENGTH / unit.length()))).isEmpty();
  }

  @Test
  @Timeout(value = 5, unit = SECONDS, threadMode = SEPARATE_THREAD)
  void aPrivateKeyThatNeverEndsIsOne() {
    String text = Made.begin("PRIVATE KEY") + "\n" + (Made.base64(64) + "\n").repeat(LENGTH / 65);
    assertThat(SecretFinder.find(text))
        .containsExactly(new Secret("a private key", 1, 0, text.length() - 1));
  }

  @Test
  @Timeout(value = 5, unit = SECONDS, threadMode = SEPARATE_THREAD)
  void manySecretsAreAllFound() {
    String text = ("gh" + "p_" + Made.letters(36) + "\n").repeat(20_000);
    assertThat(SecretFinder.find(text)).hasSize(20_000);
    assertThat(SecretFinder.redact(text)).isEqualTo("[redacted: GitHub token]\n".repeat(20_000));
  }

  @Test
  @Timeout(value = 5, unit = SECONDS, threadMode = SEPARATE_THREAD)
  void oneLongWordAfterAPrefixIsRead() {
    for (String prefix : new String[] {"sk-", "glpat-", "eyJ", "https://a:", "xoxb-"}) {
      assertThat(SecretFinder.find(prefix + Made.letters(100).repeat(LENGTH / 100))).isEmpty();
    }
  }
}
