package promptcli.catalog;

import java.io.IOException;
import java.nio.file.Path;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.UsageException;

/** A link that a user has typed for a template's file. */
final class TypedLink {

  private TypedLink() {}

  /**
   * The file that it leads to.
   *
   * @param reference as the user wrote it
   * @throws FileException if it leads nowhere
   * @throws UsageException if its name is no template file's
   */
  static Path target(Path link, String reference) {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      throw new FileException("cannot read " + reference + ": " + TextFile.reason(e, link));
    }
    if (!Catalog.isTemplateFile(target.toString())) {
      throw new UsageException(
          "'"
              + reference
              + "' is not a template file: it leads to one whose name does not end in .yaml or .yml",
          "");
    }
    return target;
  }
}
