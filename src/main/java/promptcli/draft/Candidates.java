package promptcli.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import promptcli.draft.Candidate.Occurrence;
import promptcli.draft.Document.Known;
import promptcli.draft.Document.Part;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.TextPattern;
import promptcli.placeholder.Placeholder;
import promptcli.placeholder.Placeholder.Verdict;
import promptcli.placeholder.PlaceholderFinder;
import promptcli.placeholder.Style;

/** Finds what may become an input of a document's template. */
public final class Candidates {

  private static final int MANY_WORDS = 4;

  private record Key(boolean taken, String asked) {}

  private final Document document;
  private final Predicate<String> isOption;

  /** The names that inputs have, as options: no two may have one. */
  private final Set<String> options = new HashSet<>();

  /** What the tool puts after a text by itself. */
  private final Set<String> appended = new HashSet<>();

  /** By option, the last number that was put to it. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private Candidates(Document document, Predicate<String> isOption) {
    this.document = document;
    this.isOption = isOption;
    for (Part part : document.parts()) {
      appended.add(part.appended());
      options.add(part.appended());
    }
    appended.remove("");
  }

  /**
   * What may become an input, in the order of the document.
   *
   * @param take what is taken whatever the rules say, where it is found in a placeholder
   * @param leave what is left, even if it is to be taken
   * @param isOption whether the tool has an option of that name, which an input should not have
   */
  public static List<Candidate> in(
      Document document,
      Optional<TextPattern> take,
      Optional<TextPattern> leave,
      Predicate<String> isOption) {
    Map<Key, List<Occurrence>> found = new LinkedHashMap<>();
    Map<String, String> byHint = new HashMap<>();
    List<Part> parts = document.parts();
    for (int i = 0; i < parts.size(); i++) {
      for (Placeholder each :
          PlaceholderFinder.find(parts.get(i).passage().text(), document.dialect())) {
        boolean taken =
            !matches(leave, each)
                && (each.verdict() == Verdict.TAKEN
                    || matches(take, each)
                    || isKnown(each, document));
        found
            .computeIfAbsent(new Key(taken, asked(each, byHint)), key -> new ArrayList<>())
            .add(new Occurrence(i, parts.get(i).passage(), each));
      }
    }
    Candidates candidates = new Candidates(document, isOption);
    return found.entrySet().stream()
        .map(each -> candidates.candidate(each.getValue(), each.getKey().taken))
        .toList();
  }

  /** Whether the document itself says that it is one of its inputs. */
  private static boolean isKnown(Placeholder placeholder, Document document) {
    return document.dialect().sure().contains(placeholder.style())
        && document.known().containsKey(placeholder.name());
  }

  private static boolean matches(Optional<TextPattern> pattern, Placeholder placeholder) {
    return pattern.isPresent() && pattern.get().isIn(placeholder.text());
  }

  /** What two placeholders have in common that ask for one thing. */
  private static String asked(Placeholder placeholder, Map<String, String> byHint) {
    if (placeholder.style() != Style.BRACKETS) {
      return ":" + placeholder.name();
    }
    String hint = placeholder.hint().toLowerCase(Locale.ROOT);
    String own = "[" + placeholder.label().toLowerCase(Locale.ROOT) + "]" + hint;
    // One without a label is the one before it that has the same hint.
    String first = byHint.computeIfAbsent(hint, it -> own);
    return placeholder.label().isEmpty() ? first : own;
  }

  private Candidate candidate(List<Occurrence> occurrences, boolean taken) {
    Placeholder first = occurrences.get(0).placeholder();
    Known known = document.known().get(first.name());
    InputType own = known == null ? InputType.TEXT : known.type();
    boolean guessed = known == null || known.label().isEmpty();
    InputType type = guessed && own == InputType.TEXT && first.alone() ? InputType.MULTILINE : own;
    return new Candidate(occurrences, taken ? unused(name(first)) : name(first), type, taken);
  }

  /** The name that it has, or one made of words, which then is no option's. */
  private String name(Placeholder placeholder) {
    if (placeholder.style() != Style.BRACKETS && Input.isName(placeholder.name())) {
      return placeholder.name();
    }
    String ofLabel = Names.of(placeholder.label());
    String ofHint = Names.of(placeholder.name());
    // A clause before a colon says less than a few words of its own.
    boolean clause =
        words(placeholder.label()) > MANY_WORDS && words(placeholder.name()) <= MANY_WORDS;
    String made = ofLabel.isEmpty() || clause && !ofHint.isEmpty() ? ofHint : ofLabel;
    return isOption.test(made) ? made + "-input" : made;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  /** A name that no other input has, nor its option. */
  private String unused(String name) {
    if (appended.contains(name)) {
      return name;
    }
    String words = name.isEmpty() ? "input" : name;
    String free = name.isEmpty() ? "input-1" : name;
    while (!options.add(Input.optionName(free))) {
      free = words + "-" + numbers.merge(Input.optionName(words), 2, (last, two) -> last + 1);
    }
    return free;
  }
}
