package promptcli.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that breaks the rules of its format; it carries every problem found, in order of place.
 */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  public TemplateException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::message).collect(Collectors.joining("; ")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
