package promptcli.model;

/** A template that is sound cannot be rendered with the values that it was given. */
public final class RenderException extends PromptException {

  private static final long serialVersionUID = 1;

  public RenderException(String message) {
    super(message, "");
  }
}
