package promptcli.cli.manual;

import java.util.function.UnaryOperator;
import promptcli.text.Wrapping;

/** What stands between backticks in prose. */
final class CodeSpans {

  private CodeSpans() {}

  /**
   * Prose without its backticks.
   *
   * @param plain makes what is shown of what stands outside of them
   * @param code makes it of what stands inside, where words are joined: they stay on one line
   */
  static String shown(String prose, UnaryOperator<String> plain, UnaryOperator<String> code) {
    StringBuilder shown = new StringBuilder();
    String[] parts = prose.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean isCode = i % 2 == 1;
      shown.append(
          isCode ? code.apply(parts[i].replace(' ', Wrapping.JOIN)) : plain.apply(parts[i]));
    }
    return shown.toString();
  }
}
