package promptcli.secrets;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static promptcli.secrets.Finding.found;
import static promptcli.secrets.Finding.foundNothing;
import static promptcli.secrets.Made.base64;
import static promptcli.secrets.Made.block;
import static promptcli.secrets.Made.capitals;
import static promptcli.secrets.Made.digits;
import static promptcli.secrets.Made.hexadecimal;
import static promptcli.secrets.Made.letters;
import static promptcli.secrets.Made.webToken;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecretFinderTest {

  static Stream<Arguments> tokens() {
    return Stream.of(ofClouds(), ofForges(), ofChats(), ofShops(), ofModels())
        .flatMap(each -> each);
  }

  private static Stream<Arguments> ofClouds() {
    return Stream.of(
        arguments("an AWS access key", "AK" + "IA" + capitals(16)),
        arguments("an AWS access key", "AS" + "IA" + capitals(16)),
        arguments("an AWS access key", "AB" + "IA" + capitals(16)),
        arguments("a Google API key", "AI" + "za" + letters(33) + "_-"),
        arguments("a Google client secret", "GOC" + "SPX-" + letters(28)),
        arguments("a Google refresh token", "1/" + "/0" + letters(90) + "-_" + letters(8)));
  }

  private static Stream<Arguments> ofForges() {
    return Stream.of(
        arguments("a GitHub token", "gh" + "p_" + letters(36)),
        arguments("a GitHub token", "gh" + "o_" + letters(36)),
        arguments("a GitHub token", "gh" + "u_" + letters(36)),
        arguments("a GitHub token", "gh" + "s_" + letters(36)),
        arguments(
            "a GitHub token",
            "gh" + "s_" + letters(9) + "_" + webToken("{\"alg\":\"ES256\",\"kid\":1}", "{}")),
        arguments("a GitHub token", "gh" + "r_" + letters(76)),
        arguments("a GitHub token", "github" + "_pat_" + letters(22) + "_" + letters(59)),
        arguments("a GitLab token", "gl" + "pat-" + letters(20)),
        arguments("a GitLab token", "gl" + "pat-" + letters(27) + ".01." + letters(9)),
        arguments("a GitLab token", "gl" + "dt-" + letters(18) + "_-"),
        arguments("a GitLab token", "gl" + "rt-" + letters(20)),
        arguments("a GitLab token", "gl" + "rtr-" + letters(20)),
        arguments("a GitLab token", "gl" + "cbt-64_" + letters(20)),
        arguments("a GitLab token", "gl" + "ptt-" + hexadecimal(40)),
        arguments("a GitLab token", "gl" + "ft-" + letters(20)),
        arguments("a GitLab token", "gl" + "imt-" + letters(25)),
        arguments("a GitLab token", "gl" + "agent-" + letters(50)),
        arguments("a GitLab token", "gl" + "oas-" + hexadecimal(64)),
        arguments("a GitLab token", "gl" + "soat-" + letters(20)),
        arguments("a GitLab token", "gl" + "ffct-" + letters(20)),
        arguments(
            "a Slack token", "xo" + "xb-" + digits(12) + "-" + digits(13) + "-" + letters(24)),
        arguments("an npm token", "np" + "m_" + letters(36)));
  }

  private static Stream<Arguments> ofChats() {
    return Stream.of(
        arguments("a Slack token", "xo" + "xp-" + digits(12) + "-" + hexadecimal(32)),
        arguments("a Slack token", "xo" + "xa-2-" + digits(12) + "-" + hexadecimal(32)),
        arguments("a Slack token", "xo" + "xr-" + digits(12) + "-" + letters(24)),
        arguments("a Slack token", "xo" + "xs-" + digits(12) + "-" + hexadecimal(32)),
        arguments("a Slack token", "xo" + "xc-" + digits(12) + "-" + hexadecimal(64)),
        arguments("a Slack token", "xo" + "xd-" + letters(30) + "%2F" + letters(30)),
        arguments("a Slack token", "xo" + "xo-" + digits(12) + "-" + hexadecimal(32)),
        arguments("a Slack token", "xo" + "xe-1-" + letters(120)),
        arguments(
            "a Slack token",
            "xa" + "pp-1-A" + capitals(10) + "-" + digits(13) + "-" + hexadecimal(64)));
  }

  private static Stream<Arguments> ofShops() {
    return Stream.of(
        arguments("a Stripe key", "sk" + "_live_" + letters(24)),
        arguments("a Stripe key", "rk" + "_live_" + letters(99)),
        arguments("a Stripe key", "sk" + "_test_" + letters(24)),
        arguments("a Stripe key", "rk" + "_test_" + letters(24)),
        arguments("a webhook secret", "wh" + "sec_" + base64(31) + "="));
  }

  private static Stream<Arguments> ofModels() {
    return Stream.of(
        arguments("an OpenAI key", "sk" + "-proj-" + letters(74) + "T3Blbk" + "FJ" + letters(74)),
        arguments("an OpenAI key", "sk" + "-svcacct-" + letters(40) + "_-" + letters(20)),
        arguments("an OpenAI key", "sk" + "-admin-" + letters(60)),
        arguments("an OpenAI key", "sk" + "-" + letters(20) + "T3Blbk" + "FJ" + letters(20)),
        arguments("an OpenAI key", "sk" + "-" + letters(48)),
        arguments("an API key", "sk" + "-" + hexadecimal(32)),
        arguments("an OpenRouter key", "sk" + "-or-v1-" + hexadecimal(64)),
        arguments("an Anthropic key", "sk" + "-ant-api03-" + letters(91) + "-_AA"),
        arguments("an Anthropic key", "sk" + "-ant-admin01-" + letters(93)),
        arguments("an Anthropic key", "sk" + "-ant-oat01-" + letters(93)),
        arguments("a JSON web token", webToken("{\"alg\":\"HS256\"}", "{\"sub\":\"ada\"}")),
        arguments(
            "a JSON web token", webToken("{\"kid\":\"1\",\"alg\":\"RS256\"}", "{\"exp\":1}")));
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void findsATokenWhereverItStands(String kind, String token) {
    found(kind, "", token, "");
    found(kind, "A line.\nKEY=", token, "\nAnother.");
    found(kind, "{\"é😀\": \"", token, "\"}");
    found(kind, "See (", token, "), and do not tell.");
    found(kind, "key: '", token, "',");
    found(kind, "{\"text\": \"A line\\n", token, "\\n\"}");
    found(kind, "curl 'https://x.io/?a=b&key%3D", token, "&c=d'");
    found(kind, "@@ -1 +1 @@\n-", token, "\n+");
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void takesNoPartOfAWordForAToken(String kind, String token) {
    foundNothing("a_" + token);
    foundNothing("a-" + token);
    foundNothing("9" + token);
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void hidesATokenAndNothingElse(String kind, String token) {
    String hidden = "[redacted: " + kind.replaceFirst("an? ", "") + "]";
    assertThat(SecretFinder.redact("é\r\n" + token + ", \uD83D\n" + token + "\t"))
        .isEqualTo("é\r\n" + hidden + ", \uD83D\n" + hidden + "\t");
  }

  @Test
  void findsASecretKeyOfAwsNextToItsName() {
    String key = base64(40);
    found("an AWS secret key", "aws_" + "secret_access_key = ", key, "\n");
    found("an AWS secret key", "export AWS_" + "SECRET_ACCESS_KEY=\"", key, "\"");
    found("an AWS secret key", "{\"Secret" + "AccessKey\": \"", key, "\"}");
    found("an AWS secret key", "<Secret" + "AccessKey>", key, "</");
    found("an AWS secret key", "--aws-" + "secret-access-key ", key, "");
    found("an AWS secret key", "- name: AWS_" + "SECRET_ACCESS_KEY\n  value: ", key, "\n");
    foundNothing("sha = " + key);
    foundNothing("aws_" + "secret_access_key is not " + key);
    foundNothing("aws_" + "secret_access_key = " + key + "A");
    foundNothing("aws_" + "secret_access_key = " + hexadecimal(40));
  }

  @Test
  void findsAWebhookOfSlack() {
    String path =
        "//hooks.slack" + ".com/services/T" + capitals(8) + "/B" + capitals(10) + "/" + letters(24);
    found("a Slack webhook", "curl https:", path, " -d x");
    foundNothing("https://hooks.slack" + ".com/services/T00000000/B00000000/" + "X".repeat(24));
  }

  @Test
  void takesNoExampleForAToken() {
    foundNothing("AKIA" + "IOSFODNN7EXAMPLE");
    foundNothing("AKIA" + "X".repeat(16));
    foundNothing("AKIA" + capitals(17));
    foundNothing("AKIA" + capitals(15));
    foundNothing("ghp_" + "x".repeat(36));
    foundNothing("ghp_" + letters(35));
    foundNothing("ghp_" + letters(36) + "_");
    foundNothing("glpat-" + "put-the-token-of-your-group-here-1234");
    foundNothing("sk-ant-api03-...");
    foundNothing("sk-" + "the-quick-brown-fox-jumps-over-the-lazy-dog");
    foundNothing("xoxb-" + "hearts-and-kisses-for-everyone-1");
    foundNothing("pk_live_" + letters(24));
    foundNothing("ghp_" + letters(1000));
  }

  @Test
  void takesForAWebTokenOnlyWhatIsSigned() {
    String header = Made.encoded("{\"alg\":\"HS256\"}");
    String payload = Made.encoded("{\"sub\":\"ada\"}");
    foundNothing(header + "." + payload);
    foundNothing(header + "." + payload + ".");
    foundNothing(header + "." + payload + "." + letters(19));
    foundNothing(header + "." + letters(40) + "." + letters(43));
    foundNothing(webToken("{\"id\":\"HS256\"}", "{\"sub\":\"ada\"}"));
    foundNothing("eyJ" + letters(30) + "." + payload + "." + letters(43));
    foundNothing(header + "A." + payload + "." + letters(43));
    foundNothing(webToken("{\"alg\":\"HS256\"}", "{\"sub\":\"1234567890\",\"name\":\"John Doe\"}"));
  }

  @Test
  void findsAllOfThemInOrder() {
    String text =
        Stream.of(
                "one " + "gh" + "p_" + letters(36),
                "nothing",
                block("PRIVATE KEY", "\n"),
                "gh" + "o_" + letters(36) + " gh" + "o_" + letters(36),
                "https://app:hunter2@corp.io/" + "AK" + "IA" + capitals(16))
            .collect(joining("\n"));
    assertThat(SecretFinder.find(text))
        .extracting(each -> each.line() + ": " + each.kind())
        .containsExactly(
            "1: a GitHub token",
            "3: a private key",
            "11: a GitHub token",
            "11: a GitHub token",
            "12: a password in a URL",
            "12: an AWS access key");
  }

  @Test
  void returnsATextWithoutSecretsItself() {
    String text = "nothing\r\n\uD83D to hide";
    assertThat(SecretFinder.redact(text)).isSameAs(text);
    assertThat(SecretFinder.find("")).isEmpty();
  }

  @Test
  void aSecretIsSomewhere() {
    assertThatThrownBy(() -> new Secret("a key", 0, 1, 2)).hasMessage("a key, line 0: 1 to 2");
    assertThatThrownBy(() -> new Secret("a key", 1, -1, 2)).hasMessage("a key, line 1: -1 to 2");
    assertThatThrownBy(() -> new Secret("a key", 1, 2, 2)).hasMessage("a key, line 1: 2 to 2");
    assertThatThrownBy(() -> new Secret("key", 1, 2, 3)).hasMessage("key, line 1: 2 to 3");
  }
}
