package promptcli.wizard;

import java.io.IOError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import promptcli.text.Wrapping;

/** The questions on the controlling terminal, wherever the standard streams lead. */
public final class TerminalQuestions implements Questions {

  private final Screen screen;
  private final TextField writing;

  private final TakenAnswers taken;

  TerminalQuestions(Screen screen, Editor editor) {
    this.screen = screen;
    this.writing = new TextField(screen, editor);
    this.taken = new TakenAnswers(screen);
  }

  /**
   * Takes the controlling terminal; plain lines suffice for one that can do no more.
   *
   * @param environment for {@code TERM}, {@code VISUAL} and {@code EDITOR}
   * @param colour whether it may be told of colours
   * @throws IOException if there is no controlling terminal
   */
  public static Questions open(Map<String, String> environment, boolean colour) throws IOException {
    String type = environment.getOrDefault("TERM", "");
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
    return asked(() -> writing.read(question, keys, draft, lines));
  }

  @Override
  public Reply<Integer> choose(Question question, List<Item> items, int selected) {
    String keys = keys(question, "Enter takes", "↑ ↓", "type to narrow");
    return menu(new Menu(question, items, true, keys, selected));
  }

  @Override
  public Reply<Boolean> yesNo(Question question, boolean draft) {
    List<Item> items = List.of(Item.of("yes"), Item.of("no"));
    String keys = keys(question, "y or n", "Enter takes");
    Reply<Integer> reply = menu(new Menu(question, items, false, keys, draft ? 0 : 1));
    return new Reply<>(reply.answer() == 0, reply.back());
  }

  private Reply<Integer> menu(Menu menu) {
    return asked(() -> new Panel(screen, false).show(menu));
  }

  @Override
  public Reply<Integer> review(Preview preview, List<Item> answers) {
    List<Item> items =
        Stream.of(
                Stream.of(Item.of("Accept")),
                answers.stream().map(each -> Item.of("Change " + each.text(), each.detail())),
                Stream.of(Item.of("Leave without it")))
            .flatMap(each -> each)
            .toList();
    Question question = new Question("The prompt", preview.size(), "", "", false, true, "");
    String keys = keys(question, "Enter takes", "↑ ↓", "PgUp PgDn", "n N values");
    Review review = new Review(question, preview.prompt(), items, keys);
    Reply<Integer> reply = asked(() -> new Panel(screen, true).show(review));
    if (reply.answer() > answers.size()) {
      throw screen.left();
    }
    return new Reply<>(reply.answer() - 1, reply.back());
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
  public void taken(String name, String label, String answer) {
    asked(
        () -> {
          taken.add(name, label, answer);
          return name;
        });
  }

  @Override
  public void retract(String name) {
    asked(
        () -> {
          taken.remove(name);
          return name;
        });
  }

  @Override
  public void close() {
    if (!screen.isLeft()) {
      taken.end();
    }
    screen.close();
  }
}
