package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import promptcli.text.Wrapping;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Reply;

/**
 * A list on the screen from which one item is taken; a text may stand above it that scrolls.
 *
 * <p>Nothing is drawn beyond the screen's height, and what was drawn is wiped away at the end.
 */
final class Menu {

  /**
   * What a menu shows.
   *
   * @param head lines above everything, wrapped where they are too long
   * @param text lines that scroll, empty for none
   * @param filtered whether typing narrows the items; if not, a first letter takes its item
   * @param back whether there is a question to go back to
   * @param keys the keys, in a few words
   */
  record Content(
      List<AttributedString> head,
      List<String> text,
      List<Item> items,
      boolean filtered,
      boolean back,
      String keys) {}

  private final Screen screen;
  private final Terminal terminal;
  private final Display display;
  private final Content content;
  private final boolean fullScreen;
  private final StringBuilder filter = new StringBuilder();
  private List<Integer> matches;
  private int selected;
  private int textTop;
  private int textRows;

  Menu(Screen screen, Content content, int selected) {
    this.screen = screen;
    this.content = content;
    this.terminal = screen.terminal();
    this.fullScreen = !content.text().isEmpty();
    this.display = new Display(terminal, fullScreen);
    this.matches = IntStream.range(0, content.items().size()).boxed().toList();
    this.selected = selected;
  }

  /** The index of the item that is taken, or of the one that was selected on going back. */
  Reply<Integer> ask() {
    BindingReader keys = new BindingReader(terminal.reader());
    KeyMap<MenuKey> map = MenuKey.map(terminal, fullScreen);
    SignalHandler resized = terminal.handle(Signal.WINCH, signal -> redraw());
    SignalHandler continued = terminal.handle(Signal.CONT, signal -> resume());
    try {
      open();
      while (true) {
        draw();
        MenuKey key = keys.readBinding(map);
        if (key == null || key == MenuKey.LEAVE) {
          throw screen.left();
        }
        if (key == MenuKey.BACK && content.back()) {
          return Reply.back(matches.isEmpty() ? 0 : matches.get(selected));
        }
        if (key == MenuKey.TAKE && !matches.isEmpty()) {
          return Reply.of(matches.get(selected));
        }
        if (key == MenuKey.CHARACTER && !content.filtered()) {
          List<Integer> meant = beginningWith(keys.getLastBinding());
          if (meant.size() == 1) {
            return Reply.of(meant.get(0));
          }
        }
        press(key, keys);
      }
    } finally {
      terminal.handle(Signal.WINCH, resized);
      terminal.handle(Signal.CONT, continued);
      close();
    }
  }

  /** A long text gets the alternate screen, so that what stands on this one is not pushed off. */
  private void open() {
    if (fullScreen) {
      terminal.puts(Capability.enter_ca_mode);
      terminal.puts(Capability.clear_screen);
    }
    terminal.puts(Capability.keypad_xmit);
    terminal.writer().write(LineReaderImpl.BRACKETED_PASTE_ON);
    display.reset();
  }

  private synchronized void close() {
    display.update(List.of(), 0);
    terminal.writer().write(LineReaderImpl.BRACKETED_PASTE_OFF);
    if (fullScreen) {
      terminal.puts(Capability.exit_ca_mode);
    }
    terminal.flush();
  }

  private synchronized void press(MenuKey key, BindingReader keys) {
    switch (key) {
      case UP -> select(selected - 1);
      case DOWN -> select(selected + 1);
      case PAGE_UP -> page(-1);
      case PAGE_DOWN -> page(1);
      case ERASE -> {
        if (!filter.isEmpty()) {
          filter.setLength(filter.offsetByCodePoints(filter.length(), -1));
          narrow();
        }
      }
      case ERASE_ALL -> {
        filter.setLength(0);
        narrow();
      }
      case CHARACTER -> type(keys.getLastBinding());
      case PASTE ->
          type(
              keys.readStringUntil(LineReaderImpl.BRACKETED_PASTE_END)
                  .lines()
                  .findFirst()
                  .orElse(""));
      case SUSPEND -> {
        close();
        screen.suspend();
        open();
      }
      case TAKE, BACK, LEAVE, OTHER -> {}
    }
  }

  private void select(int index) {
    selected = Math.max(0, Math.min(index, matches.size() - 1));
  }

  private void page(int pages) {
    if (!fullScreen) {
      select(selected + pages * 10);
    } else {
      textTop += pages * Math.max(1, textRows - 1);
    }
  }

  private void type(String typed) {
    if (content.filtered()) {
      filter.append(typed);
      narrow();
    }
  }

  private void narrow() {
    List<String> wanted = List.of(folded(filter.toString()).strip().split("\\s+"));
    matches =
        IntStream.range(0, content.items().size())
            .filter(
                i -> {
                  Item item = content.items().get(i);
                  String text = folded(item.text() + " " + item.detail() + " " + item.keywords());
                  return wanted.stream().allMatch(text::contains);
                })
            .boxed()
            .toList();
    selected = 0;
  }

  private List<Integer> beginningWith(String letter) {
    return matches.stream()
        .filter(i -> folded(content.items().get(i).text()).startsWith(folded(letter)))
        .toList();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private synchronized void resume() {
    terminal.enterRawMode();
    display.reset();
    draw();
  }

  /** The terminal has broken the lines anew, and remembers which it broke until they are wiped. */
  private synchronized void redraw() {
    display.resize(terminal.getSize());
    display.update(List.of(), 0);
    terminal.puts(Capability.clr_eos);
    display.reset();
    draw();
  }

  private synchronized void draw() {
    Size size = terminal.getSize();
    int columns = Math.max(size.getColumns(), 10);
    int rows = Math.max(size.getRows(), 4);
    display.resize(Size.of(columns, rows));
    List<AttributedString> lines = new ArrayList<>(wrapped(content.head(), columns));
    List<AttributedString> foot =
        Wrapping.lines(content.keys(), columns - 1).stream().map(screen::faint).toList();
    int room = rows - 1 - lines.size() - foot.size() - (content.filtered() ? 1 : 0);
    int itemRows = Math.max(1, Math.min(matches.size(), room));
    if (fullScreen) {
      itemRows = Math.max(1, Math.min(itemRows, room / 2));
      lines.addAll(textRows(columns, Math.max(1, room - itemRows - 1)));
    }
    int cursorRow = lines.size();
    int cursorColumn = 0;
    if (content.filtered()) {
      AttributedString typed = new AttributedString("> " + ScreenText.line(filter.toString()));
      cursorColumn = Math.min(typed.columnLength(terminal), columns - 1);
      lines.add(screen.cut(typed));
    }
    int top = Math.max(0, Math.min(selected - itemRows / 2, matches.size() - itemRows));
    if (matches.isEmpty()) {
      lines.add(screen.faint("  nothing matches"));
    }
    int width = content.items().stream().mapToInt(item -> item.text().length()).max().orElse(0);
    for (int i = top; i < Math.min(top + itemRows, matches.size()); i++) {
      if (i == selected && !content.filtered()) {
        cursorRow = lines.size();
      }
      lines.add(screen.cut(row(content.items().get(matches.get(i)), i == selected, width)));
    }
    lines.addAll(foot);
    int hidden = Math.max(0, lines.size() - (rows - 1));
    display.update(
        AttributedString.join(new AttributedString("\n"), lines.subList(hidden, lines.size()))
            .columnSplitLength(terminal, columns, true, display.delayLineWrap()),
        Size.of(columns, rows).cursorPos(cursorRow - hidden, cursorColumn));
    terminal.flush();
  }

  private AttributedString row(Item item, boolean isSelected, int width) {
    String text = (isSelected ? "› " : "  ") + ScreenText.line(item.text());
    AttributedString shown = isSelected ? screen.bold(text) : new AttributedString(text);
    if (item.detail().isEmpty()) {
      return shown;
    }
    int gap = Math.max(1, Math.min(width, 40) - item.text().length() + 2);
    return AttributedString.join(
        AttributedString.EMPTY,
        shown,
        screen.faint(" ".repeat(gap) + ScreenText.line(item.detail())));
  }

  private List<AttributedString> textRows(int columns, int room) {
    List<AttributedString> all =
        content.text().stream()
            .flatMap(line -> Wrapping.lines(line, columns - 1).stream())
            .map(AttributedString::new)
            .toList();
    textRows = Math.min(room, all.size());
    textTop = Math.max(0, Math.min(textTop, all.size() - textRows));
    List<AttributedString> shown = new ArrayList<>(all.subList(textTop, textTop + textRows));
    shown.add(
        screen.faint(
            textRows == all.size()
                ? ""
                : "lines %d–%d of %d".formatted(textTop + 1, textTop + textRows, all.size())));
    return shown;
  }

  private List<AttributedString> wrapped(List<AttributedString> lines, int columns) {
    return lines.stream()
        .flatMap(
            line ->
                line.length() == 0
                    ? List.of(line).stream()
                    : line.columnSplitLength(terminal, columns - 1, false, false).stream())
        .toList();
  }
}
