package promptcli.model;

import java.util.List;

/** A template file, or a partial that it includes, breaks the rules of its format. */
public final class TemplateException extends PromptException {

  private static final long serialVersionUID = 1;

  public TemplateException(List<Diagnostic> diagnostics) {
    super(diagnostics);
  }
}
