package promptcli.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import promptcli.file.TextFile;
import promptcli.file.WholeFile;
import promptcli.model.FileException;

/** Writes a result that is already whole: to stdout, or to a file that then has all of it. */
final class Result {

  private Result() {}

  /** Writes to stdout, in UTF-8. */
  static void write(String text, Host host) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length, host);
  }

  /** Writes to stdout what is UTF-8 already. */
  static void write(byte[] bytes, int from, int length, Host host) {
    try {
      host.out().write(bytes, from, length);
      host.out().flush();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
        throw new EndedException(Main.DONE);
      }
      throw new FileException("cannot write the result: " + reason);
    }
  }

  /**
   * Writes to a file: whole, or not at all. What is no regular file, such as a device or a pipe, is
   * written to as it is.
   *
   * @param name as the user wrote it; {@code -} is stdout
   */
  static void write(String text, String name, Host host) {
    if (name.equals("-")) {
      write(text, host);
    } else {
      writeFile(text, name, host, Set.of());
    }
  }

  /** Writes to a file that only the user may read. */
  static void writePrivate(String text, String name, Host host) {
    writeFile(text, name, host, PosixFilePermissions.fromString("rw-------"));
  }

  /**
   * @param permissions none for those that the file has, or else the usual ones
   */
  private static void writeFile(
      String text, String name, Host host, Set<PosixFilePermission> permissions) {
    Path file = host.directory().resolve(name);
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
