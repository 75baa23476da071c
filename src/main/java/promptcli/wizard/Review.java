package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.text.Span;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.wizard.Frame.Layout;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Question;
import promptcli.wizard.Questions.Reply;

/** A finished prompt that scrolls, from value to value too, above what can be done with it. */
final class Review implements Panel.Content<Reply<Integer>> {

  /** Rows for a line of the prompt, its place, and what can be done. */
  private static final int LEAST = 3;

  private final Question question;
  private final String keys;
  private final StyledText prompt;
  private final String text;
  private final List<Span> values;
  private final ItemList actions;
  private StyledText shown;
  private List<Span> rows = List.of();
  private int columnsOfRows;
  private int top;
  private int textRows;
  private int value;

  /** Whether the person has gone elsewhere than to a value. */
  private boolean scrolled;

  /** Whether the value is to be brought into sight. */
  private boolean seeking = true;

  Review(Question question, StyledText prompt, List<Item> actions, String keys) {
    this.question = question;
    this.keys = keys;
    this.prompt = prompt.map(ScreenText::lines);
    this.text = this.prompt.toString();
    this.values = this.prompt.of(Style.INPUT);
    this.shown = marked();
    this.actions = new ItemList(actions, 0);
  }

  @Override
  public Optional<Reply<Integer>> press(MenuKey key, String typed) {
    switch (key) {
      case UP -> actions.move(-1);
      case DOWN -> actions.move(1);
      case PAGE_UP -> scrollTo(top - Math.max(1, textRows - 1));
      case PAGE_DOWN -> scrollTo(top + Math.max(1, textRows - 1));
      case HOME -> scrollTo(0);
      case END -> scrollTo(rows.size());
      case CHARACTER -> type(typed);
      case TAKE -> {
        return actions.selected().map(Reply::of);
      }
      case BACK -> {
        return Optional.of(Reply.back(0));
      }
      case ERASE, ERASE_ALL, PASTE, LEAVE, SUSPEND, REDRAW, OTHER -> {}
    }
    return Optional.empty();
  }

  private void scrollTo(int row) {
    top = row;
    scrolled = true;
  }

  private void type(String typed) {
    if (typed.equals("n")) {
      seek(scrolled ? firstFrom(top) : value + 1);
    } else if (typed.equals("N")) {
      seek(scrolled ? firstFrom(top) - 1 : value - 1);
    }
  }

  /** The first value that begins in a row or below it. */
  private int firstFrom(int row) {
    int first = 0;
    while (first < values.size() && rowOfValue(first) < row) {
      first++;
    }
    return first;
  }

  private void seek(int wanted) {
    value = Math.max(0, Math.min(wanted, values.size() - 1));
    shown = marked();
    seeking = true;
    scrolled = false;
  }

  @Override
  public Frame frame(int columns, int height) {
    if (columns != columnsOfRows) {
      rows = ScreenText.rows(text, columns);
      columnsOfRows = columns;
    }
    int most = rows.size() + 1 + actions.size();
    Layout layout =
        Layout.of(
            ScreenText.head(question, columns),
            ScreenText.faint(keys, columns),
            height,
            LEAST,
            most);
    int free = layout.room() - 1; // for the line between them
    int actionRows = Math.max(1, Math.min(actions.size(), free - Math.min(rows.size(), free / 2)));
    textRows = Math.max(0, Math.min(rows.size(), free - actionRows));
    scroll();
    List<StyledText> lines = new ArrayList<>(layout.head());
    for (Span row : rows.subList(top, top + textRows)) {
      lines.add(shown.part(row.start(), row.end()));
    }
    if (layout.room() > actionRows + textRows) {
      lines.add(StyledText.of(Style.FAINT, place()).cut(columns));
    }
    int cursorRow = lines.size() + actions.selectedRow(actionRows);
    lines.addAll(actions.rows(actionRows, columns));
    lines.addAll(layout.foot());
    return new Frame(lines, cursorRow, 0);
  }

  private void scroll() {
    if (seeking && !values.isEmpty()) {
      int row = rowOfValue(value);
      boolean inSight = top <= row && row < top + textRows;
      top = inSight ? top : row - textRows / 3;
    }
    seeking = false;
    top = Math.max(0, Math.min(top, rows.size() - textRows));
  }

  private int rowOfValue(int index) {
    return ScreenText.rowOf(values.get(index).start(), rows);
  }

  /** The prompt with the value marked that is looked at. */
  private StyledText marked() {
    if (values.isEmpty()) {
      return prompt;
    }
    Span current = values.get(value);
    return prompt
        .part(0, current.start())
        .add(Style.CURRENT_INPUT, text.substring(current.start(), current.end()))
        .add(prompt.part(current.end(), text.length()));
  }

  private String place() {
    String lines =
        rows.size() <= textRows
            ? ""
            : textRows == 1
                ? "line %d of %d".formatted(top + 1, rows.size())
                : "lines %d–%d of %d".formatted(top + 1, top + textRows, rows.size());
    String ofValues = values.size() < 2 ? "" : "value %d of %d".formatted(value + 1, values.size());
    return lines + (lines.isEmpty() || ofValues.isEmpty() ? "" : ", ") + ofValues;
  }
}
