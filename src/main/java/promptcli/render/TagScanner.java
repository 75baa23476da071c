package promptcli.render;

import java.util.function.ObjIntConsumer;
import promptcli.model.Diagnostic;

/** Finds the tags of one text, from left to right. */
final class TagScanner {

  private final String text;
  private final ObjIntConsumer<String> problems;
  private String open = "{{";
  private String close = "}}";
  private int position;

  /** The first closing delimiter not yet passed: looking again for each tag would be quadratic. */
  private int nextClose = -1;

  /**
   * @param problems is told what is wrong, and at which offset
   */
  TagScanner(String text, ObjIntConsumer<String> problems) {
    this.text = text;
    this.problems = problems;
  }

  /** Where the last tag ended, and with it the line if it was standalone. */
  int position() {
    return position;
  }

  /** The next tag that is whole; null if there is none. */
  Tag next() {
    for (int at = text.indexOf(open, position); at >= 0; at = text.indexOf(open, position)) {
      position = at + open.length(); // From here the search goes on after a tag that is not.
      Tag tag = tag(at);
      if (tag != null) {
        return tag;
      }
    }
    return null;
  }

  /**
   * Changes the delimiters.
   *
   * @param tag what follows the first = in the tag
   * @return whether there are two, and sound
   */
  boolean setDelimiters(String tag) {
    String pair = tag.endsWith("=") ? tag.substring(0, tag.length() - 1).strip() : "";
    int gap = 0;
    while (gap < pair.length() && !Character.isWhitespace(pair.charAt(gap))) {
      gap++;
    }
    String second = pair.substring(gap).strip();
    boolean isWord = !second.isEmpty() && second.chars().noneMatch(Character::isWhitespace);
    if (!isWord || pair.indexOf('=') >= 0) {
      return false;
    }
    open = pair.substring(0, gap);
    close = second;
    nextClose = -1;
    return true;
  }

  private Tag tag(int at) {
    int start = position;
    if (nextClose < start) {
      int found = text.indexOf(close, start);
      nextClose = found < 0 ? Integer.MAX_VALUE : found;
    }
    int end = nextClose;
    if (end == Integer.MAX_VALUE) {
      return refuse("this tag is not closed: add " + Diagnostic.brief(close), at);
    }
    int after = end + close.length();
    boolean triple = start < end && text.charAt(start) == '{';
    if (triple && text.startsWith("}" + close, end)) {
      after++; // Of the three braces of }}}, the first is the tag's own.
    } else if (triple && text.charAt(--end) != '}') {
      return refuse(
          "a tag that opens with "
              + Diagnostic.brief(open + "{")
              + " must close with "
              + Diagnostic.brief("}" + close),
          at);
    }
    start = skipWhiteSpace(triple ? start + 1 : start, end);
    boolean hasSigil = !triple && start < end && !Tag.isNamePart(text.codePointAt(start));
    char sigil = hasSigil ? text.charAt(start++) : '&';
    if (sigil != '!' && sigil != '=') {
      start = skipWhiteSpace(start, end);
      if (start == end) {
        position = after;
        return refuse("this tag is empty: write a name in it", at);
      }
      for (int i = start; i < end; i++) {
        if (text.startsWith(open, i)) {
          return refuse(
              "this tag is not closed before the next one opens: add " + Diagnostic.brief(close),
              at);
        }
      }
    }
    String name = text.substring(start, end).strip();
    int lineStart = at;
    while (lineStart > 0 && isBlank(lineStart - 1)) {
      lineStart--;
    }
    int nextLine = sigil == '&' || !isLineStart(lineStart) ? -1 : nextLine(after);
    position = nextLine < 0 ? after : nextLine;
    return nextLine < 0
        ? new Tag(sigil, name, at, at, null)
        : new Tag(sigil, name, at, lineStart, text.substring(lineStart, at));
  }

  private Tag refuse(String message, int at) {
    problems.accept(message, at);
    return null;
  }

  private int skipWhiteSpace(int from, int end) {
    int start = from;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the next line begins if there are only blanks before it; else -1. */
  private int nextLine(int from) {
    int end = from;
    while (end < text.length() && isBlank(end)) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    return text.startsWith("\n", end) ? end + 1 : text.startsWith("\r\n", end) ? end + 2 : -1;
  }

  /** Whether a line begins there; a lone CR ends none. */
  boolean isLineStart(int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  private boolean isBlank(int offset) {
    return text.charAt(offset) == ' ' || text.charAt(offset) == '\t';
  }
}
