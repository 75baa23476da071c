package promptcli.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import promptcli.model.FileException;

/**
 * A file that does not exist yet.
 *
 * @param shownAs what messages call it
 */
public record NewFile(Path path, String shownAs) {

  /**
   * Writes the file, whole or not at all, and makes its folder where there is none.
   *
   * @return whether it was written: a file that already exists stays as it is
   * @throws FileException if it cannot be written
   */
  public boolean write(String text) {
    makeFolder();
    try {
      Files.createFile(path);
      fill(text);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new FileException("cannot write " + shownAs + ": " + TextFile.reason(e, path));
    }
  }

  private void fill(String text) throws IOException {
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      Files.delete(path);
      throw e;
    }
  }

  /** Takes back what was written. */
  public void remove() {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new FileException("cannot remove " + shownAs + ": " + TextFile.reason(e, path));
    }
  }

  /**
   * Makes its folder, and those above it, where there are none.
   *
   * @throws FileException if one cannot be made
   */
  public void makeFolder() {
    Path folder = path.resolveSibling("");
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new FileException(Path.of(shownAs).getParent() + " is a file, not a folder");
    } catch (IOException e) {
      throw new FileException(
          "cannot make the folder "
              + Path.of(shownAs).getParent()
              + ": "
              + TextFile.reason(e, folder));
    }
  }
}
