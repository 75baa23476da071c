package promptcli.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A signed JSON web token (RFC 7519): who holds it is let in. One without a signature is none. */
final class WebToken {

  private static final String KIND = "a JSON web token";
  private static final String OBJECT = "eyJ"; // {" in Base64
  private static final String SIGNS = "_-";
  private static final int MAX_HEADER = 4096;

  /** Half of the shortest that is in use, HS256's. */
  private static final int MIN_SIGNATURE = 20;

  /** How what jwt.io and RFC 7519 show goes on: {@code {"sub":"1234567890","name":"John Doe"}. */
  private static final String JOHN_DOE = "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l";

  private static final String SOME_PAYLOAD = "eyJzb21lIjoicGF5bG9hZCJ9.";
  private static final String JOE = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAs";

  private WebToken() {}

  static @Nullable Match at(String text, int start, int from) {
    if (!Match.mayBegin(text, start, from)) {
      return null;
    }
    int header = Match.endOfRun(text, start, SIGNS);
    int payload = header + 1;
    if (header - start > MAX_HEADER || !text.startsWith("." + OBJECT, header)) {
      return null;
    }
    int dot = Match.endOfRun(text, payload, SIGNS);
    int end = text.startsWith(".", dot) ? Match.endOfRun(text, dot + 1, SIGNS) : dot;
    return end - dot > MIN_SIGNATURE
            && namesAlgorithm(text.substring(start, header))
            && !text.startsWith(JOHN_DOE, payload)
            && !text.startsWith(JOE, payload)
            && !text.startsWith(SOME_PAYLOAD, payload)
        ? new Match(KIND, start, end)
        : null;
  }

  private static boolean namesAlgorithm(String header) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(header);
      return new String(json, StandardCharsets.ISO_8859_1).contains("\"alg\"");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
