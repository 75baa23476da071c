package promptcli.yaml;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  /** White space, and the escapes of it; a line break that is escaped counts for nothing. */
  private static final String SPACE =
      "[ \t\n\r]|\\\\([ \t\n\rnrt]|(x|u00|U000000)(09|0[aA]|0[dD]|20))";

  private final SourceText source;
  private final String text;
  private final ScalarStyle style;
  private final int begin;

  /** For each UTF-16 unit of the text, its offset in the file; made when first asked for. */
  private int @Nullable [] offsets;

  ScalarPlaces(SourceText source, String text, ScalarStyle style, int begin) {
    this.source = source;
    this.text = text;
    this.style = style;
    this.begin = begin;
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
    Matcher character = Pattern.compile(character()).matcher(source.text());
    Pattern space = Pattern.compile(SPACE);
    int end = contentStart();
    for (int i = 0, next; i < text.length(); i = next) {
      next = text.offsetByCodePoints(i, 1);
      int start = end;
      if (" \t\n\r".indexOf(text.charAt(i)) < 0) {
        do {
          character.find(end);
          end = character.end();
        } while (space.matcher(character.group()).matches());
        start = character.start();
      }
      Arrays.fill(aligned, i, next, start);
    }
    aligned[text.length()] = end;
    return aligned;
  }

  private int contentStart() {
    return switch (style) {
      case LITERAL, FOLDED -> endOfLine(begin);
      case SINGLE_QUOTED, DOUBLE_QUOTED -> begin + 1;
      default -> begin;
    };
  }

  private int endOfLine(int from) {
    Matcher end = Pattern.compile("[\n\r]|\\z").matcher(source.text());
    end.find(from);
    return end.start();
  }

  /** What the file has for one character of the text. */
  private String character() {
    return switch (style) {
      case SINGLE_QUOTED -> "(?s)''|.";
      case DOUBLE_QUOTED -> "(?s)\\\\u[dD][89abAB]..\\\\u[dD][c-fC-F]..|\\\\(x..|u.{4}|U.{8}|.)|.";
      default -> "(?s).";
    };
  }
}
