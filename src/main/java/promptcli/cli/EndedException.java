package promptcli.cli;

/**
 * The run is over and nothing more is to be said: whoever read the result has gone away, the person
 * who was asked has left, or the result itself tells what is wrong.
 */
final class EndedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  EndedException(int exitCode) {
    super("ended", null, false, false);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
