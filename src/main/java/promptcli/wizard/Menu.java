package promptcli.wizard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import promptcli.text.Columns;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.wizard.Frame.Head;
import promptcli.wizard.Frame.Layout;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Question;
import promptcli.wizard.Questions.Reply;

/**
 * A list from which one item is taken, with a look at the selected one where there is room: beside
 * the list on a wide terminal, below it on a high one.
 */
final class Menu implements Panel.Content<Reply<Integer>> {

  private static final int WIDE = 120;
  private static final int HIGH = 30;

  /** Rows that a look beside the list has, though the list is shorter. */
  private static final int LOOK_ROWS = 24;

  /** Columns between the list and a look beside it. */
  private static final int GAP = 3;

  /** Of a list that has a look beside it. */
  private static final int LEAST_COLUMNS = 40;

  /** Longer lines are hard to read. */
  private static final int READABLE = 100;

  private final Question question;
  private final boolean filtered;
  private final String keys;
  private final List<Item> items;
  private final ItemList list;
  private final boolean hasLook;
  private int height = 1;
  private String complaint = "";

  /**
   * @param filtered whether typing narrows the items; if not, a first letter takes its item
   * @param keys the keys, in a few words
   */
  Menu(Question question, List<Item> items, boolean filtered, String keys, int selected) {
    this.question = question;
    this.filtered = filtered;
    this.keys = keys;
    this.items = items;
    this.list = new ItemList(items, selected);
    this.hasLook = items.stream().anyMatch(item -> item.look().isPresent());
  }

  @Override
  public Optional<Reply<Integer>> press(MenuKey key, String typed) {
    complaint = "";
    switch (key) {
      case UP -> list.move(-1);
      case DOWN -> list.move(1);
      case PAGE_UP -> list.move(1 - height);
      case PAGE_DOWN -> list.move(height - 1);
      case HOME -> list.select(0);
      case END -> list.selectLast();
      case ERASE -> erase();
      case ERASE_ALL -> narrow("");
      case CHARACTER, PASTE -> {
        return type(typed);
      }
      case TAKE -> {
        return list.selected().flatMap(this::take);
      }
      case BACK -> {
        return question.back()
            ? Optional.of(Reply.back(list.selected().orElse(0)))
            : Optional.empty();
      }
      case LEAVE, SUSPEND, REDRAW, OTHER -> {}
    }
    return Optional.empty();
  }

  private Optional<Reply<Integer>> take(int index) {
    Item item = items.get(index);
    if (!item.problem().isEmpty()) {
      complaint = item.whyNot();
      return Optional.empty();
    }
    return Optional.of(Reply.of(index));
  }

  private Optional<Reply<Integer>> type(String typed) {
    if (filtered) {
      narrow(list.filter() + typed);
      return Optional.empty();
    }
    List<Integer> meant = list.beginningWith(typed);
    return meant.size() == 1 ? take(meant.get(0)) : Optional.empty();
  }

  private void erase() {
    String typed = list.filter();
    if (!typed.isEmpty()) {
      narrow(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
    }
  }

  private void narrow(String typed) {
    if (filtered) {
      list.filter(typed);
    }
  }

  @Override
  public Frame frame(int columns, int rows) {
    Head head = ScreenText.head(question.withComplaint(complaint), columns);
    List<StyledText> foot = ScreenText.faint(keys, columns);
    int typing = filtered ? 1 : 0;
    boolean beside = hasLook && columns + 1 >= WIDE;
    boolean below = hasLook && !beside && rows + 1 >= HIGH;
    int most = beside ? Math.max(LOOK_ROWS, list.size()) : below ? rows : list.size();
    Layout layout = Layout.of(head, foot, rows, 1 + typing, most + typing);
    List<StyledText> lines = new ArrayList<>(layout.head());
    int listColumns = beside ? listColumns(columns) : columns;
    int cursorRow = lines.size();
    if (filtered) {
      lines.add(filterLine(listColumns));
    }
    int room = Math.max(1, layout.room() - typing);
    height = below ? Math.min(list.size(), room / 2) : room;
    cursorRow += filtered ? 0 : list.selectedRow(height);
    lines.addAll(beside ? besideLook(columns) : filled(list.rows(height, columns), height));
    if (below) {
      lines.add(new StyledText());
      lines.addAll(filled(look(columns, room - height - 1), room - height - 1));
    }
    lines.addAll(layout.foot());
    int column = filtered ? 2 + Columns.of(typed(listColumns)) : 0;
    return new Frame(lines, cursorRow, Math.min(column, columns));
  }

  /** What was typed, or its end where it is long. */
  private String typed(int columns) {
    int most = Math.max(1, columns - list.count().length() - 2 * GAP);
    return Columns.cutStart(ScreenText.line(list.filter()), most);
  }

  private StyledText filterLine(int columns) {
    String typed = typed(columns);
    String count = list.count();
    int gap = Math.max(2, columns - 2 - Columns.of(typed) - count.length());
    return StyledText.of(Style.LABEL, "> ")
        .add(typed + " ".repeat(gap))
        .add(Style.FAINT, count)
        .cut(columns);
  }

  /** So many lines, though there are fewer: what stands below keeps its place. */
  private static List<StyledText> filled(List<StyledText> lines, int count) {
    List<StyledText> filled = new ArrayList<>(lines);
    filled.addAll(Collections.nCopies(Math.max(0, count - lines.size()), new StyledText()));
    return filled;
  }

  private int listColumns(int columns) {
    return Math.max(LEAST_COLUMNS, Math.min(list.columns(), columns / 2 - GAP));
  }

  private List<StyledText> besideLook(int columns) {
    int left = listColumns(columns) + GAP;
    List<StyledText> rows = filled(list.rows(height, left - GAP), height);
    List<StyledText> look = filled(look(Math.min(columns - left, READABLE), height), height);
    List<StyledText> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StyledText row = rows.get(i);
      String gap = " ".repeat(left - Columns.of(row.toString()));
      lines.add(new StyledText().add(row).add(gap).add(look.get(i)));
    }
    return lines;
  }

  /** The first rows of a look at the selected item. */
  private List<StyledText> look(int columns, int rows) {
    Optional<StyledText> look =
        list.selected().flatMap(index -> items.get(index).look()).map(each -> each.get());
    return look.map(text -> ScreenText.first(text, columns, rows)).orElse(List.of());
  }
}
