package promptcli.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static promptcli.secrets.Finding.found;
import static promptcli.secrets.Finding.foundNothing;
import static promptcli.secrets.Made.base64;
import static promptcli.secrets.Made.begin;
import static promptcli.secrets.Made.block;
import static promptcli.secrets.Made.end;
import static promptcli.secrets.Made.hexadecimal;
import static promptcli.secrets.Made.lines;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivateKeyTest {

  static Stream<String> blocks() {
    return Stream.of(
        block("PRIVATE KEY", "\n"),
        block("PRIVATE KEY", "\\n"),
        block("PRIVATE KEY", " "),
        block("RSA PRIVATE KEY", "\r\n"),
        block("EC PRIVATE KEY", "\n"),
        block("DSA PRIVATE KEY", "\n    "),
        block("OPENSSH PRIVATE KEY", "\n"),
        block("ENCRYPTED PRIVATE KEY", "\n"),
        block("PGP PRIVATE KEY BLOCK", "\n"),
        block("PRIVATE KEY", "\\n\" +\n      \""),
        encrypted(),
        encoded(block("RSA PRIVATE KEY", "\n") + "\n"));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void findsAWholeBlockAndHidesIt(String block) {
    found("a private key", "", block, "");
    found("a private key", "A line.\nkey: |\n  ", block, "\nanother: x");
    found("a private key", "{\"key\": \"", block, "\\n\"}");
    assertThat(SecretFinder.redact("a\r\n" + block + "\n\nb"))
        .isEqualTo("a\r\n[redacted: private key]\n\nb");
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

  private static String encrypted() {
    String headers = "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC," + hexadecimal(32) + "\n\n";
    return begin("RSA PRIVATE KEY") + headers + lines("\n", 9) + end("RSA PRIVATE KEY");
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
