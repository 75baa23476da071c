package promptcli.model;

import java.util.List;

/** What the user asked for names something unknown, or lacks something, or gives a wrong value. */
public final class UsageException extends PromptException {

  private static final long serialVersionUID = 1;

  public UsageException(String message, String fix) {
    super(message, fix);
  }

  public UsageException(List<Diagnostic> diagnostics) {
    super(diagnostics);
  }
}
