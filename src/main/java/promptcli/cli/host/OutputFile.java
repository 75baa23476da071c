package promptcli.cli.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import promptcli.file.TextFile;
import promptcli.file.WholeFile;
import promptcli.model.FileException;

/**
 * A file that a user names for a result.
 *
 * @param name as the user wrote it
 * @param directory from where the name is meant
 */
public record OutputFile(String name, Path directory) {

  /**
   * Writes a result: whole, or not at all. What is no regular file, such as a device or a pipe, is
   * written to as it is.
   */
  public void write(String text) {
    write(text, Set.of());
  }

  /** As {@link #write(String)}, to a file that only the user may read. */
  public void writePrivate(String text) {
    write(text, PosixFilePermissions.fromString("rw-------"));
  }

  /**
   * @param permissions none for those that the file has, or else the usual ones
   */
  private void write(String text, Set<PosixFilePermission> permissions) {
    Path file = directory.resolve(name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes, StandardOpenOption.WRITE);
      } else {
        WholeFile.write(Files.exists(file) ? file.toRealPath() : file, bytes, permissions);
      }
    } catch (IOException e) {
      Path folder = file.getParent();
      String reason =
          folder == null || Files.isDirectory(folder)
              ? TextFile.reason(e, file)
              : "there is no folder " + Path.of(name).getParent();
      throw new FileException("cannot write " + name + ": " + reason);
    }
  }
}
