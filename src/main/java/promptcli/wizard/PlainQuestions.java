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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.Signals;

/** The questions for a terminal that can only show one line after another. */
final class PlainQuestions implements Questions {

  private static final String TERMINAL = "/dev/tty";
  private static final String BACK = "<";
  private static final String END = ".";

  /** More matches than these are not named. */
  private static final int MOST_NAMED = 5;

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

  /** The question is the last that is seen: a long list would push it off the screen. */
  @Override
  public Reply<Integer> choose(Question question, List<Item> items, int selected) {
    list(items);
    head(
        question,
        "a number, or letters; Enter takes: " + ScreenText.line(items.get(selected).text()));
    while (true) {
      String typed = read().strip();
      if (typed.equals(BACK) && question.back()) {
        return Reply.back(selected);
      }
      OptionalInt meant = typed.isEmpty() ? OptionalInt.of(selected) : meant(typed, items);
      if (meant.isPresent() && items.get(meant.getAsInt()).problem().isEmpty()) {
        return Reply.of(meant.getAsInt());
      }
      meant.ifPresent(index -> complain(items.get(index).whyNot()));
    }
  }

  /** The only one that has the letters, if it is not named by its number or whole. */
  private OptionalInt meant(String typed, List<Item> items) {
    OptionalInt named =
        IntStream.range(0, items.size())
            .filter(i -> typed.equals(items.get(i).text()) || typed.equals("" + (i + 1)))
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    ItemList list = new ItemList(items, 0);
    list.filter(typed);
    List<Integer> matches = list.matches();
    if (matches.size() == 1) {
      return OptionalInt.of(matches.get(0));
    }
    String some =
        matches.stream()
            .limit(MOST_NAMED)
            .map(i -> items.get(i).text())
            .collect(Collectors.joining(", "));
    String more = matches.size() > MOST_NAMED ? ", …" : "";
    complain(matches.isEmpty() ? "nothing matches" : matches.size() + " match: " + some + more);
    return OptionalInt.empty();
  }

  private void complain(String message) {
    out.println("! " + ScreenText.line(message));
  }

  @Override
  public Reply<Boolean> yesNo(Question question, boolean draft) {
    Reply<Integer> reply =
        choose(question, Stream.of("yes", "no").map(Item::of).toList(), draft ? 0 : 1);
    return new Reply<>(reply.answer() == 0, reply.back());
  }

  @Override
  public void taken(String name, String label, String answer) {
    // the terminal shows it where it was typed
  }

  @Override
  public void retract(String name) {
    // what is typed anew stands below
  }

  @Override
  public Reply<Integer> review(Preview preview, List<Item> answers) {
    out.println();
    out.println(ScreenText.lines(preview.prompt().toString()));
    out.println();
    Question question = new Question("The prompt", preview.size(), "", "", false, true, "");
    List<Item> items =
        Stream.concat(
                Stream.of(Item.of("accept")),
                answers.stream().map(answer -> Item.of("change " + answer.text(), answer.detail())))
            .toList();
    Reply<Integer> reply = choose(question, items, 0);
    return new Reply<>(reply.answer() - 1, reply.back());
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
      complain(question.complaint());
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
