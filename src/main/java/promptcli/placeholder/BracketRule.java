package promptcli.placeholder;

import java.util.Locale;
import java.util.regex.Pattern;
import promptcli.placeholder.Placeholder.Verdict;

/** Tells what stands for a value, of what stands in brackets: most of it does not. */
final class BracketRule {

  /** Lists, ranges, expressions, keys, times and marks of a document. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?s)[\"'`].*[\"'`]|[^\\p{L}]*|[\\^!@#$+*/.<>{}%?=&~|\\\\-].*|\\p{Alnum}-\\p{Alnum}.{0,12}|.*\\\\[a-z].*"
              + "|[^ ]*[=;][^ ]*|[0-9]{1,2}:[0-9]{2}.*|[^ ]{1,40}\\(.*\\)|(?i:ctrl|cmd|alt|shift|enter|esc|tab)\\b.*"
              + "|[0-9]+, .*|\\w+:[0-9].*|[^ ]*\\.(?:md|py|js|ts|json|ya?ml|txt|html?|pdf|png)|[xX✓✔]|.*\\n[ \\t]*\\n.*");

  /** Numbers of a kind, dates to be written, choices that a model has. */
  private static final Pattern SLOT =
      Pattern.compile(
          "[A-Z]{1,4}-?[0-9#]{1,5}[a-z]?|[YMDHSymdhs]{2,4}(?:[-/:. ][YMDHSymdhs]{2,4})*|[A-Z]|[a-z]|P[0-9]"
              + "|.*[:：]|.*\\.\\.\\..*|.*…|[Nn]/[Aa]");

  private static final Pattern CHOICE = Pattern.compile("^[\\w ]{1,30}[/|][\\w ]{1,30}");
  private static final Pattern OF_MODEL =
      Pattern.compile(
          "(?i)(?!paste|upload|attach).*\\b(?:response|answer|reply)\\b.*", Pattern.DOTALL);
  private static final int MAX_HINT = 90;
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?s)(?i:which|how to|whether|why)\\b(?!.*\\b[Yy][Oo][Uu]).*|\\p{Lu}[^.]*[.]|\\p{Lu}\\w+: \\p{Lu}.*");
  private static final Pattern COUNT =
      Pattern.compile("(?i)number|count|score|percentage|percent|rating|#|x%|n%");
  private static final Pattern BARE_LIST = Pattern.compile("[a-z0-9_-]+(?:, ?[a-z0-9_-]+)*");
  private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]+");

  private final String text;
  private final Surroundings surroundings;

  /** Whether brackets divide the text, as in {@code [CONTEXT] … [END CONTEXT]}. */
  private final boolean sections;

  BracketRule(String text, Surroundings surroundings) {
    this.text = text;
    this.surroundings = surroundings;
    this.sections = text.contains("[END") || text.contains("[/");
  }

  Verdict judge(int start, int end) {
    String hint = text.substring(start + 1, end - 1).strip().replace('_', ' ');
    if (isNothing(hint, start, end)) {
      return Verdict.NONE;
    }
    if (surroundings.isCode(start)) {
      return Verdict.NONE;
    }
    Line line = new Line(text, start, end);
    boolean left =
        surroundings.isAnswer(start) && !Words.PASTE.matcher(hint).matches()
            || surroundings.isLong() && !Words.REQUEST.matcher(hint).matches()
            || SLOT.matcher(hint).matches()
            || isDirection(hint)
            || line.isQuotedWithMore()
            || line.isAttribute()
            || sections && isSection(hint, line)
            || line.isMention()
            || NamedRule.isFile(text, start, end)
            || is(start - 1, "[")
            || is(end, ":")
            || is(end, "：")
            || line.isAfterBrackets();
    return !left && isAsked(hint, line) ? Verdict.TAKEN : Verdict.LEFT;
  }

  private boolean isNothing(String hint, int start, int end) {
    char before = start == 0 ? '\0' : text.charAt(start - 1);
    boolean index =
        before < 0x80 && Character.isLetterOrDigit(before) || "])}!_\\".indexOf(before) >= 0;
    boolean assigned = text.startsWith("= ", start - 2);
    boolean link = is(end, "(") || is(end, "[") || is(end, ": http");
    return index
        || assigned
        || link
        || NOTHING.matcher(hint).matches()
        || Words.MARKS.contains(hint.toLowerCase(Locale.ROOT));
  }

  private boolean isSection(String hint, Line line) {
    boolean alone = line.isAlone() && CAPITALS.matcher(hint).matches();
    return alone || text.contains("[END " + hint + "]") || text.contains("[/" + hint + "]");
  }

  private boolean is(int at, String begun) {
    return at >= 0 && text.startsWith(begun, at);
  }

  /** Whether it tells the model what to do, or to find out. */
  private static boolean isDirection(String hint) {
    return OF_MODEL.matcher(hint).matches()
        || !Words.REQUEST.matcher(hint).matches()
            && (hint.length() > MAX_HINT || DIRECTION.matcher(hint).matches());
  }

  /** Whether a person is to fill it in, as far as the line tells. */
  private static boolean isAsked(String hint, Line line) {
    boolean request = Words.REQUEST.matcher(hint).matches();
    String label = line.label();
    if (!label.isEmpty()) {
      boolean grade = CHOICE.matcher(hint).find() && Words.GRADE.matcher(hint).matches();
      boolean data =
          BARE_LIST.matcher(hint).matches()
              && label.matches("[a-z_][a-z0-9_]*")
              && !hint.contains(" ");
      return !Words.SPEAKER.matcher(label).matches()
          && (request || !grade && !data && !COUNT.matcher(hint).matches());
    }
    if (line.isHeading() || line.isAlmostAlone()) {
      return request && !line.isHeading();
    }
    boolean heads = line.isFirst() && !line.goesOn();
    return request || !heads;
  }
}
