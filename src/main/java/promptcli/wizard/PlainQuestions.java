package promptcli.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.Signals;

/** The questions for a terminal that can only show one line after another. */
final class PlainQuestions implements Questions {

  private static final String TERMINAL = "/dev/tty";
  private static final String BACK = "<";
  private static final String END = ".";

  private final BufferedReader in;
  private final PrintStream out;

  /** Lets a hang-up end the program again. */
  private final Runnable release;

  private boolean left;

  private PlainQuestions(BufferedReader in, PrintStream out, Runnable release) {
    this.in = in;
    this.out = out;
    this.release = release;
  }

  /**
   * Takes the controlling terminal.
   *
   * @throws IOException if there is none
   */
  static Questions open() throws IOException {
    var in = new FileInputStream(TERMINAL);
    var out = new FileOutputStream(TERMINAL);
    Object before = Signals.register("HUP", () -> {}); // the end of the input is to say it
    return new PlainQuestions(
        new BufferedReader(new InputStreamReader(in, UTF_8)),
        new PrintStream(out, true, UTF_8),
        () -> Signals.unregister("HUP", before));
  }

  @Override
  public Reply<String> line(Question question, String draft) {
    head(question, draft.isEmpty() ? "" : "Enter takes: " + ScreenText.line(draft));
    String typed = read();
    return typed.equals(BACK) && question.back()
        ? Reply.back(draft)
        : Reply.of(typed.isEmpty() ? draft : typed);
  }

  @Override
  public Reply<String> lines(Question question, String draft) {
    head(question, "end with a line that is only a full stop");
    if (!draft.isEmpty()) {
      out.println("(a full stop alone takes:)");
      ScreenText.lines(draft).lines().forEach(line -> out.println("| " + line));
    }
    StringBuilder typed = new StringBuilder();
    for (String line = read(); !line.equals(END); line = read()) {
      if (line.equals(BACK) && typed.isEmpty() && question.back()) {
        return Reply.back(draft);
      }
      typed.append(line).append('\n');
    }
    return Reply.of(typed.isEmpty() ? draft : typed.substring(0, typed.length() - 1));
  }

  @Override
  public Reply<Integer> choose(Question question, List<Item> items, int selected) {
    head(
        question,
        "a number or a name; Enter takes: " + ScreenText.line(items.get(selected).text()));
    list(items);
    while (true) {
      String typed = read().strip();
      if (typed.equals(BACK) && question.back()) {
        return Reply.back(selected);
      }
      if (typed.isEmpty()) {
        return Reply.of(selected);
      }
      OptionalInt meant =
          IntStream.range(0, items.size())
              .filter(i -> typed.equals(items.get(i).text()) || typed.equals("" + (i + 1)))
              .findFirst();
      if (meant.isEmpty()) {
        out.println("! no such number or name");
      } else if (items.get(meant.getAsInt()).problem().isEmpty()) {
        return Reply.of(meant.getAsInt());
      } else {
        out.println("! " + ScreenText.line(items.get(meant.getAsInt()).whyNot()));
      }
    }
  }

  @Override
  public Reply<Boolean> yesNo(Question question, boolean draft) {
    Reply<Integer> reply =
        choose(question, Stream.of("yes", "no").map(Item::of).toList(), draft ? 0 : 1);
    return new Reply<>(reply.answer() == 0, reply.back());
  }

  @Override
  public void taken(String label, String answer) {
    // the terminal shows it where it was typed
  }

  @Override
  public void retract(String label) {
    // what is typed anew stands below
  }

  @Override
  public OptionalInt review(Preview preview, List<Item> answers) {
    out.println();
    out.println(ScreenText.lines(preview.prompt().toString()));
    out.println();
    Question question = new Question("The prompt", preview.size(), "", "", false, false, "");
    List<Item> items =
        Stream.concat(
                Stream.of(Item.of("accept")),
                answers.stream().map(answer -> Item.of("change " + answer.text(), answer.detail())))
            .toList();
    int taken = choose(question, items, 0).answer();
    return taken == 0 ? OptionalInt.empty() : OptionalInt.of(taken - 1);
  }

  private void list(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String about = item.problem().isEmpty() ? item.detail() : "broken: " + item.problem();
      String detail = about.isEmpty() ? "" : "  " + ScreenText.line(about);
      out.println((i + 1) + "  " + ScreenText.line(item.text()) + detail);
    }
  }

  private void head(Question question, String note) {
    if (!question.complaint().isEmpty()) {
      out.println("! " + ScreenText.line(question.complaint()));
    }
    String asides =
        Stream.of(
                question.position(),
                question.optional() ? "may be left empty" : "",
                question.back() ? BACK + " goes back" : "",
                note)
            .filter(aside -> !aside.isEmpty())
            .reduce((a, b) -> a + "; " + b)
            .map(all -> " (" + all + ")")
            .orElse("");
    out.println(ScreenText.line(question.label()) + asides);
    Stream.of(question.description(), question.hint().isEmpty() ? "" : "[" + question.hint() + "]")
        .filter(line -> !line.isEmpty())
        .forEach(line -> out.println(ScreenText.line(line)));
  }

  private String read() {
    out.print("> ");
    out.flush();
    try {
      String line = in.readLine();
      if (line != null) {
        return line;
      }
    } catch (IOException e) {
      // the terminal has gone
    }
    left = true;
    throw new PersonLeftException(PersonLeftException.INTERRUPTED);
  }

  @Override
  public void close() {
    out.flush();
    if (!left) { // else the exit code stands, whatever signal still comes
      release.run();
    }
  }
}
