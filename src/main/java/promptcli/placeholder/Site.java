package promptcli.placeholder;

import java.util.regex.Pattern;
import promptcli.placeholder.Placeholder.Verdict;

/**
 * A place where something stands that looks like a placeholder, and what is around it.
 *
 * @param name what stands between the marks
 */
record Site(
    String text,
    int start,
    int end,
    Style style,
    String name,
    Surroundings surroundings,
    Line line) {

  /** How far the ends of a path are looked for. */
  private static final int NEAR = 80;

  /** A name, or words; what else stands between marks is an expression. */
  private static final Pattern NAME =
      Pattern.compile("(?!.*-\\d+$)[\\p{L}_][\\p{L}\\p{N}_'’-]*(?: [\\p{L}\\p{N}_'’-]+){0,7}");

  /** A part of a path or of a file's name. */
  private static final Pattern FILE =
      Pattern.compile(".*(?:/|\\w\\.\\w{1,5}\\b|^\\.\\w{1,5}\\b|_).*");

  Site(String text, int start, int end, Style style, String name, Surroundings surroundings) {
    this(text, start, end, style, name, surroundings, new Line(text, start, end));
  }

  /** The character before it; NUL where there is none. */
  char before() {
    return start == 0 ? '\0' : text.charAt(start - 1);
  }

  /** The character after it; NUL where there is none. */
  char after() {
    return end == text.length() ? '\0' : text.charAt(end);
  }

  /** Whether it goes on a word of Latin letters: an index, a call, a type. */
  boolean isAfterWord() {
    return before() < 0x80 && (Character.isLetterOrDigit(before()) || before() == '_');
  }

  boolean isNamed() {
    return NAME.matcher(name).matches();
  }

  boolean isCode() {
    return surroundings.isCode(start);
  }

  boolean isAnswer() {
    return surroundings.isAnswer(start);
  }

  /** What it is in prose; in code it is nothing, and in the form of an answer it is left. */
  Verdict inProse(Verdict verdict) {
    return isCode() ? Verdict.NONE : isAnswer() ? Verdict.LEFT : verdict;
  }

  /** As {@link #inProse}, of what a text may also speak of without meaning a value. */
  Verdict inSpeech(Verdict verdict) {
    boolean left =
        line.isMention()
            || line.isQuotedWithMore()
            || line.isAttribute()
            || surroundings.isLong()
            || surroundings.isHeading(name)
            || isFile();
    return inProse(left ? Verdict.LEFT : verdict);
  }

  /** Whether it is a part of a path or of a file's name. */
  boolean isFile() {
    int from = start;
    while (from > 0 && start - from < NEAR && isOfPath(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < NEAR && isOfPath(text.charAt(to))) {
      to++;
    }
    return FILE.matcher(text.substring(from, start)).matches()
        || FILE.matcher(text.substring(end, to)).matches();
  }

  private static boolean isOfPath(char c) {
    return !Character.isWhitespace(c) && "\"'`()[]{}<>,;:*“”".indexOf(c) < 0;
  }
}
