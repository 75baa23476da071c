package promptcli.placeholder;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.placeholder.Placeholder.Verdict;

/** Tells what stands for a value, of what begins with a dollar sign. */
final class DollarRule {

  private static final Pattern MONEY =
      Pattern.compile(
          "\\$[0-9]{1,9}(?:[.,][0-9]|[kKmMbB%+]|\\s{0,2}(?:per|/|million|billion|a month))");

  /** As TeX has it. */
  private static final Pattern FORMULA =
      Pattern.compile("\\$[A-Za-z0-9][^$\\n]{0,80}\\$(?![A-Za-z0-9])");

  private static final Pattern ASSIGNMENT = Pattern.compile("\\b([A-Za-z_]\\w{0,60})=(?![=\\s])");

  private final Dialect dialect;

  /** What a shell's text in it sets itself. */
  private final Set<String> assigned = new HashSet<>();

  /** Whether numbers in the text are prices. */
  private final boolean money;

  DollarRule(String text, Dialect dialect) {
    this.dialect = dialect;
    this.money = MONEY.matcher(text).find();
    for (Matcher assignment = ASSIGNMENT.matcher(text); assignment.find(); ) {
      assigned.add(assignment.group(1));
    }
  }

  Verdict judge(Site site) {
    boolean sure = dialect.sure().contains(site.style());
    boolean doubled = dialect.doubledDollars() && site.before() == '$';
    boolean escaped = site.before() == '\\' && !dialect.doubledDollars();
    if (doubled || escaped || !sure && isFormula(site)) {
      return Verdict.NONE;
    }
    return switch (site.style()) {
      case POSITION -> position(site, sure);
      case DOLLAR_NAME -> sure ? Verdict.TAKEN : name(site);
      case DOLLAR_BRACES -> braces(site, sure);
      default -> site.isNamed() ? Verdict.TAKEN : Verdict.LEFT;
    };
  }

  private static boolean isFormula(Site site) {
    boolean bare = site.style() == Style.POSITION || site.style() == Style.DOLLAR_NAME;
    return bare
        && FORMULA.matcher(site.text()).region(site.start(), site.text().length()).lookingAt();
  }

  /** In code it may be awk's. */
  private Verdict position(Site site, boolean sure) {
    if (site.isAfterWord()) {
      return Verdict.NONE; // of a spreadsheet
    }
    if (site.isCode()) {
      return sure ? Verdict.LEFT : Verdict.NONE;
    }
    boolean alone = !site.text().contains("$1"); // five dollars
    boolean left = site.after() == '}' || alone || !sure && isPrice(site);
    return left ? Verdict.LEFT : sure ? Verdict.TAKEN : site.inProse(Verdict.TAKEN);
  }

  /** A text with one number alone is about money, unless something introduces it. */
  private boolean isPrice(Site site) {
    boolean introduced =
        ":\"'“(=`".indexOf(site.before()) >= 0 || site.text().startsWith(": ", site.start() - 2);
    return money || !introduced && !site.text().contains("$2");
  }

  private Verdict name(Site site) {
    boolean ofCode =
        "(=[->/".indexOf(site.after()) >= 0
            || " \t\n\"'(*“\0".indexOf(site.before()) < 0
            || Words.OF_SHELL.contains(site.name())
            || assigned.contains(site.name());
    if (ofCode) {
      return Verdict.NONE;
    }
    boolean variable = Character.isLowerCase(site.name().charAt(0));
    return site.inProse(variable && !site.surroundings().isLong() ? Verdict.TAKEN : Verdict.LEFT);
  }

  private static Verdict braces(Site site, boolean sure) {
    boolean ofEditor = Words.OF_EDITOR.contains(site.name());
    if (sure) {
      return site.isNamed() && !ofEditor ? Verdict.TAKEN : Verdict.LEFT;
    }
    if (Words.OF_SHELL.contains(site.name()) || site.after() == '/') {
      return Verdict.NONE;
    }
    // No answer has a form of such marks.
    Verdict verdict = site.isNamed() && !ofEditor ? Verdict.TAKEN : Verdict.LEFT;
    return site.isCode() ? Verdict.NONE : verdict;
  }
}
