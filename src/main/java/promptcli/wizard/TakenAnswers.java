package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import promptcli.text.Style;
import promptcli.text.StyledText;

/** The answers that stay in sight above the question: a line each, while nothing moves them. */
final class TakenAnswers {

  private record Taken(String name, StyledText line) {}

  private final Screen screen;

  /** Those whose lines are just above the cursor. */
  private final List<Taken> shown = new ArrayList<>();

  private boolean any;
  private Size size = Size.of(0, 0);
  private int suspensions;

  TakenAnswers(Screen screen) {
    this.screen = screen;
  }

  /** Shows one more. */
  void add(String name, String label, String answer) {
    StyledText line = StyledText.of(Style.NAME, ScreenText.line(label));
    if (answer.isEmpty()) {
      line.add(Style.FAINT, " left empty");
    } else {
      line.add((label.endsWith("?") ? " " : ": ") + ScreenText.line(answer));
    }
    forgetMoved();
    add(new Taken(name, line.cut(screen.columns())));
  }

  private void add(Taken taken) {
    screen.print(List.of(taken.line));
    shown.add(taken);
    any = true;
  }

  /** Wipes out those of an input, or of its items. */
  void remove(String name) {
    int first = 0;
    while (first < shown.size() && !isOf(name, shown.get(first))) {
      first++;
    }
    List<Taken> after = List.copyOf(shown.subList(first, shown.size()));
    if (removeFrom(first)) {
      after.stream().filter(each -> !isOf(name, each)).forEach(this::add);
    }
  }

  private static boolean isOf(String name, Taken taken) {
    return taken.name.equals(name) || taken.name.startsWith(name + Questions.ITEM);
  }

  private boolean removeFrom(int first) {
    forgetMoved();
    int lines = shown.size() - first;
    if (lines <= 0 || lines >= screen.terminal().getSize().getRows()) {
      return false;
    }
    screen.wipeAbove(lines);
    shown.subList(first, shown.size()).clear();
    return true;
  }

  /** Parts them from what follows. */
  void end() {
    if (any) {
      screen.print(List.of(new StyledText()));
    }
  }

  /** A terminal of another size has broken the lines anew, and a shell has written after them. */
  private void forgetMoved() {
    Size now = screen.terminal().getSize();
    if (!now.equals(size) || screen.suspensions() != suspensions) {
      shown.clear();
      size = now;
      suspensions = screen.suspensions();
    }
  }
}
