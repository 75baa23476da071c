package promptcli.wizard;

import java.io.IOError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.utils.AttributedString;
import promptcli.text.Wrapping;

/** The questions on the controlling terminal, wherever the standard streams lead. */
public final class TerminalQuestions implements Questions {

  private final Screen screen;
  private final TextField writing;

  /** How many of the lines above are answers to the last questions. */
  private int taken;

  TerminalQuestions(Screen screen, Editor editor) {
    this.screen = screen;
    this.writing = new TextField(screen, editor);
  }

  /**
   * Takes the controlling terminal; plain lines suffice for one that can do no more.
   *
   * @param environment for {@code TERM}, {@code NO_COLOR}, {@code VISUAL} and {@code EDITOR}
   * @throws IOException if there is no controlling terminal
   */
  public static Questions open(Map<String, String> environment) throws IOException {
    String type = environment.getOrDefault("TERM", "");
    boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
    try {
      return type.isEmpty() || type.equals("dumb")
          ? PlainQuestions.open()
          : new TerminalQuestions(Screen.open(type, colour), new Editor(environment));
    } catch (IOException | IOError e) {
      throw new IOException("there is no terminal to ask on", e);
    }
  }

  @Override
  public Reply<String> line(Question question, String draft) {
    return write(question, draft, false, "Enter next");
  }

  @Override
  public Reply<String> lines(Question question, String draft) {
    // on an empty answer Ctrl-D leaves, so it is no key to skip with
    return write(question, draft, true, question.optional() ? "Esc Enter next" : "Ctrl-D next");
  }

  private Reply<String> write(Question question, String draft, boolean lines, String next) {
    String keys = keys(question, next, "Ctrl-X Ctrl-E editor", "@FILE");
    Reply<String> reply = asked(() -> writing.read(head(question, keys), draft, lines));
    forget(reply);
    return reply;
  }

  @Override
  public Reply<Integer> choose(Question question, List<Item> items, int selected) {
    String keys = keys(question, "Enter takes", "↑ ↓", "type to narrow");
    Reply<Integer> reply = menu(question, List.of(), items, true, keys, selected);
    forget(reply);
    return reply;
  }

  @Override
  public Reply<Boolean> yesNo(Question question, boolean draft) {
    List<Item> items = List.of(Item.of("yes"), Item.of("no"));
    String keys = keys(question, "y or n", "Enter takes");
    Reply<Integer> reply = menu(question, List.of(), items, false, keys, draft ? 0 : 1);
    forget(reply);
    return new Reply<>(reply.answer() == 0, reply.back());
  }

  @Override
  public OptionalInt review(Preview preview, List<Item> answers) {
    List<Item> items =
        Stream.of(
                Stream.of(Item.of("Accept")),
                answers.stream()
                    .map(answer -> new Item("Change " + answer.text(), answer.detail(), "")),
                Stream.of(Item.of("Leave without it")))
            .flatMap(each -> each)
            .toList();
    Question question = new Question("The prompt", preview.size(), "", "", false, true, "");
    String keys = keys(question, "Enter takes", "↑ ↓", "PgUp PgDn scroll");
    List<String> text = ScreenText.lines(preview.prompt()).lines().toList();
    Reply<Integer> reply = menu(question, text, items, false, keys, 0);
    taken = 0;
    if (reply.back()) {
      return OptionalInt.of(answers.size() - 1);
    }
    if (reply.answer() > answers.size()) {
      throw screen.left();
    }
    return reply.answer() == 0 ? OptionalInt.empty() : OptionalInt.of(reply.answer() - 1);
  }

  private Reply<Integer> menu(
      Question question,
      List<String> text,
      List<Item> items,
      boolean filtered,
      String keys,
      int selected) {
    return asked(
        () -> {
          List<AttributedString> head = head(question, "");
          var content = new Menu.Content(head, text, items, filtered, question.back(), keys);
          return new Menu(screen, content, selected).ask();
        });
  }

  /** What every question comes to when the person or the terminal goes away. */
  private <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (UserInterruptException | EndOfFileException | IOError e) {
      throw screen.left();
    }
  }

  private static String keys(Question question, String next, String... others) {
    List<String> keys = new ArrayList<>(List.of(next));
    if (question.back()) {
      keys.add("Shift-Tab back");
    }
    keys.addAll(List.of(others));
    keys.add("Ctrl-C leave");
    keys.replaceAll(key -> key.replace(' ', Wrapping.JOIN));
    return String.join(Wrapping.JOIN + "· ", keys);
  }

  @Override
  public void taken(String label, String answer) {
    AttributedString line =
        AttributedString.join(
            AttributedString.EMPTY,
            screen.bold(ScreenText.line(label)),
            answer.isEmpty()
                ? screen.faint(" left empty")
                : new AttributedString(": " + ScreenText.line(answer)));
    asked(
        () -> {
          screen.print(List.of(screen.cut(line)));
          return taken++;
        });
  }

  /** Wipes out the answer that the person goes back to. */
  private void forget(Reply<?> reply) {
    if (reply.back() && taken > 0) {
      screen.wipeLineAbove();
      taken--;
    }
  }

  private List<AttributedString> head(Question question, String keys) {
    List<AttributedString> lines = new ArrayList<>();
    String asides =
        Stream.of(question.position(), question.optional() ? "may be left empty" : "")
            .filter(aside -> !aside.isEmpty())
            .collect(Collectors.joining(", "));
    lines.add(
        AttributedString.join(
            AttributedString.EMPTY,
            screen.bold(ScreenText.line(question.label())),
            screen.faint(asides.isEmpty() ? "" : "  " + asides)));
    if (!question.description().isEmpty()) {
      add(lines, question.description(), AttributedString::new);
    }
    if (!question.hint().isEmpty()) {
      add(lines, "[" + question.hint() + "]", screen::faint);
    }
    if (!keys.isEmpty()) {
      add(lines, keys, screen::faint);
    }
    if (!question.complaint().isEmpty()) {
      add(lines, "! " + question.complaint(), screen::wrong);
    }
    return lines;
  }

  private void add(
      List<AttributedString> lines, String text, Function<String, AttributedString> style) {
    Wrapping.lines(ScreenText.line(text), screen.columns()).stream().map(style).forEach(lines::add);
  }

  @Override
  public void close() {
    screen.close();
  }
}
