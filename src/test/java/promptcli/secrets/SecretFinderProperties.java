package promptcli.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text; most of them are put together from what the finder looks for. */
class SecretFinderProperties {

  @Property
  void secretsAreInOrderAndOnTheirLines(@ForAll("texts") String text) {
    int end = 0;
    for (Secret secret : SecretFinder.find(text)) {
      assertThat(secret.start()).isGreaterThanOrEqualTo(end);
      assertThat(secret.end()).isLessThanOrEqualTo(text.length());
      assertThat(secret.line())
          .isEqualTo(1 + text.substring(0, secret.start()).chars().filter(c -> c == '\n').count());
      end = secret.end();
    }
  }

  @Property
  void nothingIsFoundInWhatIsRedacted(@ForAll("texts") String text) {
    assertThat(SecretFinder.find(SecretFinder.redact(text))).isEmpty();
  }

  @Property
  void whatSurroundsSecretsStays(@ForAll("texts") String text) {
    List<Secret> secrets = SecretFinder.find(text);
    String shown = SecretFinder.redact(text);
    int from = 0;
    int at = 0;
    for (Secret secret : secrets) {
      String between = text.substring(from, secret.start());
      assertThat(shown.startsWith(between + secret.replacement(), at)).isTrue();
      at += between.length() + secret.replacement().length();
      from = secret.end();
    }
    assertThat(shown.substring(at)).isEqualTo(text.substring(from));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> known =
        Arbitraries.of(
            "gh" + "p_" + Made.letters(36),
            "gl" + "pat-" + Made.letters(20),
            "sk" + "-ant-api03-" + Made.letters(91),
            "xo" + "xb-" + Made.digits(12) + "-" + Made.letters(24),
            "AK" + "IA" + Made.capitals(16),
            "https://app:" + "hunter2@corp.io",
            "secret_access_" + "key=" + Made.base64(40),
            Made.webToken("{\"alg\":\"HS256\"}", "{\"sub\":\"ada\"}"),
            Made.block("RSA PRIVATE KEY", "\n"),
            Made.begin("PRIVATE KEY") + "\n" + Made.base64(70),
            Made.end("PRIVATE KEY"),
            Made.letters(36),
            "https://hooks.slack.com/services/",
            "eyJ",
            "sk-",
            "ghp_",
            "1//0",
            "AIza",
            "-----BEGIN ",
            "-----",
            "://",
            "secretAccessKey");
    Arbitrary<String> signs =
        Arbitraries.strings().withChars("\n\r \\nt%3D-_/.:@=+'\"é\uD83D").ofMaxLength(3);
    return Arbitraries.oneOf(known, known, signs)
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
