package promptcli.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;
import promptcli.model.Problems;

/** Finds the tags of one text, from left to right. */
final class TagScanner {

  private final Passage passage;
  private final String text;
  private final Problems problems;
  private String open = "{{";
  private String close = "}}";
  private int position;

  /** What stands before a name; anything else is no tag at all. */
  private static final String SIGILS = "&#^/>*<$%";

  TagScanner(Passage passage, Problems problems) {
    this.passage = passage;
    this.text = passage.text();
    this.problems = problems;
  }

  /** The next tag; one that was refused is as if it were a comment. */
  Optional<Tag> next() {
    int at = text.indexOf(open, position);
    if (at < 0) {
      return Optional.empty();
    }
    Tag tag = tag(at);
    position = tag.end();
    return Optional.of(tag);
  }

  /**
   * Changes the delimiters. Long ones are refused: to look for them would take quadratic time.
   *
   * @param tag what follows the first = in the tag
   * @return whether there are two, and sound
   */
  boolean setDelimiters(String tag) {
    Matcher words = Pattern.compile("([^\\s=]{1,20})\\s+([^\\s=]{1,20})\\s*=").matcher(tag);
    if (!words.matches()) {
      return false;
    }
    open = words.group(1);
    close = words.group(2);
    return true;
  }

  private Tag tag(int at) {
    int start = at + open.length();
    boolean triple = text.startsWith("{", start);
    String closing = triple ? "}" + close : close;
    start = afterWhiteSpace(triple ? start + 1 : start);
    boolean mayHoldTags = text.startsWith("!", start) || text.startsWith("=", start);
    int end = start;
    while (!text.startsWith(closing, end)) {
      boolean nextOpens = !mayHoldTags && text.startsWith(open, end);
      if (nextOpens || end == text.length()) {
        String before = nextOpens ? " before the next one opens" : "";
        String fix = ": add " + Diagnostic.brief(closing);
        return refused("this tag is not closed" + before + fix, at, end);
      }
      end++;
    }
    String content = text.substring(start, end).strip();
    end += closing.length();
    boolean isName = triple || content.isEmpty() || Tag.isNamePart(content.codePointAt(0));
    char sigil = isName ? '&' : content.charAt(0);
    String name = isName ? content : content.substring(1).strip();
    if (name.isEmpty() && !mayHoldTags && (isName || SIGILS.indexOf(sigil) >= 0)) {
      return refused("this tag is empty: write a name in it", at, end);
    }
    return sigil == '&' ? inLine(sigil, name, at, end) : ownLine(sigil, name, at, end);
  }

  private static Tag inLine(char sigil, String name, int at, int end) {
    return new Tag(sigil, name, at, at, end, false);
  }

  /** A tag that is standalone if it is alone on its line, which then goes with it. */
  private Tag ownLine(char sigil, String name, int at, int end) {
    int lineStart = at;
    while (lineStart > position && isBlank(lineStart - 1)) {
      lineStart--;
    }
    int lineEnd = end;
    while (isBlank(lineEnd)) {
      lineEnd++;
    }
    if (text.startsWith("\r\n", lineEnd)) {
      lineEnd++;
    }
    if (!isLineStart(lineStart) || lineEnd < text.length() && text.charAt(lineEnd) != '\n') {
      return inLine(sigil, name, at, end);
    }
    return new Tag(sigil, name, at, lineStart, Math.min(lineEnd + 1, text.length()), true);
  }

  private Tag refused(String message, int at, int end) {
    problems.add(passage.places().apply(at), message, Tag.LITERALLY);
    return inLine('!', "", at, end);
  }

  private int afterWhiteSpace(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a line begins there; a lone CR ends none. */
  boolean isLineStart(int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  private boolean isBlank(int offset) {
    return text.startsWith(" ", offset) || text.startsWith("\t", offset);
  }
}
