package promptcli.cli.host;

/** How a run ended, as a shell sees it. */
public enum ExitCode {
  DONE(0, "done"),
  /** A file, a template or what it was checked for is at fault. */
  FAILED(
      1,
      "failed: a file cannot be read or written, a template is not sound, or lint, test or export"
          + " --check found something"),
  /** The command line is at fault, or a value. */
  USAGE(2, "usage: an unknown command, template or option; a value that is missing or not valid"),
  /** The person has left, as by Ctrl-C. */
  INTERRUPTED(130, "interrupted; nothing is on stdout"),
  /** By SIGTERM. */
  TERMINATED(143, "ended by SIGTERM; nothing is on stdout");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** What the process ends with. */
  public int number() {
    return number;
  }

  /** What it tells the person who reads the manual. */
  public String meaning() {
    return meaning;
  }
}
