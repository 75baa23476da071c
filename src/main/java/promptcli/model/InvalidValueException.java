package promptcli.model;

/** A value does not fit its input; the message says why, after the input's name. */
public final class InvalidValueException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String message;

  public InvalidValueException(String message) {
    super(message);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
