package promptcli.placeholder;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import promptcli.placeholder.Placeholder.Verdict;

/** Tells what stands for a value, of what stands between angle brackets. */
final class AngleRule {

  private static final Pattern CLOSING_TAG = Pattern.compile("</ ?([\\w-]{1,60})");
  private static final Pattern PART = Pattern.compile("<(\\p{Lu}\\p{L}{1,30})>");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} ,/|'’.-]+");

  /** A type before a name. */
  private static final Pattern SIGNATURE = Pattern.compile(" ?\\w+[(,)]");

  /** So many kinds of tags are a language. */
  private static final int MANY_TAGS = 3;

  /** The names of the tags that are closed somewhere. */
  private final Set<String> closed = new HashSet<>();

  /** Whether the text refers to its own parts, as in {@code <Role>} and {@code <Rules>}. */
  private final boolean namesParts;

  AngleRule(String text, Surroundings surroundings) {
    this.namesParts =
        PART.matcher(text).results().anyMatch(found -> surroundings.isHeading(found.group(1)));
    for (Matcher tag = CLOSING_TAG.matcher(text); tag.find(); ) {
      closed.add(tag.group(1).toLowerCase(Locale.ROOT));
    }
  }

  Verdict judge(Site site) {
    String name = site.name();
    boolean words = site.isNamed() || WORDS.matcher(name).matches();
    if (!words || isTag(name) || isType(site)) {
      return Verdict.NONE;
    }
    boolean part = namesParts && name.matches("\\p{Lu}\\p{L}*");
    boolean unclosed = closed.size() >= MANY_TAGS && !name.contains(" ");
    boolean alone = site.line().isAlone() && !site.text().startsWith("<<", site.start());
    boolean heading = alone && !Words.REQUEST.matcher(name).matches();
    boolean mark = part || unclosed || heading || "[(<:".indexOf(site.after()) >= 0;
    return site.inSpeech(mark ? Verdict.LEFT : Verdict.TAKEN);
  }

  private boolean isTag(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    String first = word.replaceFirst("[^\\w-].*", "");
    return closed.contains(word)
        || closed.contains(first)
        || Words.HTML.contains(word)
        || word.endsWith("/")
        || name.matches("[A-Z]\\d?");
  }

  private static boolean isType(Site site) {
    return site.isAfterWord()
        || site.before() == '<'
        || SIGNATURE.matcher(site.text()).region(site.end(), site.text().length()).lookingAt();
  }
}
