package promptcli.cli.host;

/** How a run ended, as a shell sees it. */
public enum ExitCode {
  DONE(0),
  /** A file, a template or what it was checked for is at fault. */
  FAILED(1),
  /** The command line is at fault, or a value. */
  USAGE(2),
  /** The person has left, as by Ctrl-C. */
  INTERRUPTED(130),
  /** By SIGTERM. */
  TERMINATED(143);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** What the process ends with. */
  public int number() {
    return number;
  }
}
