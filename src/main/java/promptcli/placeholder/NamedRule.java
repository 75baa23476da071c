package promptcli.placeholder;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.placeholder.Placeholder.Verdict;

/** Tells what stands for a value, of what has a name between marks of its own. */
final class NamedRule {

  private static final Pattern CLOSING_TAG = Pattern.compile("</ ?([\\w-]{1,60})");
  private static final Pattern MONEY =
      Pattern.compile(
          "\\$[0-9]{1,9}(?:[.,][0-9]|[kKmMbB%+]|\\s{0,2}(?:per|/|million|billion|a month))");

  /** A name, or words; what else stands between braces is an expression. */
  private static final Pattern NAME =
      Pattern.compile("(?!.*-\\d+$)[\\p{L}_][\\p{L}\\p{N}_'’-]*(?: [\\p{L}\\p{N}_'’-]+){0,7}");

  /** A sentence in a script that has no blanks. */
  private static final Pattern PHRASE =
      Pattern.compile("[^\"=;]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}][^\"=;]*");

  private static final Set<String> HELPERS =
      Set.of("else", "history", "this", "end", "endif", "endfor");

  /** As TeX has it. */
  private static final Pattern FORMULA =
      Pattern.compile("\\$[A-Za-z0-9][^$\\n]{0,80}\\$(?![A-Za-z0-9])");

  /** A type before a name. */
  private static final Pattern SIGNATURE = Pattern.compile(" ?\\w+[(,)]");

  private static final int MANY_TAGS = 3;

  private static final Pattern LOOP =
      Pattern.compile("(\\{\\{#each\\b|\\{%-? *for\\b)|\\{\\{/each}}|\\{%-? *endfor\\b");

  private static final Pattern PART = Pattern.compile("<(\\p{Lu}\\p{L}{1,30})>");

  /** A path or a file's name, around a placeholder. */
  private static final Pattern FILE =
      Pattern.compile(".*(?:/|\\w\\.\\w{1,5}\\b|^\\.\\w{1,5}\\b|_).*");

  private final String text;
  private final Surroundings surroundings;
  private final Dialect dialect;
  private final Set<String> closed = new HashSet<>();
  private final boolean money;

  /** Where names are those of an item's parts. */
  private final BitSet loops = new BitSet();

  /** Whether the text refers to its own parts, as in {@code <Role>} and {@code <Rules>}. */
  private final boolean namesParts;

  NamedRule(String text, Surroundings surroundings, Dialect dialect) {
    this.text = text;
    this.surroundings = surroundings;
    this.dialect = dialect;
    this.money = MONEY.matcher(text).find();
    this.namesParts =
        PART.matcher(text).results().anyMatch(found -> surroundings.isHeading(found.group(1)));
    markLoops();
    for (Matcher tag = CLOSING_TAG.matcher(text); tag.find(); ) {
      closed.add(tag.group(1).toLowerCase(Locale.ROOT));
    }
  }

  private void markLoops() {
    int depth = 0;
    int begin = 0;
    for (Matcher mark = LOOP.matcher(text); mark.find(); ) {
      boolean opens = mark.group(1) != null;
      begin = opens && depth == 0 ? mark.end() : begin;
      depth = Math.max(0, depth + (opens ? 1 : -1));
      if (!opens && depth == 0) {
        loops.set(begin, mark.start());
      }
    }
  }

  Verdict judge(Style style, String name, int start, int end) {
    if (style == Style.LIVE) {
      return surroundings.isCode(start) && !dialect.sure().contains(style)
          ? Verdict.NONE
          : Verdict.LEFT;
    }
    boolean ofGitHub =
        style == Style.DOUBLE_BRACES && before(start) == '$' && !dialect.sure().contains(style);
    boolean doubled = dialect.doubledDollars() && before(start) == '$';
    if (ofGitHub || doubled || before(start) == '\\') {
      return Verdict.NONE;
    }
    boolean dollar = style == Style.POSITION || style == Style.DOLLAR_NAME;
    if (dollar && !dialect.sure().contains(style) && isFormula(start)) {
      return Verdict.NONE;
    }
    boolean named =
        style == Style.POSITION
            || style == Style.BRACES && PHRASE.matcher(name).matches()
            || NAME.matcher(name).matches() && !HELPERS.contains(name);
    if (style == Style.POSITION && surroundings.isCode(start)) {
      return dialect.sure().contains(style) ? Verdict.LEFT : Verdict.NONE;
    }
    if (style == Style.POSITION && after(end) == '}') {
      return Verdict.LEFT; // of awk's
    }
    if (dialect.sure().contains(style)) {
      boolean ofEditor = style == Style.DOLLAR_BRACES && Words.OF_EDITOR.contains(name);
      boolean helper = style == Style.DOUBLE_BRACES && !dialect.open() && name.contains(" ");
      boolean filled = dialect.fills(style, name) && !loops.get(start);
      return named && filled && !ofEditor && !helper ? Verdict.TAKEN : Verdict.LEFT;
    }
    return switch (style) {
      case DOUBLE_BRACES -> doubleBraces(named, start, end);
      case DOLLAR_BRACES -> dollarBraces(name, named, start, end);
      case BRACES -> braces(name, named, start, end);
      case ANGLES -> angles(name, start, end);
      case FILLER ->
          prose(start, Verdict.LEFT) == Verdict.LEFT && !surroundings.isAnswer(start)
              ? Verdict.LEFT
              : Verdict.NONE;
      case POSITION -> prose(start, isPrice(start) ? Verdict.LEFT : Verdict.TAKEN);
      case DOLLAR_NAME -> dollarName(name, start, end);
      default -> Verdict.TAKEN;
    };
  }

  private Verdict prose(int start, Verdict verdict) {
    return surroundings.isCode(start)
        ? Verdict.NONE
        : surroundings.isAnswer(start) ? Verdict.LEFT : verdict;
  }

  /** As {@link #prose}, of what a text may also speak of. */
  private Verdict spoken(String name, int start, int end, Verdict verdict) {
    Line line = new Line(text, start, end);
    boolean left =
        line.isMention()
            || line.isQuotedWithMore()
            || line.isAttribute()
            || surroundings.isLong()
            || isFile(text, start, end)
            || surroundings.isHeading(name);
    return prose(start, left ? Verdict.LEFT : verdict);
  }

  private Verdict doubleBraces(boolean named, int start, int end) {
    if (!named) {
      return surroundings.isCode(start) ? Verdict.NONE : Verdict.LEFT;
    }
    boolean span = surroundings.isCode(start) && (before(start) == '`' || before(start) == '"');
    if (span || surroundings.isCode(start)) {
      return span ? Verdict.LEFT : Verdict.NONE;
    }
    // Alone it is the text that the prompt is about, also in a block.
    boolean form = surroundings.isAnswer(start) && !new Line(text, start, end).isBlock();
    return form ? Verdict.LEFT : Verdict.TAKEN;
  }

  private Verdict dollarBraces(String name, boolean named, int start, int end) {
    boolean ofShell = Words.OF_SHELL.contains(name) || after(end) == '/';
    if (!named || ofShell || Words.OF_EDITOR.contains(name)) {
      return ofShell ? Verdict.NONE : prose(start, Verdict.LEFT);
    }
    return prose(start, Verdict.TAKEN);
  }

  private Verdict braces(String name, boolean named, int start, int end) {
    char before = before(start);
    boolean ofCode =
        before < 0x80 && Character.isLetterOrDigit(before) || "\\{}$#%^_@=【".indexOf(before) >= 0;
    if (ofCode || after(end) == '}') {
      return Verdict.NONE;
    }
    return spoken(name, start, end, named ? Verdict.TAKEN : Verdict.LEFT);
  }

  private Verdict angles(String name, int start, int end) {
    String word = name.toLowerCase(Locale.ROOT);
    String first = word.replaceFirst("[^\\w-].*", "");
    boolean tag =
        closed.contains(word)
            || closed.contains(first)
            || Words.HTML.contains(word)
            || word.endsWith("/")
            || Words.HTML.contains(first) && word.endsWith("/")
            || name.matches("[A-Z]\\d?|.*\\w@\\w.*");
    char before = before(start);
    boolean generic =
        before < 0x80 && (Character.isLetterOrDigit(before) || before == '_' || before == '<')
            || SIGNATURE.matcher(text).region(end, text.length()).lookingAt();
    if (tag
        || generic
        || !NAME.matcher(name).matches() && !name.matches("[\\p{L}\\p{N} ,/|'’.-]+")) {
      return Verdict.NONE;
    }
    if (namesParts && name.matches("\\p{Lu}\\p{L}*")) {
      return Verdict.LEFT;
    }
    if (closed.size() >= MANY_TAGS && !name.contains(" ")) {
      return Verdict.LEFT; // one more tag, and not closed
    }
    boolean alone = new Line(text, start, end).isAlone() && !text.startsWith("<<", start);
    boolean mark =
        alone && !Words.REQUEST.matcher(name).matches() || "[(<:".indexOf(after(end)) >= 0;
    return spoken(name, start, end, mark ? Verdict.LEFT : Verdict.TAKEN);
  }

  private boolean isFormula(int start) {
    return FORMULA.matcher(text).region(start, text.length()).lookingAt();
  }

  /** A text with one number alone is about money, unless something introduces it. */
  private boolean isPrice(int start) {
    boolean introduced =
        start > 1 && ":\"'“(=`".indexOf(text.charAt(start - 1)) >= 0
            || start > 1 && text.startsWith(": ", start - 2);
    return money || !introduced && !text.contains("$2");
  }

  private Verdict dollarName(String name, int start, int end) {
    boolean ofCode =
        "(=[-:>".indexOf(after(end)) >= 0 && after(end) != ':'
            || " \t\n\"'(*“\0".indexOf(before(start)) < 0
            || Words.OF_SHELL.contains(name)
            || after(end) == '/';
    if (ofCode) {
      return Verdict.NONE;
    }
    boolean lower = Character.isLowerCase(name.charAt(0));
    return prose(start, lower && !surroundings.isLong() ? Verdict.TAKEN : Verdict.LEFT);
  }

  private char before(int at) {
    return at == 0 ? '\0' : text.charAt(at - 1);
  }

  private char after(int at) {
    return at == text.length() ? '\0' : text.charAt(at);
  }

  /** Whether it is a part of a path or of a file's name. */
  static boolean isFile(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < 80 && isPart(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < 80 && isPart(text.charAt(to))) {
      to++;
    }
    return FILE.matcher(text.substring(from, start)).matches()
        || FILE.matcher(text.substring(end, to)).matches();
  }

  private static boolean isPart(char c) {
    return !Character.isWhitespace(c) && "\"'`()[]{}<>,;:*“”".indexOf(c) < 0;
  }
}
