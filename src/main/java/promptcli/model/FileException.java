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
}
