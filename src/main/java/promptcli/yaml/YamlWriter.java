package promptcli.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Writes any text, and what a values file holds, as YAML that reads back as the same. */
public final class YamlWriter {

  /** What needs no quotes, whatever reads it; a word such as {@code no} is not among it. */
  private static final String PLAIN =
      "(?!(?i:true|false|null|yes|no|on|off|y|n)$)\\p{L}[\\p{L}\\p{N} ,.;()/'’?!&%+_-]*(?<! )";

  /** A block says by how much more than its key it is indented, where that does not show. */
  private static final int STEP = 2;

  private YamlWriter() {}

  /** On one line, in quotes where it needs them. */
  public static String inline(String text) {
    return text.matches(PLAIN) ? text : quoted(text);
  }

  /** As {@link #inline}, in a list between brackets, where a comma parts the items. */
  public static String item(String text) {
    return text.contains(",") ? quoted(text) : inline(text);
  }

  /**
   * What stands after a key and its colon, line break included: a block, which keeps the text as it
   * looks, or quotes where a block cannot hold it.
   *
   * @param indent of the block's lines, in blanks: two more than the key has
   */
  public static String block(String text, int indent) {
    if (!fitsBlock(text)) {
      return " " + quoted(text) + "\n";
    }
    boolean beginsBlank = text.startsWith(" ") || text.startsWith("\n");
    String chomping = !text.endsWith("\n") ? "-" : text.endsWith("\n\n") ? "+" : "";
    String lines =
        text.lines()
            .map(line -> line.isEmpty() ? "\n" : " ".repeat(indent) + line + "\n")
            .collect(Collectors.joining());
    return " |" + (beginsBlank ? STEP : "") + chomping + "\n" + lines;
  }

  /**
   * A key with its value, on a line or more.
   *
   * @param plain a text, a boolean, an integer or a list of texts
   */
  public static String entry(String key, Object plain) {
    StringBuilder entry = new StringBuilder(inline(key)).append(':');
    if (!(plain instanceof List<?> items)) {
      entry.append(' ').append(scalar(plain));
    } else if (items.isEmpty()) {
      entry.append(" []");
    } else {
      for (Object item : items) {
        entry.append("\n- ").append(scalar(item));
      }
    }
    return entry.append('\n').toString();
  }

  /** A text is in quotes, always: nobody has to know which words mean something to YAML. */
  private static String scalar(Object plain) {
    return plain instanceof String text ? quoted(text) : plain.toString();
  }

  /** Blanks alone on the last line may be text or layout: readers differ. */
  private static boolean fitsBlock(String text) {
    String lastLine = text.substring(text.stripTrailing().length());
    return !text.isBlank()
        && !lastLine.matches("(?s).*\\n.*[ \\t].*")
        && text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPrintable(c));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isPrintable(c)) {
                    quoted.appendCodePoint(c);
                  } else {
                    quoted.append("\\U%08x".formatted(c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** Whether YAML lets it stand for itself, and no line ends with it anywhere. */
  private static boolean isPrintable(int c) {
    return c >= 0x20 && c < 0x7f
        || c >= 0xa0 && c < 0xd800 && c != 0x2028 && c != 0x2029
        || c >= 0xe000 && c < 0xfffe && c != 0xfeff
        || c >= 0x10000;
  }
}
