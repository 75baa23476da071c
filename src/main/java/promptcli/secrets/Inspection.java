package promptcli.secrets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks closely at what stands around the marks in one text, and keeps what proves a secret. */
final class Inspection {

  private final String text;
  private final List<Secret> secrets = new ArrayList<>();

  /** Where the last secret ends: none begins before. */
  private int end;

  /** The line on which {@link #counted} is. */
  private int line = 1;

  private int counted;

  Inspection(String text) {
    this.text = text;
  }

  /**
   * Inspects one place. Places come in the order of the text.
   *
   * @return where to look on from
   */
  int inspect(int mark) {
    Match match = at(mark);
    if (match == null) {
      return mark + 1;
    }
    for (; counted < match.start(); counted++) {
      if (text.charAt(counted) == '\n') {
        line++;
      }
    }
    secrets.add(new Secret(match.kind(), line, match.start(), match.end()));
    end = match.end();
    return Math.max(end, mark + 1);
  }

  List<Secret> secrets() {
    return List.copyOf(secrets);
  }

  private @Nullable Match at(int mark) {
    char c = text.charAt(mark);
    if (c == 'I' && text.startsWith(PrivateKey.BEGIN, mark - PrivateKey.MARK)) {
      return PrivateKey.block(text, mark - PrivateKey.MARK, end);
    }
    if (c == 'J') {
      return text.startsWith("ey", mark - 2)
          ? WebToken.at(text, mark - 2, end)
          : PrivateKey.encoded(text, mark, end);
    }
    Match token = TokenShape.at(text, mark, end);
    if (token != null) {
      return token;
    }
    return c == '/' ? UrlPassword.at(text, mark + 2, end) : AwsSecretKey.at(text, mark, end);
  }
}
