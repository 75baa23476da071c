package promptcli.cli.host;

/** Whoever read the result has closed the pipe: the run is over, and nothing is to be said. */
public final class ReaderGoneException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ReaderGoneException() {
    super("the reader has gone", null, false, false);
  }
}
