package promptcli.cli.host;

import java.util.function.LongSupplier;
import promptcli.text.Printable;
import promptcli.text.Style;
import promptcli.text.StyledText;

/**
 * What is said to people while a command runs: notes and, on a terminal, a line that tells how far
 * a run is, once it has taken more than a second.
 */
public final class Notes {

  private static final long FIRST = 1_000_000_000;
  private static final long NEXT = 100_000_000;

  private final MessageStream stream;
  private final boolean terminal;
  private final LongSupplier nanos;
  private long due;
  private int done;
  private String shown = "";

  public Notes(Host host) {
    this(host.err(), host.terminal().err(), System::nanoTime);
  }

  /**
   * @param nanos a clock
   */
  Notes(MessageStream stream, boolean terminal, LongSupplier nanos) {
    this.stream = stream;
    this.terminal = terminal;
    this.nanos = nanos;
    this.due = nanos.getAsLong() + FIRST;
  }

  /** Says something, in a line. */
  public void say(String line) {
    say(new StyledText(), line);
  }

  /** Tells in a line what one may want to know. */
  public void note(String line) {
    say(StyledText.of(Style.ADVICE, "Note: "), line);
  }

  /** Tells in a line what may be a mistake. */
  public void warn(String line) {
    say(StyledText.of(Style.ADVICE, "Warning: "), line);
  }

  private void say(StyledText word, String line) {
    clear();
    stream.write(word.add(Printable.line(line)).wrapped(stream.columns(), 0).add("\n"));
  }

  /** Counts a template that is done. */
  public void step() {
    done++;
    if (terminal && nanos.getAsLong() - due >= 0) {
      due = nanos.getAsLong() + NEXT;
      shown = "templates: " + done;
      stream.rewrite(shown);
    }
  }

  /** How many templates are done. */
  public int done() {
    return done;
  }

  /** Takes the line away, so that something else can be printed. */
  public void clear() {
    if (!shown.isEmpty()) {
      stream.rewrite(" ".repeat(shown.length()));
      stream.rewrite("");
      shown = "";
    }
  }
}
