package promptcli.yaml;

import org.snakeyaml.engine.v2.scanner.StreamReader;
import promptcli.model.Problems;
import promptcli.model.SourceText;

/** Holds every text of a catalog, and values files, to characters that somebody can see. */
public final class Characters {

  /** What to do in YAML about a character that is refused. */
  static final String ESCAPE = "Remove it, or write it in double quotes as \\u%04X.";

  /** More than so many are not told. */
  private static final int MANY = 100;

  private Characters() {}

  /**
   * Refuses control characters, halves of surrogate pairs, byte order marks, and U+0085, which the
   * YAML parser takes for a line break here and there.
   *
   * @param fix may show the character's number with {@code %04X}
   * @return whether there are any
   */
  public static boolean refuse(SourceText source, String fix, Problems problems) {
    // An interpreter, as which the JVM begins, takes twice as long for String.codePointAt.
    char[] text = source.text().toCharArray();
    int refused = 0;
    int c;
    for (int i = 0; i < text.length && refused < MANY; i += Character.charCount(c)) {
      c = Character.codePointAt(text, i);
      if (c == SourceText.BYTE_ORDER_MARK || c == 0x85 || !StreamReader.isPrintable(c)) {
        String message = "the character U+%04X is not allowed here".formatted(c);
        problems.add(source.placeAt(i), message, fix.formatted(c));
        refused++;
      }
    }
    return refused > 0;
  }
}
