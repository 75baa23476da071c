package promptcli.wizard;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.utils.AttributedString;
import promptcli.wizard.Questions.Reply;

/** The place where a text is typed: JLine's line editor with the wizard's keys. */
public final class TextField {

  private static final String PROMPT = "> ";
  private static final String BACK = "\033[Z";

  /** A draft may come from a template; both the text and the cursor's place are made of this. */
  private static final MaskingCallback AS_SHOWN =
      new MaskingCallback() {
        @Override
        public String display(String text) {
          return ScreenText.lines(text);
        }

        @Override
        public String history(String text) {
          return text;
        }
      };

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
   * @param head the lines above it
   * @param lines whether Enter breaks the line
   */
  Reply<String> read(List<AttributedString> head, String draft, boolean lines) {
    back = false;
    String prompt =
        Stream.concat(head.stream(), Stream.of(new AttributedString(PROMPT)))
            .map(line -> line.toAnsi(screen.terminal()).replace("%", "%%")) // JLine has patterns
            .collect(Collectors.joining("\n"));
    LineReader reader = reader(lines ? new DefaultHistory() : history);
    KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
    keys.bind((Widget) () -> goBack(reader), BACK);
    keys.bind((Widget) () -> edit(reader), ctrl('X') + ctrl('E'));
    keys.bind((Widget) () -> suspend(reader), ctrl('Z'));
    if (lines) {
      keys.bind((Widget) () -> breakLine(reader), "\r", "\n");
      keys.bind(new Reference(LineReader.ACCEPT_LINE), ctrl('D'), alt('\r'), alt('\n'));
    }
    String text = reader.readLine(prompt, null, AS_SHOWN, draft);
    return new Reply<>(text, back);
  }

  private LineReader reader(History history) {
    return LineReaderBuilder.builder()
        .terminal(screen.terminal())
        .history(history)
        .parser(new AnswerParser())
        .completer(new FileNameCompleter())
        .option(Option.DISABLE_EVENT_EXPANSION, true)
        .option(Option.HISTORY_IGNORE_SPACE, false)
        .option(Option.INSERT_TAB, false)
        .option(Option.ERASE_LINE_ON_FINISH, true)
        .variable(LineReader.BELL_STYLE, "none")
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ")
        .build();
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

  private boolean edit(LineReader reader) {
    String before = reader.getBuffer().toString();
    reader.callWidget(LineReader.CLEAR);
    screen.terminal().flush();
    try {
      String after = screen.lend(() -> edited(before));
      reader.getBuffer().clear();
      reader.getBuffer().write(after);
    } catch (UncheckedIOException e) {
      screen.complain(String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()));
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
