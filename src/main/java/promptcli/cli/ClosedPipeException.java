package promptcli.cli;

/** Whoever read the result has gone away: there is nothing left to do, and nothing is wrong. */
final class ClosedPipeException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
