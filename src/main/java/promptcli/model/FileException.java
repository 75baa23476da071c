package promptcli.model;

import java.util.List;

/** A file or a stream cannot be read or written. */
public final class FileException extends PromptException {

  private static final long serialVersionUID = 1;

  public FileException(String message) {
    super(message, "");
  }

  public FileException(String message, String fix) {
    super(message, fix);
  }

  public FileException(Diagnostic diagnostic) {
    super(List.of(diagnostic));
  }

  /** The same, told of an option that names the file; a place in the file tells enough. */
  public FileException by(String option) {
    Diagnostic problem = diagnostics().get(0);
    return problem.place().isPresent()
        ? this
        : new FileException(option + ": " + problem.message(), problem.fix());
  }

  /** The same with a fix, where it has none. */
  public FileException withFix(String fix) {
    Diagnostic problem = diagnostics().get(0);
    return problem.fix().isEmpty()
        ? new FileException(new Diagnostic(problem.place(), problem.message(), fix))
        : this;
  }
}
