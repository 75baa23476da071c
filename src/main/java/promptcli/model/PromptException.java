package promptcli.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that the user can fix went wrong. The kinds differ in who has to fix what; one place,
 * in {@code cli}, gives each its exit code.
 */
public abstract sealed class PromptException extends RuntimeException
    permits FileException, RenderException, TemplateException, UsageException {

  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  PromptException(List<Diagnostic> diagnostics) {
    this.diagnostics = List.copyOf(diagnostics);
  }

  PromptException(String message, String fix) {
    this(List.of(new Diagnostic(Optional.empty(), message, fix)));
  }

  /** What is wrong, in one line; of several problems, all. */
  @Override
  public String getMessage() {
    return diagnostics.stream().map(Diagnostic::message).collect(Collectors.joining("; "));
  }

  /** Every problem found, in the order in which to show them; never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
