package promptcli.placeholder;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.placeholder.Placeholder.Verdict;

/** Tells what stands for a value, of what stands in braces. */
final class BraceRule {

  /** A sentence in a script that has no blanks. */
  private static final Pattern PHRASE =
      Pattern.compile("[^\"=;]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}][^\"=;]*");

  private static final Set<String> HELPERS =
      Set.of("else", "history", "this", "end", "endif", "endfor");

  private static final Pattern LOOP =
      Pattern.compile("(\\{\\{#each\\b|\\{%-? *for\\b)|\\{\\{/each}}|\\{%-? *endfor\\b");

  private final Dialect dialect;

  /** Where names are those of an item's parts. */
  private final BitSet loops = new BitSet();

  BraceRule(String text, Dialect dialect) {
    this.dialect = dialect;
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

  Verdict judge(Site site) {
    boolean sure = dialect.sure().contains(site.style());
    if (site.style() == Style.LIVE) {
      return site.isCode() && !sure ? Verdict.NONE : Verdict.LEFT;
    }
    // An expression of GitHub's, or one that is written not to be one.
    boolean other = site.before() == '$' && site.style() == Style.DOUBLE_BRACES && !sure;
    if (other || site.before() == '\\') {
      return Verdict.NONE;
    }
    if (sure) {
      return isFilled(site) ? Verdict.TAKEN : Verdict.LEFT;
    }
    return site.style() == Style.DOUBLE_BRACES ? twice(site) : once(site);
  }

  private boolean isFilled(Site site) {
    boolean helper = !dialect.open() && site.name().contains(" ");
    return isNamed(site)
        && !helper
        && dialect.fills(site.style(), site.name())
        && !loops.get(site.start());
  }

  private static boolean isNamed(Site site) {
    return site.isNamed() && !HELPERS.contains(site.name());
  }

  private static Verdict twice(Site site) {
    // Alone it is the text that the prompt is about, also in a block.
    boolean block = isNamed(site) && site.line().isBlock();
    if (site.isCode() && !block) {
      boolean span = "`\"".indexOf(site.before()) >= 0;
      return span && isNamed(site) ? Verdict.LEFT : Verdict.NONE;
    }
    return isNamed(site) && (block || !site.isAnswer()) ? Verdict.TAKEN : Verdict.LEFT;
  }

  private static Verdict once(Site site) {
    boolean ofCode = site.isAfterWord() || "{}$#%^@=【".indexOf(site.before()) >= 0;
    if (ofCode || site.after() == '}') {
      return Verdict.NONE;
    }
    boolean language = site.text().startsWith("```", site.start() - 3);
    boolean named = !language && isNamed(site) || PHRASE.matcher(site.name()).matches();
    return site.inSpeech(named ? Verdict.TAKEN : Verdict.LEFT);
  }
}
