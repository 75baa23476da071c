package promptcli.cli.manual;

import java.util.function.UnaryOperator;

/** What stands between backticks in prose. */
final class CodeSpans {

  /** A no-break space, between words of code: they stay on one line. */
  static final char JOIN = '\u00a0';

  private CodeSpans() {}

  /**
   * Prose without its backticks.
   *
   * @param plain makes what is shown of what stands outside of them
   * @param code makes it of what stands inside, where words are joined
   */
  static String shown(String prose, UnaryOperator<String> plain, UnaryOperator<String> code) {
    StringBuilder shown = new StringBuilder();
    String[] parts = prose.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean isCode = i % 2 == 1;
      shown.append(isCode ? code.apply(parts[i].replace(' ', JOIN)) : plain.apply(parts[i]));
    }
    return shown.toString();
  }
}
