package promptcli.wizard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/** The questions on the controlling terminal, wherever the standard streams lead. */
public final class TerminalQuestions implements Questions {

  private static final String LEAVE = "Ctrl-C leave";

  private final Screen screen;
  private final Writing writing;

  private TerminalQuestions(Screen screen, Editor editor) {
    this.screen = screen;
    this.writing = new Writing(screen, editor);
  }

  /**
   * Takes the controlling terminal; plain lines suffice for one that can do no more.
   *
   * @param environment for {@code TERM}, {@code NO_COLOR}, {@code VISUAL} and {@code EDITOR}
   * @throws IOException if there is no controlling terminal
   */
  public static Questions open(Map<String, String> environment) throws IOException {
    String type = environment.getOrDefault("TERM", "dumb");
    if (type.equals("dumb")) {
      return PlainQuestions.open();
    }
    boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new TerminalQuestions(Screen.open(type, colour), new Editor(environment));
  }

  @Override
  public Reply<String> line(Question question, String draft) {
    screen.print(head(question, "Enter next", "Ctrl-X Ctrl-E editor", "@FILE reads a file"));
    return writing.read(draft, false);
  }

  @Override
  public Reply<String> lines(Question question, String draft) {
    String done = question.optional() ? "Ctrl-D or Esc Enter next" : "Ctrl-D next";
    screen.print(
        head(question, done, "Enter new line", "Ctrl-X Ctrl-E editor", "@FILE reads a file"));
    return writing.read(draft, true);
  }

  @Override
  public Reply<Integer> choose(Question question, List<Item> items, int selected) {
    Reply<Integer> reply =
        menu(question, List.of(), items, true, selected, "type to narrow · ↑ ↓ · Enter takes");
    if (!reply.back()) {
      echo(question, items.get(reply.answer()).text());
    }
    return reply;
  }

  @Override
  public Reply<Boolean> yesNo(Question question, boolean draft) {
    List<Item> items = List.of(Item.of("yes"), Item.of("no"));
    Reply<Integer> reply =
        menu(question, List.of(), items, false, draft ? 0 : 1, "y or n · Enter takes");
    if (!reply.back()) {
      echo(question, items.get(reply.answer()).text());
    }
    return new Reply<>(reply.answer() == 0, reply.back());
  }

  @Override
  public OptionalInt review(String prompt, List<Item> answers) {
    List<Item> items =
        Stream.of(
                Stream.of(Item.of("Accept")),
                answers.stream()
                    .map(answer -> new Item("Change " + answer.text(), answer.detail(), "")),
                Stream.of(Item.of("Leave without it")))
            .flatMap(each -> each)
            .toList();
    Question question = new Question("The prompt", "", "", "", false, true, "");
    Reply<Integer> reply =
        menu(
            question,
            Shown.lines(prompt).lines().toList(),
            items,
            false,
            0,
            "↑ ↓ Enter takes · PgUp PgDn scroll");
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
      int selected,
      String keys) {
    String all = keys + (question.back() ? " · Shift-Tab back" : "") + " · " + LEAVE;
    var content = new Menu.Content(about(question), text, items, filtered, question.back(), all);
    return new Menu(screen, content, selected).ask();
  }

  /** What stays on the screen of an answer that was taken from a list. */
  private void echo(Question question, String answer) {
    screen.print(
        List.of(
            screen.bold(Shown.line(question.label())),
            new AttributedString("> " + Shown.line(answer))));
  }

  /** The lines above an answer that is typed; only the complaint if the rest is there already. */
  private List<AttributedString> head(Question question, String... keys) {
    if (!question.complaint().isEmpty()) {
      return List.of(screen.wrong("! " + Shown.line(question.complaint())));
    }
    List<String> shown = new ArrayList<>(List.of(keys));
    if (question.back()) {
      shown.add(1, "Shift-Tab back");
    }
    shown.add(LEAVE);
    List<AttributedString> lines = new ArrayList<>(about(question));
    lines.add(screen.faint(String.join(" · ", shown)));
    return lines;
  }

  private List<AttributedString> about(Question question) {
    List<AttributedString> lines = new ArrayList<>();
    String asides =
        String.join(
            ", ",
            Stream.of(question.position(), question.optional() ? "may be left empty" : "")
                .filter(aside -> !aside.isEmpty())
                .toList());
    AttributedString label = screen.bold(Shown.line(question.label()));
    lines.add(
        asides.isEmpty()
            ? label
            : AttributedString.join(AttributedString.EMPTY, label, screen.faint("  " + asides)));
    if (!question.description().isEmpty()) {
      lines.add(new AttributedString(Shown.line(question.description())));
    }
    if (!question.hint().isEmpty()) {
      lines.add(screen.faint("[" + Shown.line(question.hint()) + "]"));
    }
    if (!question.complaint().isEmpty()) {
      lines.add(screen.wrong("! " + Shown.line(question.complaint())));
    }
    return lines;
  }

  @Override
  public void close() {
    screen.close();
  }
}
