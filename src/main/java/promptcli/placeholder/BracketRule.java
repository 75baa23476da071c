package promptcli.placeholder;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final Pattern BARE_LIST =
      Pattern.compile("[a-z0-9-]+|[a-z0-9_ -]+(?:, ?[a-z0-9_ -]+)+");
  private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]+");

  private static final Pattern SECTION_END = Pattern.compile("\\[(?:END |/)([^\\[\\]]{1,60})]");

  /** The parts that brackets divide the text into, as in {@code [CONTEXT] … [END CONTEXT]}. */
  private final Set<String> sections = new HashSet<>();

  BracketRule(String text) {
    for (Matcher end = SECTION_END.matcher(text); end.find(); ) {
      sections.add(end.group(1));
    }
  }

  Verdict judge(Site site) {
    String hint = site.name().replace('_', ' ');
    if (isNothing(hint, site) || site.isCode()) {
      return Verdict.NONE;
    }
    Set<String> variables = site.surroundings().variables();
    if (!variables.isEmpty()) {
      boolean listed = variables.contains("[" + site.name() + "]");
      return listed ? Verdict.TAKEN : Verdict.LEFT;
    }
    boolean request = Words.REQUEST.matcher(hint).matches();
    boolean left =
        site.isAnswer() && !Words.PASTE.matcher(hint).matches()
            || site.surroundings().isLong() && !request
            || SLOT.matcher(hint).matches()
            || isDirection(hint)
            || isSection(site)
            || isInPassing(site);
    return !left && isAsked(hint, site.line()) ? Verdict.TAKEN : Verdict.LEFT;
  }

  private static boolean isNothing(String hint, Site site) {
    String text = site.text();
    boolean index = site.isAfterWord() || "])}!\\".indexOf(site.before()) >= 0;
    boolean link = "([".indexOf(site.after()) >= 0 || text.startsWith(": http", site.end());
    return index
        || site.line().isMember()
        || link
        || NOTHING.matcher(text.substring(site.start() + 1, site.end() - 1).strip()).matches()
        || Words.MARKS.contains(hint.toLowerCase(Locale.ROOT));
  }

  /** Whether the text speaks of it, or shows how something is written. */
  private static boolean isInPassing(Site site) {
    Line line = site.line();
    return line.isQuotedWithMore()
        || line.isAttribute()
        || line.isMention()
        || line.isAfterBrackets()
        || site.text().startsWith("= ", site.start() - 2)
        || site.isFile()
        || site.before() == '['
        || ":：".indexOf(site.after()) >= 0;
  }

  private boolean isSection(Site site) {
    boolean heading = site.line().isAlone() && CAPITALS.matcher(site.name()).matches();
    return heading && !sections.isEmpty() || sections.contains(site.name());
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
      boolean data = BARE_LIST.matcher(hint).matches() && label.matches("[a-z_][a-z0-9_]*");
      boolean spoken = Words.SPEAKER.matcher(label).matches() && !CAPITALS.matcher(hint).matches();
      boolean slot = grade || data || COUNT.matcher(hint).matches();
      return !spoken && (request || !slot);
    }
    if (line.isHeading() || line.isAlmostAlone()) {
      return request && !line.isHeading();
    }
    boolean heads = line.isFirst() && !line.goesOn();
    return request || !heads;
  }
}
