package promptcli.secrets;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static promptcli.secrets.Made.base64;
import static promptcli.secrets.Made.begin;
import static promptcli.secrets.Made.block;
import static promptcli.secrets.Made.capitals;
import static promptcli.secrets.Made.digits;
import static promptcli.secrets.Made.end;
import static promptcli.secrets.Made.hexadecimal;
import static promptcli.secrets.Made.letters;
import static promptcli.secrets.Made.lines;
import static promptcli.secrets.Made.webToken;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFinderTest {

  static Stream<Arguments> tokens() {
    return Stream.of(
        arguments("an AWS access key", "AK" + "IA" + capitals(16)),
        arguments("an AWS access key", "AS" + "IA" + capitals(16)),
        arguments("an AWS access key", "AB" + "IA" + capitals(16)),
        arguments("a Google API key", "AI" + "za" + letters(33) + "_-"),
        arguments("a Google client secret", "GOC" + "SPX-" + letters(28)),
        arguments("a Google refresh token", "1/" + "/0" + letters(90) + "-_" + letters(8)),
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
            "xa" + "pp-1-A" + capitals(10) + "-" + digits(13) + "-" + hexadecimal(64)),
        arguments("a Stripe key", "sk" + "_live_" + letters(24)),
        arguments("a Stripe key", "rk" + "_live_" + letters(99)),
        arguments("a Stripe key", "sk" + "_test_" + letters(24)),
        arguments("a Stripe key", "rk" + "_test_" + letters(24)),
        arguments("a webhook secret", "wh" + "sec_" + base64(31) + "="),
        arguments("an npm token", "np" + "m_" + letters(36)),
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
        arguments("a JSON web token", webToken("{\"kid\":\"1\",\"alg\":\"RS256\"}", "{\"exp\":1}")),
        arguments("a private key", block("PRIVATE KEY", "\n")),
        arguments("a private key", block("PRIVATE KEY", "\\n")),
        arguments("a private key", block("PRIVATE KEY", " ")),
        arguments("a private key", block("RSA PRIVATE KEY", "\r\n")),
        arguments("a private key", block("EC PRIVATE KEY", "\n")),
        arguments("a private key", block("DSA PRIVATE KEY", "\n    ")),
        arguments("a private key", block("OPENSSH PRIVATE KEY", "\n")),
        arguments("a private key", block("ENCRYPTED PRIVATE KEY", "\n")),
        arguments("a private key", block("PGP PRIVATE KEY BLOCK", "\n")),
        arguments("a private key", block("PRIVATE KEY", "\\n\" +\n      \"")),
        arguments("a private key", encrypted()),
        arguments("a private key", encoded(block("RSA PRIVATE KEY", "\n") + "\n")));
  }

  private static String encrypted() {
    String headers = "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC," + hexadecimal(32) + "\n\n";
    return begin("RSA PRIVATE KEY") + headers + lines("\n", 9) + end("RSA PRIVATE KEY");
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
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
    String begun = "a_" + token;
    assertThat(SecretFinder.find(begun))
        .isEqualTo(
            token.startsWith("-----")
                ? List.of(new Secret(kind, 1, 2, begun.length()))
                : List.of());
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://app:|hunter2|@db.corp.io/app",
        "postgres://app:|s3cr3t|@10.0.0.7:5432/app",
        "jdbc:mysql://app:|Tr0ub4dor&3|@db.corp.io",
        "redis://:|kX3pQ9vLm2|@cache.corp.io:6379",
        "https://oauth2:|8fGk2LpQ0zXw|@git.corp.io/a.git",
        "https://ada@corp.io:|kX3pQ9vLm2|@mail.corp.io",
        "mongodb+srv://app:|p%40ssw%3Ard7|@a.mongodb.net,b.mongodb.net/?w=1",
        "amqps://app:|pa@kX3pQ9|@mq.corp.io",
        "ftp://app:|correct-horse|@ftp.corp.io",
        "https://app:|pa$$kX3pQ9$|@corp.io",
        "postgres://app:|kX3pQ9vLm2Zt|@localhost/app",
        "http://app:|kX3pQ9vLm2Zt|@db:5432"
      })
  void findsAPasswordInAUrl(String url) {
    String[] parts = url.split("\\|");
    found("a password in a URL", "See " + parts[0], parts[1], parts[2] + " and mail@corp.io");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://user:pass@db.corp.io",
        "https://ada:password123@corp.io",
        "https://ada:my-secret-token@corp.io",
        "https://ada:xxxxxxxx@corp.io",
        "https://ada:***@corp.io",
        "https://ada:ab***yz@corp.io",
        "https://ada:<password>@corp.io",
        "https://ada:[password]@corp.io",
        "https://ada:{{db_pw_9}}@corp.io",
        "https://ada:${PW_9a}@corp.io",
        "https://ada:$PW_9a@corp.io",
        "https://ada:$(pass 9a)@corp.io",
        "https://ada:%PW_9a%@corp.io",
        "https://ada:%s@corp.io",
        "https://ada:DB_PASS_WORD@corp.io",
        "https://ada:abc...xyz1@corp.io",
        "https://ada:#{pw_9a}@corp.io",
        "https://guest2:guest2@corp.io",
        "https://ada:hunter2@localhost:8080",
        "https://ada:hunter2@127.0.0.1",
        "https://ada:hunter2@www.example.com",
        "https://ada:hunter2@db",
        "https://TOKEN:x-oauth-basic@github.com",
        "docker://node:20-alpine3.19-slim@sha256:0a1b2c",
        "ssh://git@corp.io:22/a",
        "http://corp.io:8080/a@b",
        "https://corp.io:8080?a=b:c@d",
        "\"https://\" + ada + \":\" + kX3pQ9vLm2 + \"@\" + host",
        "://",
        "://:@",
        "://@:"
      })
  void takesNoPlaceholderForAPassword(String url) {
    foundNothing(url);
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
  void takesForAPrivateKeyOnlyWhatHasOne() {
    foundNothing(block("PUBLIC KEY", "\n"));
    foundNothing(block("CERTIFICATE", "\n"));
    foundNothing(encoded(block("CERTIFICATE", "\n")));
    foundNothing(begin("PRIVATE KEY") + "\n...\n" + end("PRIVATE KEY"));
    foundNothing(begin("PRIVATE KEY") + "\n" + base64(64) + "\n...\n" + end("PRIVATE KEY"));
    foundNothing(begin("PRIVATE KEY") + "\n" + base64(64) + "…");
    foundNothing(begin("PRIVATE KEY") + "\n" + "X".repeat(64) + "\n" + end("PRIVATE KEY"));
    foundNothing(begin("PRIVATE KEY") + "\n<your key>\n" + end("PRIVATE KEY"));
    foundNothing(
        begin("PRIVATE KEY") + " is how " + block("CERTIFICATE", "\n") + " does not begin");
    foundNothing("LS0tLS1" + "CRUdJTi=");
    foundNothing("LS0tLS1" + "CRUdJTiBQUklWQVRFIEtFWS0tLS0t");
  }

  @Test
  void findsAPrivateKeyThatBreaksOff() {
    String key = begin("PRIVATE KEY") + "\n" + base64(64) + "\n" + base64(30);
    found("a private key", "x\n", key, "");
    found("a private key", "x\n", key, "\n(the rest is missing)");
    found("a private key", "x\n", key, "\n\n" + block("CERTIFICATE", "\n"));
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

  private static void found(String kind, String before, String secret, String after) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.length();
    assertThat(SecretFinder.find(before + secret + after))
        .containsExactly(new Secret(kind, line, start, start + secret.length()));
  }

  private static void foundNothing(String text) {
    assertThat(SecretFinder.find(text)).isEmpty();
    assertThat(SecretFinder.find("a " + text + " b")).isEmpty();
  }
}
