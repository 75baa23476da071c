package promptcli.wizard;

/** The person left, or the terminal went away: no answer will come. */
public final class PersonLeftException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** After Ctrl-C, the end of the input or a hang-up. */
  public static final int INTERRUPTED = 130;

  /** After SIGTERM. */
  public static final int TERMINATED = 143;

  private final int exitCode;

  public PersonLeftException(int exitCode) {
    super("left the questions", null, false, false);
    this.exitCode = exitCode;
  }

  /** The code with which the program is to end: 130 or 143. */
  public int exitCode() {
    return exitCode;
  }
}
