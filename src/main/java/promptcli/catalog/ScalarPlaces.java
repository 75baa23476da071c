package promptcli.catalog;

import java.util.function.IntFunction;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import promptcli.model.Place;
import promptcli.model.SourceText;

/**
 * Finds the characters of a YAML scalar in its file. Indentation and folding change white space
 * only, so the nth visible character of the scalar is the nth visible one of its source; a quote
 * that is doubled and an escape count for the one character that they stand for. A white-space
 * character gets the place where the text before it ends.
 */
final class ScalarPlaces implements IntFunction<Place> {

  private final SourceText source;
  private final String file;
  private final String text;
  private final ScalarStyle style;
  private final int start;

  /** For each UTF-16 unit of the text, its offset in the file; made when first asked for. */
  private int[] offsets;

  ScalarPlaces(SourceText source, String text, ScalarStyle style, int start) {
    this.source = source;
    this.file = source.text();
    this.text = text;
    this.style = style;
    this.start = start;
  }

  @Override
  public Place apply(int offset) {
    if (offsets == null) {
      offsets = align();
    }
    return source.placeAt(offsets[offset]);
  }

  private int[] align() {
    int[] aligned = new int[text.length() + 1];
    int at = contentStart();
    for (int i = 0; i < text.length(); i++) {
      boolean visible = !isSpace(text.charAt(i));
      if (visible) {
        at = skipSpace(at);
      }
      aligned[i] = at;
      if (visible) {
        boolean pairInOneEscape =
            isEscape(at) && Character.isHighSurrogate(text.charAt(i)) && lengthAt(at) == 10;
        if (pairInOneEscape) {
          aligned[++i] = at;
        }
        at += lengthAt(at);
      }
    }
    aligned[text.length()] = at;
    return aligned;
  }

  private int contentStart() {
    int content = afterProperties();
    return switch (style) {
      case LITERAL, FOLDED -> afterLine(content);
      case SINGLE_QUOTED, DOUBLE_QUOTED -> content + 1;
      default -> content;
    };
  }

  /** Past an anchor and a tag: they are refused, but what is in the scalar has its places. */
  private int afterProperties() {
    int at = start;
    while (at < file.length() && "&!#".indexOf(file.charAt(at)) >= 0) {
      boolean isComment = file.charAt(at) == '#';
      at = skipSpace(isComment ? afterLine(at) : afterWord(at));
    }
    return at;
  }

  private int afterWord(int start) {
    int at = start;
    while (at < file.length() && !isSpace(file.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterLine(int start) {
    int at = start;
    while (at < file.length() && file.charAt(at) != '\n' && file.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private int skipSpace(int start) {
    int at = start;
    while (at < file.length()) {
      if (isSpace(file.charAt(at))) {
        at++;
      } else if (isEscape(at) && escapesSpace(at)) {
        at += lengthAt(at);
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isEscape(int at) {
    return style == ScalarStyle.DOUBLE_QUOTED && file.charAt(at) == '\\';
  }

  private boolean escapesSpace(int at) {
    return switch (file.charAt(at + 1)) {
      case 'n', 'r', 't' -> true;
      case 'x', 'u', 'U' ->
          isSpace(Integer.parseInt(file.substring(at + 2, at + lengthAt(at)), 16));
      default -> isSpace(file.charAt(at + 1)); // a line break that is escaped counts for nothing
    };
  }

  /** How many units of the file stand for one character of the text, or for a pair in an escape. */
  private int lengthAt(int at) {
    if (isEscape(at)) {
      return switch (file.charAt(at + 1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    return style == ScalarStyle.SINGLE_QUOTED && file.charAt(at) == '\'' ? 2 : 1;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
