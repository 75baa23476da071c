package promptcli.cli;

import java.util.function.LongSupplier;

/** A line on a terminal that tells how far a run is, once it has taken more than a second. */
final class Progress {

  private static final long FIRST = 1_000_000_000;
  private static final long NEXT = 100_000_000;

  private final Host host;
  private final LongSupplier nanos;
  private long due;
  private int done;
  private String shown = "";

  /**
   * @param nanos a clock
   */
  Progress(Host host, LongSupplier nanos) {
    this.host = host;
    this.nanos = nanos;
    this.due = nanos.getAsLong() + FIRST;
  }

  /** Counts a template that is done. */
  void step() {
    done++;
    if (host.terminal().err() && nanos.getAsLong() - due >= 0) {
      due = nanos.getAsLong() + NEXT;
      shown = "templates: " + done;
      Errors.note("\r" + shown, host);
    }
  }

  /** How many templates are done. */
  int done() {
    return done;
  }

  /** Takes the line away, so that something else can be printed. */
  void clear() {
    if (!shown.isEmpty()) {
      Errors.note("\r" + " ".repeat(shown.length()) + "\r", host);
      shown = "";
    }
  }
}
