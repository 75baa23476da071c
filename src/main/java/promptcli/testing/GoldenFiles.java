package promptcli.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import promptcli.file.Content;
import promptcli.file.TextFile;
import promptcli.file.WholeFile;
import promptcli.model.FileException;
import promptcli.model.Template;

/**
 * The golden files of a catalog: they have a folder of their own. A template may be anybody's, so
 * no link is followed out of that folder.
 *
 * @param folder of the catalog
 * @param update whether a file that differs is written anew
 */
public record GoldenFiles(Path folder, boolean update) {

  /**
   * What a file holds; empty if there is none.
   *
   * @throws FileException if it cannot be read, is no regular file, or a link leads out of its
   *     folder
   */
  Optional<String> read(String name) {
    Path file = folder.resolve(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    refuseLinks(file, name);
    if (!Files.isRegularFile(file)) {
      // A pipe, say, might never end.
      throw new FileException("cannot read " + name + ": it is not a file");
    }
    return Optional.of(TextFile.read(file, name, Template.MAX_OUTPUT).text());
  }

  /**
   * Writes a file, whole or not at all, and the folders that it is in.
   *
   * @throws FileException if it cannot be written, or a link leads out of its folder
   */
  void write(String name, String text) {
    Path file = folder.resolve(name);
    try {
      for (Path path = file; path != null && !path.equals(folder); path = path.getParent()) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
          refuseLinks(path, name);
          break;
        }
      }
      Files.createDirectories(file.resolveSibling(""));
      if (!WholeFile.write(file, out -> Content.write(text, out), Set.of())) {
        throw new FileException("cannot write " + name + ": it belongs to another user");
      }
    } catch (IOException e) {
      throw new FileException("cannot write " + name + ": " + TextFile.reason(e, file));
    }
  }

  private void refuseLinks(Path file, String name) {
    Path golden = Path.of(name).getName(0);
    try {
      if (file.toRealPath().startsWith(folder.toRealPath().resolve(golden))) {
        return;
      }
    } catch (IOException e) {
      // A link that leads nowhere, or may not be followed.
    }
    throw new FileException(name + " leads out of the folder " + golden);
  }
}
