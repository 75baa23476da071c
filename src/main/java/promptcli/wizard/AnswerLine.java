package promptcli.wizard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jline.reader.Candidate;
import org.jline.reader.History;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;
import promptcli.text.Columns;
import promptcli.text.Span;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.wizard.Frame.Layout;
import promptcli.wizard.Questions.Question;

/**
 * JLine's line editor with a question above it and the keys below. A long answer scrolls in its
 * place.
 *
 * <p>JLine draws a prompt and the text after it, from the last line on where there are too many, so
 * that a long answer pushes its question off the screen. Only the drawing is ours.
 */
final class AnswerLine extends LineReaderImpl {

  /** Rows that an answer may take on a low screen; on a high one, half of it. */
  private static final int LEAST_ROOM = 5;

  private static final String PROMPT = "> ";

  /** Names that a list shows at most. */
  private static final int MOST_NAMES = 40;

  private final Screen screen;
  private final Question question;
  private final String keys;
  private String complaint;
  private boolean ended;
  private int top;
  private int room = 1;

  /** How many names are not in the list of those that a word may become. */
  private int moreNames;

  AnswerLine(Screen screen, Question question, String keys, History history) {
    super(screen.terminal(), "prompt", new HashMap<>());
    this.screen = screen;
    this.question = question;
    this.keys = keys;
    this.complaint = question.complaint();
    setHistory(history);
    setParser(new AnswerParser());
    setCompleter(new FileNameCompleter());
    setOpt(Option.DISABLE_EVENT_EXPANSION);
    setOpt(Option.ERASE_LINE_ON_FINISH);
    unsetOpt(Option.HISTORY_IGNORE_SPACE);
    unsetOpt(Option.INSERT_TAB);
    setVariable(BELL_STYLE, "none");
  }

  /** Moves the cursor by as many lines as are seen, less one; up where they are negative. */
  boolean page(int pages) {
    for (int i = 1; i < Math.max(2, room); i++) {
      if (!(pages < 0 ? buf.up() : buf.down())) {
        break;
      }
    }
    return true;
  }

  /** Says what went wrong; empty for nothing. */
  void complain(String message) {
    complaint = message;
  }

  @Override
  protected void cleanup() {
    ended = true;
    super.cleanup();
  }

  /** JLine leaves it to the terminal what becomes of its lines. */
  @Override
  protected synchronized void handleSignal(Signal signal) {
    if (signal != Signal.WINCH) {
      super.handleSignal(signal);
      return;
    }
    lock.lock();
    try {
      size = terminal.getSize();
      display.resize(size);
      display.update(List.of(), 0);
      terminal.puts(Capability.clr_eos);
      display.reset();
      redisplay(true);
    } finally {
      lock.unlock();
    }
  }

  @Override
  protected boolean doList(
      List<Candidate> possible,
      String completed,
      boolean runLoop,
      BiFunction<CharSequence, Boolean, CharSequence> escaper,
      boolean forSuggestion) {
    return super.doList(first(possible), completed, runLoop, escaper, forSuggestion);
  }

  @Override
  protected boolean doMenu(
      List<Candidate> possible,
      String completed,
      BiFunction<CharSequence, Boolean, CharSequence> escaper) {
    return super.doMenu(first(possible), completed, escaper);
  }

  /** JLine prints those over everything that take more rows than there are. */
  private List<Candidate> first(List<Candidate> possible) {
    int most = Math.max(1, Math.min(MOST_NAMES, size.getRows() - 8));
    moreNames += Math.max(0, possible.size() - most); // a list may come again, as a menu
    return possible.stream()
        .sorted(Comparator.comparing(Candidate::value))
        .limit(most)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Override
  protected void redisplay(boolean flush) {
    lock.lock();
    try {
      if (skipRedisplay) {
        skipRedisplay = false;
      } else if (ended) {
        display.update(List.of(), 0, flush);
      } else {
        draw();
      }
    } finally {
      lock.unlock();
    }
  }

  private void draw() {
    Size usable = Size.of(Math.max(size.getColumns(), 10), Math.max(size.getRows(), 4));
    int columns = usable.getColumns() - 1;
    int rows = usable.getRows() - 1;
    String text = ScreenText.lines(buf.toString());
    List<Span> all = rows(text, columns - PROMPT.length());
    int before = ScreenText.lines(buf.upToCursor()).length();
    int cursor = ScreenText.rowOf(before, all);
    List<AttributedString> foot = foot(columns);
    Layout layout =
        Layout.of(
            ScreenText.head(question.withComplaint(complaint), columns),
            Collections.nCopies(foot.size(), new StyledText()),
            rows,
            1,
            Math.min(all.size(), Math.max(LEAST_ROOM, rows / 2)));
    room = layout.room();
    top = Math.max(Math.min(top, cursor), cursor - layout.room() + 1);
    top = Math.min(top, all.size() - layout.room());
    List<AttributedString> lines = new ArrayList<>(screen.shown(layout.head()));
    int cursorRow = lines.size() + cursor - top;
    for (int i = top; i < top + layout.room(); i++) {
      Span row = all.get(i);
      lines.add(
          screen.shown(
              StyledText.of(Style.LABEL, i == 0 ? PROMPT : " ".repeat(PROMPT.length()))
                  .add(text.substring(row.start(), row.end()))));
    }
    int gap = layout.foot().size() > foot.size() ? 1 : 0;
    if (gap > 0) {
      lines.add(screen.shown(place(all.size() > layout.room())));
    }
    lines.addAll(foot.subList(0, layout.foot().size() - gap));
    int column = Columns.of(text.substring(all.get(cursor).start(), before)) + PROMPT.length();
    screen.draw(display, lines, usable.cursorPos(cursorRow, column), usable);
  }

  /** Which of its lines the cursor is in, where not all of them are seen. */
  private StyledText place(boolean scrolls) {
    long lines = 1 + feeds(buf.toString());
    long line = 1 + feeds(buf.upToCursor());
    return StyledText.of(
        Style.FAINT, scrolls && lines > 1 ? "  line %d of %d".formatted(line, lines) : "");
  }

  private static long feeds(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }

  /** The keys, or what JLine wants to have shown in their place: names that a word may become. */
  private List<AttributedString> foot(int columns) {
    Supplier<AttributedString> list = post;
    if (list == null) {
      moreNames = 0;
      return screen.shown(ScreenText.faint(keys, columns));
    }
    List<AttributedString> names =
        new ArrayList<>(list.get().columnSplitLength(terminal, columns, false, false));
    if (moreNames > 0) {
      names.add(screen.shown(StyledText.of(Style.FAINT, "… and " + moreNames + " more")));
    }
    return names;
  }

  /** Where the rows of a text stand; the cursor after a full one has a row of its own. */
  private static List<Span> rows(String text, int columns) {
    List<Span> rows = new ArrayList<>();
    int start = 0;
    while (true) {
      int feed = text.indexOf('\n', start);
      int lineEnd = feed < 0 ? text.length() : feed;
      int end = Math.min(lineEnd, Columns.end(text, start, columns));
      rows.add(new Span(start, end));
      boolean isFull = Columns.of(text.substring(start, end)) >= columns - 1;
      if (end == lineEnd && isFull) {
        rows.add(new Span(end, end));
      }
      if (end == lineEnd && feed < 0) {
        return rows;
      }
      start = end == lineEnd ? end + 1 : end;
    }
  }
}
