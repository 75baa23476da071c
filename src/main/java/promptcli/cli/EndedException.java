package promptcli.cli;

/**
 * The run is over without a result, and nothing is to be said about it: whoever read the result has
 * gone away, or the person who was asked has left.
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
