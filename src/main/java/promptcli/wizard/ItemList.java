package promptcli.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import promptcli.text.Columns;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.wizard.Questions.Item;

/** Items of which one is selected, and what is typed to find it: the best come first. */
final class ItemList {

  /** Names longer than this push no details to the right. */
  private static final int MAX_TEXT_COLUMNS = 40;

  /** Blanks before an item, and before its details. */
  private static final int GAP = 2;

  /** What a name is worth that has the letters, over a title that has them as well. */
  private static final int IN_TEXT = 12;

  private static final int MAX_SCORE = 0x7FFF;

  /** Fewer rows than these have no room for signs that there is more. */
  private static final int ROWS_WITH_SIGNS = 3;

  private final List<Item> items;
  private final int textColumns;
  private final int columns;
  private String filter = "";
  private List<FuzzyPattern> wanted = List.of();
  private List<Integer> matches;
  private int selected;

  ItemList(List<Item> items, int selected) {
    this.items = items;
    this.selected = selected;
    this.matches = all(items.size());
    int longest = 0;
    int details = 0;
    for (Item item : items) {
      longest = Math.max(longest, Columns.of(ScreenText.line(item.text())));
      details = Math.max(details, item.detail().length() + item.problem().length());
    }
    this.textColumns = Math.min(longest, MAX_TEXT_COLUMNS);
    this.columns = textColumns + details + 2 * GAP;
  }

  /** About as many as every item takes whole. */
  int columns() {
    return columns;
  }

  String filter() {
    return filter;
  }

  int size() {
    return items.size();
  }

  /** How many match what is typed, of how many. */
  String count() {
    return filter.isEmpty() ? "" + items.size() : matches.size() + " of " + items.size();
  }

  /** Those that match, by their indexes among all, the best first. */
  List<Integer> matches() {
    return matches;
  }

  /** The selected one, by its index among all. */
  Optional<Integer> selected() {
    return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(selected));
  }

  void select(int index) {
    selected = Math.max(0, Math.min(index, matches.size() - 1));
  }

  void move(int rows) {
    select(selected + rows);
  }

  void selectLast() {
    select(matches.size() - 1);
  }

  /** Those that begin with a letter, by their indexes. */
  List<Integer> beginningWith(String letter) {
    return matches.stream()
        .filter(i -> items.get(i).text().regionMatches(true, 0, letter, 0, letter.length()))
        .toList();
  }

  /** Shows those that match, and selects the best. */
  void filter(String typed) {
    List<Integer> searched =
        !filter.isEmpty() && typed.startsWith(filter) ? matches : all(items.size());
    filter = typed;
    wanted = words(typed);
    matches = wanted.isEmpty() ? all(items.size()) : best(searched);
    selected = 0;
  }

  private static List<Integer> all(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static List<FuzzyPattern> words(String typed) {
    return Stream.of(typed.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(FuzzyPattern::new)
        .toList();
  }

  /**
   * By what they are worth; of equals the shortest, and then the one that comes first. That is one
   * number for each, as thousands are sorted at a key.
   */
  private List<Integer> best(List<Integer> searched) {
    long[] ranks = new long[searched.size()];
    int count = 0;
    for (int index : searched) {
      Item item = items.get(index);
      int score = score(item);
      if (score > 0) {
        long length = Math.min(item.text().length(), 0xFFFF);
        ranks[count++] =
            (long) (MAX_SCORE - Math.min(score, MAX_SCORE)) << 48 | length << 32 | index;
      }
    }
    Arrays.sort(ranks, 0, count);
    List<Integer> best = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      best.add((int) ranks[i]);
    }
    return best;
  }

  /** Each word has to be found; 0 where one is not. */
  private int score(Item item) {
    int sum = 0;
    for (FuzzyPattern word : wanted) {
      int score = word.score(item.text());
      score += score > 0 ? IN_TEXT : 0;
      if (score < word.most()) {
        score = Math.max(score, word.score(item.detail()));
        score = Math.max(score, word.score(item.keywords()));
      }
      if (score == 0) {
        return 0;
      }
      sum += score;
    }
    return sum;
  }

  /** The items around the selected one, in so many rows; signs say how many more there are. */
  List<StyledText> rows(int height, int columns) {
    int shown = Math.min(height, matches.size());
    int top = Math.max(0, Math.min(selected - shown / 2, matches.size() - shown));
    int below = matches.size() - top - shown;
    List<StyledText> rows = new ArrayList<>();
    for (int i = top; i < top + shown; i++) {
      rows.add(row(items.get(matches.get(i)), i == selected).cut(columns));
    }
    if (shown >= ROWS_WITH_SIGNS && top > 0) {
      rows.set(0, StyledText.of(Style.FAINT, "  ↑ " + (top + 1) + " more"));
    }
    if (shown >= ROWS_WITH_SIGNS && below > 0) {
      rows.set(shown - 1, StyledText.of(Style.FAINT, "  ↓ " + (below + 1) + " more"));
    }
    if (matches.isEmpty()) {
      rows.add(StyledText.of(Style.FAINT, "  nothing matches"));
    }
    return rows;
  }

  /** In which of the rows the selected one is. */
  int selectedRow(int height) {
    int shown = Math.min(height, matches.size());
    return selected - Math.max(0, Math.min(selected - shown / 2, matches.size() - shown));
  }

  private StyledText row(Item item, boolean isSelected) {
    StyledText row =
        new StyledText().add(isSelected ? Style.LABEL : Style.PLAIN, isSelected ? "› " : "  ");
    String text = ScreenText.line(item.text());
    mark(row, text, isSelected ? Style.LABEL : Style.PLAIN);
    String detail = ScreenText.line(item.detail());
    if (item.problem().isEmpty() && detail.isEmpty()) {
      return row;
    }
    row.add(" ".repeat(Math.max(1, textColumns - Columns.of(text) + GAP)));
    if (!item.problem().isEmpty()) {
      return row.add(Style.ERROR, "broken: ").add(Style.FAINT, ScreenText.line(item.problem()));
    }
    mark(row, detail, Style.FAINT);
    if (wanted.stream().anyMatch(word -> isKeyword(word, item))) {
      row.add(" ".repeat(GAP));
      mark(row, "[" + ScreenText.line(item.keywords()) + "]", Style.FAINT);
    }
    return row;
  }

  /** Whether nothing else that a row shows has the letters. */
  private static boolean isKeyword(FuzzyPattern word, Item item) {
    return word.score(item.text()) == 0
        && word.score(item.detail()) == 0
        && word.score(item.keywords()) > 0;
  }

  /** Adds a text, in which the letters stand out that were looked for. */
  private void mark(StyledText row, String text, Style style) {
    BitSet places = new BitSet();
    wanted.forEach(word -> places.or(word.places(text)));
    for (int start = 0; start < text.length(); ) {
      boolean found = places.get(start);
      int next = found ? places.nextClearBit(start) : places.nextSetBit(start);
      int end = next < 0 ? text.length() : Math.min(next, text.length());
      row.add(found ? Style.MATCH : style, text.substring(start, end));
      start = end;
    }
  }
}
