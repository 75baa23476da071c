package promptcli.catalog;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A template's file that has not been opened.
 *
 * @param shownAs what messages call it
 */
public record Location(String name, Catalog catalog, Path file, String shownAs) {

  /** Whether the file lies in that catalog's folder, by whatever path. */
  public boolean isIn(Catalog other) {
    try {
      return other.isIn(file.resolveSibling(""))
          || other.isIn(file.toRealPath().resolveSibling(""));
    } catch (IOException e) {
      return false; // a link that leads nowhere
    }
  }

  /**
   * Refuses what is not read as a template, whatever is in it.
   *
   * @throws promptcli.model.FileException if it is a link where none counts, or no file
   */
  public void refuseUnlessFile() {
    catalog.refuseUnlessFile(file, shownAs);
  }
}
