package promptcli.placeholder;

import java.util.regex.Pattern;

/** The line that a placeholder stands on, and what is around it there. */
final class Line {

  private static final String BLANK = " \t";
  private static final int MAX_LABEL = 200;

  /** Of a longer line only what is near is looked at. */
  private static final int NEAR = 300;

  /** Marks of a list, a quotation or a heading, and of emphasis after them. */
  private static final Pattern MARKS =
      Pattern.compile("[ \\t>]*(?:[-*•+]|#{1,6}|[0-9]{1,3}[.)])?[ \\t]*[*_\"'“]*");

  /** How a command is called, with what it may be given. */
  private static final Pattern USAGE =
      Pattern.compile(
          "(?i)[ \\t>*`]*(?:/[a-z][\\w:-]*|usage)\\b.*|.*(?:^|[ \\t])--?[a-z][\\w-]*[=: ]{1,2}[\"']?");

  /** What stands around a block. */
  private static final Pattern EDGE =
      Pattern.compile("|```.*|~~~.*|\"\"\"|'''|</?[\\w -]+>|-{3,}|={3,}|.*[:：]\\**");

  private final String text;
  private final int start;
  private final int end;
  private final int from;
  private final int to;

  /**
   * @param start of the placeholder, as {@code end} is its end
   */
  Line(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    int first = start;
    while (first > Math.max(0, start - NEAR) && text.charAt(first - 1) != '\n') {
      first--;
    }
    int last = end;
    while (last < Math.min(text.length(), end + NEAR) && text.charAt(last) != '\n') {
      last++;
    }
    this.from = first;
    this.to = last;
  }

  String before() {
    return text.substring(from, start);
  }

  String after() {
    return text.substring(end, to);
  }

  /** Whether only marks of a list, a quotation or emphasis stand before. */
  boolean isFirst() {
    return MARKS.matcher(before()).matches();
  }

  boolean isHeading() {
    return before().stripLeading().startsWith("#");
  }

  /** Whether the line speaks of it, as of something that is to be written or pressed. */
  boolean isMention() {
    String near = text.substring(Math.max(from, start - 60), start);
    return Words.BEFORE_MARK.matcher(near).matches()
        || Words.FORMAT.matcher(near).find()
        || Words.AFTER_MARK.matcher(after()).matches()
        || USAGE.matcher(before()).matches();
  }

  /** Whether it is the value of an attribute, as in a tag. */
  boolean isAttribute() {
    return before().matches(".*\\w=[\"'“”]");
  }

  /** Whether a key in quotes stands before it, as in JSON. */
  boolean isMember() {
    return before().matches("(?:.*[{,])?\\s*\"[^\"]*\"\\s*:\\s*");
  }

  /** Whether other brackets introduce it. */
  boolean isAfterBrackets() {
    return before().matches(".*][*_]*(?::| -| –| —) ");
  }

  /** Whether a sentence goes on after it. */
  boolean goesOn() {
    return after().matches("[\"'”*_)]*(?:[.,;!?-].*| [\\p{Ll}\\d(&-].*|[\\p{Lo}].*)?");
  }

  /** Whether it stands among other words between two quotation marks, as in an example. */
  boolean isQuotedWithMore() {
    String before = before().replaceAll("[“”]", "\"");
    int open = before.lastIndexOf('"');
    boolean inside = before.chars().filter(c -> c == '"').count() % 2 == 1;
    boolean more = open + 1 < before.length() || !after().matches("[\"“”].*");
    return inside && more;
  }

  /** Whether nothing else stands on its lines. */
  boolean isAlone() {
    return before().isBlank() && after().isBlank();
  }

  /** Whether it is all that stands between two lines of a fence, two tags or empty lines. */
  boolean isBlock() {
    if (!isAlone()) {
      return false;
    }
    String above = text.substring(Math.max(0, from - NEAR), from).stripTrailing();
    String below = text.substring(to, Math.min(text.length(), to + NEAR)).stripLeading();
    above = above.substring(above.lastIndexOf('\n') + 1).strip();
    below = below.lines().findFirst().orElse("").strip();
    return EDGE.matcher(above).matches() && EDGE.matcher(below).matches();
  }

  /** Whether nothing else stands on its line but the marks of a list or of emphasis. */
  boolean isAlmostAlone() {
    return isFirst() && after().matches("[*_\"'”.,;\\s]*");
  }

  /**
   * What stands before it and a colon, on this line or the one above; empty where that is no label.
   */
  String label() {
    int at = back(start, BLANK + "*_\"“`");
    if (at > 0 && text.charAt(at - 1) == '\n') {
      at = back(at - 1, BLANK + "\r*_");
    }
    if (at == 0 || ":：".indexOf(text.charAt(at - 1)) < 0) {
      return "";
    }
    int end = at - 1;
    int first = end;
    int least = Math.max(0, end - MAX_LABEL);
    while (first > least && ":：[]\n".indexOf(text.charAt(first - 1)) < 0) {
      first--;
    }
    String words = text.substring(first, end);
    return Label.of(first == least && least > 0 ? words.replaceFirst("^\\S* ?", "") : words);
  }

  private int back(int at, String chars) {
    int found = at;
    while (found > 0 && chars.indexOf(text.charAt(found - 1)) >= 0) {
      found--;
    }
    return found;
  }
}
