package promptcli.placeholder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import promptcli.placeholder.Placeholder.Verdict;

/**
 * Has placeholders that stand together mean the same: where one line of an example or of a form has
 * several, or one paragraph has mostly such, the rules know some of them and not the others.
 */
final class Neighbours {

  /** Those that mean many things. */
  private static final Set<Style> VAGUE =
      EnumSet.of(Style.BRACES, Style.ANGLES, Style.DOLLAR_NAME, Style.BRACKETS);

  private static final Set<Style> CLEAR =
      EnumSet.of(Style.DOUBLE_BRACES, Style.DOLLAR_BRACES, Style.INPUT_VARIABLE);

  /** Of a script that a model is to act out. */
  private static final Pattern KEYWORD =
      Pattern.compile(
          "[\\[{<](?:IF|ELSE ?IF|ELSE|END ?IF|LOOP|WHILE|FOR EACH)\\b.*", Pattern.DOTALL);

  private static final Pattern NOTATION_AFTER = Pattern.compile(" ?=(?!=)| ?[-=]>|[\\[{<(]");
  private static final Pattern NOTATION_BEFORE = Pattern.compile("(?:[-=]> ?|[\\]}>])$");

  /** So many with labels are a form that a person is to fill in. */
  private static final int FORM = 3;

  private Neighbours() {}

  /** The same placeholders, those left that stand among such. */
  static List<Placeholder> agreed(List<Placeholder> found, String text) {
    List<Placeholder> agreed = new ArrayList<>(found);
    boolean script = agreed.stream().anyMatch(each -> KEYWORD.matcher(each.text()).matches());
    if (script || agreed.stream().anyMatch(Neighbours::isClear)) {
      agreed.replaceAll(each -> isVague(each) && !isRequest(each) ? left(each) : each);
    }
    Set<String> notation = new HashSet<>();
    agreed.stream()
        .filter(each -> isVague(each) && isNotation(each, text))
        .forEach(each -> notation.add(each.text()));
    agreed.replaceAll(each -> notation.contains(each.text()) ? left(each) : each);
    agree(agreed, text, "\n", 0);
    agree(agreed, text, "\n\n", 1);
    return agreed;
  }

  /** Whether it is given a value by the text itself, or belongs to a notation with arrows. */
  private static boolean isNotation(Placeholder placeholder, String text) {
    return NOTATION_AFTER.matcher(text).region(placeholder.end(), text.length()).lookingAt()
        || NOTATION_BEFORE
            .matcher(text.substring(Math.max(0, placeholder.start() - 3), placeholder.start()))
            .find();
  }

  /** Whether a text that has it writes its placeholders so, and means other things by others. */
  private static boolean isClear(Placeholder placeholder) {
    return placeholder.verdict() == Verdict.TAKEN && CLEAR.contains(placeholder.style());
  }

  private static boolean isRequest(Placeholder placeholder) {
    return Words.REQUEST.matcher(placeholder.hint()).matches();
  }

  private static Placeholder left(Placeholder placeholder) {
    return placeholder.verdict() == Verdict.TAKEN ? placeholder.with(Verdict.LEFT) : placeholder;
  }

  /**
   * @param gap what stands between two that do not belong together
   * @param weight how many that are left one that is taken outweighs
   */
  private static void agree(List<Placeholder> found, String text, String gap, int weight) {
    List<Integer> together = new ArrayList<>();
    for (int i = 0; i <= found.size(); i++) {
      boolean ends =
          i == found.size() || !together.isEmpty() && isApart(found, together, i, text, gap);
      if (ends) {
        decide(found, together, weight);
        together.clear();
      }
      if (i < found.size() && isVague(found.get(i))) {
        together.add(i);
      }
    }
  }

  private static boolean isApart(
      List<Placeholder> found, List<Integer> together, int next, String text, String gap) {
    int end = found.get(together.get(together.size() - 1)).end();
    int start = found.get(next).start();
    return start > end && text.substring(end, start).contains(gap);
  }

  private static void decide(List<Placeholder> found, List<Integer> together, int weight) {
    List<Integer> taken =
        together.stream().filter(i -> found.get(i).verdict() == Verdict.TAKEN).toList();
    int left = together.size() - taken.size();
    if (left > taken.size() * weight) {
      taken.forEach(i -> found.set(i, left(found.get(i))));
    } else if (taken.size() >= FORM) {
      together.stream()
          .filter(i -> !found.get(i).label().isEmpty())
          .forEach(i -> found.set(i, found.get(i).with(Verdict.TAKEN)));
    }
  }

  /** Whether it may be many things; of code nothing can be learnt. */
  private static boolean isVague(Placeholder placeholder) {
    boolean asked = Words.PASTE.matcher(placeholder.hint()).matches();
    return placeholder.verdict() != Verdict.NONE && VAGUE.contains(placeholder.style()) && !asked;
  }
}
