package promptcli.wizard;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.history.DefaultHistory;
import promptcli.wizard.Questions.Question;
import promptcli.wizard.Questions.Reply;

/** The place where a text is typed: a line editor with the wizard's keys. */
final class TextField {

  private static final String BACK = "\033[Z";

  private final Screen screen;
  private final Editor editor;
  private final History history = new DefaultHistory();
  private boolean back;

  TextField(Screen screen, Editor editor) {
    this.screen = screen;
    this.editor = editor;
  }

  /**
   * Lets {@code draft} be edited and wipes everything away at the end.
   *
   * @param keys the keys, in a few words
   * @param lines whether Enter breaks the line
   */
  Reply<String> read(Question question, String keys, String draft, boolean lines) {
    back = false;
    AnswerLine reader =
        new AnswerLine(screen, question, keys, lines ? new DefaultHistory() : history);
    KeyMap<Binding> map = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
    map.bind((Widget) () -> goBack(reader), BACK);
    map.bind((Widget) () -> edit(reader), ctrl('X') + ctrl('E'));
    map.bind((Widget) () -> suspend(reader), ctrl('Z'));
    map.bind((Widget) () -> reader.page(-1), "\033[5~");
    map.bind((Widget) () -> reader.page(1), "\033[6~");
    bindArrows(map);
    map.unbind(ctrl('R')); // JLine's search in what was answered before, which nobody expects
    map.unbind(ctrl('S'));
    map.unbind(ctrl('G'));
    if (lines) {
      map.bind((Widget) () -> breakLine(reader), "\r", "\n");
      map.bind(new Reference(LineReader.ACCEPT_LINE), ctrl('D'), alt('\r'), alt('\n'));
    }
    String text = reader.readLine("", null, (Character) null, draft);
    return new Reply<>(text, back);
  }

  /** JLine knows them as a terminal sends them that keeps to its keypad mode; not all do. */
  private static void bindArrows(KeyMap<Binding> map) {
    map.bind(new Reference(LineReader.UP_LINE_OR_HISTORY), "\033[A");
    map.bind(new Reference(LineReader.DOWN_LINE_OR_HISTORY), "\033[B");
    map.bind(new Reference(LineReader.FORWARD_CHAR), "\033[C");
    map.bind(new Reference(LineReader.BACKWARD_CHAR), "\033[D");
    map.bind(new Reference(LineReader.BEGINNING_OF_LINE), "\033[H");
    map.bind(new Reference(LineReader.END_OF_LINE), "\033[F");
  }

  private static boolean breakLine(LineReader reader) {
    reader.getBuffer().write('\n');
    return true;
  }

  private boolean goBack(LineReader reader) {
    back = true;
    reader.callWidget(LineReader.ACCEPT_LINE);
    return true;
  }

  private boolean suspend(LineReader reader) {
    reader.callWidget(LineReader.CLEAR);
    screen.suspend();
    reader.callWidget(LineReader.REDRAW_LINE);
    return true;
  }

  private boolean edit(AnswerLine reader) {
    String before = reader.getBuffer().toString();
    reader.callWidget(LineReader.CLEAR);
    screen.terminal().flush();
    try {
      String after = screen.lend(() -> edited(before));
      reader.getBuffer().clear();
      reader.getBuffer().write(after);
      reader.complain("");
    } catch (UncheckedIOException e) {
      reader.complain(String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()));
    }
    reader.callWidget(LineReader.REDRAW_LINE);
    return true;
  }

  private String edited(String text) {
    try {
      return editor.edit(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw screen.left();
    }
  }
}
