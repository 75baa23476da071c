package promptcli.placeholder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.placeholder.Placeholder.Verdict;

/** Finds what looks like a placeholder, and tells what stands for a value. */
public final class PlaceholderFinder {

  private static final Pattern NAMED = Pattern.compile("\\{\\{([A-Za-z][A-Za-z0-9_-]*)}}");

  private final String text;
  private final Dialect dialect;
  private final Surroundings surroundings;
  private final BraceRule braces;
  private final DollarRule dollars;
  private final AngleRule angles;
  private final BracketRule brackets;

  private PlaceholderFinder(String text, Dialect dialect) {
    this.text = text;
    this.dialect = dialect;
    this.surroundings = new Surroundings(text);
    this.braces = new BraceRule(text, dialect);
    this.dollars = new DollarRule(text, dialect);
    this.angles = new AngleRule(text, surroundings);
    this.brackets = new BracketRule(text);
  }

  /**
   * What looks like a placeholder, in the order of the text; what is code, a link or the like is
   * not among it.
   */
  public static List<Placeholder> find(String text, Dialect dialect) {
    if (!mayHold(text)) {
      return List.of();
    }
    if (dialect.exact()) {
      return exact(text, dialect.names());
    }
    List<Placeholder> all = new PlaceholderFinder(text, dialect).all();
    List<Placeholder> found = dialect.open() ? Neighbours.agreed(all, text) : all;
    Set<String> taken = new HashSet<>();
    found.stream()
        .filter(each -> each.verdict() == Verdict.TAKEN)
        .forEach(each -> taken.addAll(List.of(each.text(), each.style() + each.name())));
    List<Placeholder> shown = new ArrayList<>();
    for (Placeholder each : found) {
      if (each.verdict() != Verdict.TAKEN && isElsewhere(each, taken)) {
        shown.add(each.with(Verdict.TAKEN));
      } else if (each.verdict() != Verdict.NONE) {
        shown.add(each);
      }
    }
    return shown;
  }

  private static List<Placeholder> exact(String text, Set<String> names) {
    List<Placeholder> found = new ArrayList<>();
    for (Matcher matcher = NAMED.matcher(text); matcher.find(); ) {
      String name = matcher.group(1);
      if (names.contains(name)) {
        found.add(
            new Placeholder(
                Style.DOUBLE_BRACES,
                matcher.start(),
                matcher.end(),
                matcher.group(),
                name,
                "",
                "",
                Optional.empty(),
                false,
                Verdict.TAKEN));
      }
    }
    return found;
  }

  /** Without an expression: most templates that are looked at have nothing to find. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean filler = text.startsWith("xxx", i) || text.startsWith("XXX", i);
      if (filler || "{[<$_".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What stands for a value in one place does so everywhere; brackets may be another thing. */
  private static boolean isElsewhere(Placeholder placeholder, Set<String> taken) {
    boolean left = placeholder.verdict() == Verdict.LEFT;
    boolean sameThing =
        switch (placeholder.style()) {
          case POSITION -> false;
          case BRACES -> left;
          case BRACKETS -> left && placeholder.label().isEmpty();
          default -> true;
        };
    boolean named = left && taken.contains(Style.DOUBLE_BRACES + placeholder.name());
    return sameThing && (named || taken.contains(placeholder.text()));
  }

  private List<Placeholder> all() {
    List<Placeholder> found = new ArrayList<>();
    Matcher matcher = Style.ANY.matcher(text);
    for (int from = 0; matcher.find(from); ) {
      Placeholder placeholder = placeholder(Style.of(matcher), matcher.start(), matcher.end());
      found.add(placeholder);
      // What is nothing as a whole may hold something.
      from = placeholder.verdict() == Verdict.NONE ? matcher.start() + 1 : matcher.end();
    }
    return found;
  }

  private Placeholder placeholder(Style style, int start, int end) {
    String written = text.substring(start, end);
    String inside = inside(style, written);
    boolean divided = style == Style.INPUT_VARIABLE || style == Style.DOLLAR_BRACES;
    int colon = divided ? inside.indexOf(':') : -1;
    colon = style == Style.INPUT_VARIABLE && colon < 0 ? inside.indexOf('|') : colon;
    String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
    String rest = colon < 0 ? "" : inside.substring(colon + 1);
    Site site = new Site(text, start, end, style, name, surroundings);
    Verdict verdict = judge(site);
    boolean bracket = style == Style.BRACKETS;
    return new Placeholder(
        style,
        start,
        end,
        written,
        name,
        bracket && verdict != Verdict.NONE ? site.line().label() : "",
        bracket ? name : style == Style.INPUT_VARIABLE ? rest.strip() : "",
        style == Style.DOLLAR_BRACES && colon >= 0 ? Optional.of(rest) : Optional.empty(),
        site.line().isAlone(),
        verdict);
  }

  private Verdict judge(Site site) {
    Verdict verdict =
        switch (site.style()) {
          case LIVE, DOUBLE_BRACES, BRACES -> braces.judge(site);
          case INPUT_VARIABLE, DOLLAR_BRACES, ARGUMENTS, POSITION, DOLLAR_NAME ->
              dollars.judge(site);
          case ANGLES -> angles.judge(site);
          case BRACKETS -> brackets.judge(site);
          case FILLER -> site.isCode() || site.isAnswer() ? Verdict.NONE : Verdict.LEFT;
        };
    boolean possible = dialect.open() || dialect.fills(site.style(), site.name());
    return possible || verdict != Verdict.TAKEN ? verdict : Verdict.LEFT;
  }

  /** What stands between the marks. */
  private static String inside(Style style, String written) {
    return switch (style) {
      case LIVE -> written;
      case INPUT_VARIABLE -> written.substring("${input:".length(), written.length() - 1);
      case DOUBLE_BRACES -> written.replaceAll("^\\{+\\s*\\$?|\\s*}+$", "");
      case DOLLAR_BRACES -> written.substring(2, written.length() - 1);
      case BRACES, BRACKETS -> Label.onOneLine(written.substring(1, written.length() - 1));
      case ANGLES -> written.replaceAll("[<>‹›]+", "").strip();
      case FILLER -> written;
      case ARGUMENTS -> "arguments";
      case POSITION -> "argument-" + written.substring(1);
      case DOLLAR_NAME -> written.substring(1);
    };
  }
}
