package promptcli.cli.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import promptcli.file.Content;
import promptcli.file.TextFile;
import promptcli.file.WholeFile;
import promptcli.model.FileException;

/**
 * A file that a user names for a result.
 *
 * @param name as the user wrote it
 */
public record OutputFile(String name, Host host) {

  /** More links than this lead in a circle. */
  private static final int MAX_LINKS = 40;

  /**
   * Writes a result: whole, or not at all. A name that leads to an open stream is that stream, and
   * what is no regular file, such as a device or a pipe, is written to as it is.
   */
  public void write(Content content) {
    write(content, Set.of());
  }

  /** As {@link #write(Content)}, to a file that only the user may read. */
  public void writePrivate(String text) {
    write(out -> Content.write(text, out), PosixFilePermissions.fromString("rw-------"));
  }

  /**
   * @param permissions none for those that the file has, or else the usual ones
   */
  private void write(Content content, Set<PosixFilePermission> permissions) {
    Path file = host.directory().resolve(name);
    try {
      Path target = target(file);
      if (name.endsWith("/") && !Files.isDirectory(target)) {
        String reason = Files.exists(target) ? "it is no folder" : "there is no such folder";
        throw new FileException("cannot write " + name + ": " + reason);
      } else if (isOpenStream(target)) {
        writeToStream(target, content);
      } else if (Files.exists(target) && !Files.isRegularFile(target)) {
        write(target, content, StandardOpenOption.WRITE);
      } else {
        writeFile(target, content, permissions);
      }
    } catch (IOException e) {
      Path folder = file.resolveSibling("");
      String reason =
          Files.isDirectory(folder)
              ? TextFile.reason(e, file)
              : "there is no folder " + Path.of(name).getParent();
      throw new FileException("cannot write " + name + ": " + reason);
    }
  }

  /** Where links lead, to a file that need not exist; not beyond an open stream. */
  private static Path target(Path file) throws IOException {
    Path target = file;
    for (int links = 0; links < MAX_LINKS && Files.isSymbolicLink(target); links++) {
      if (isOpenStream(target)) {
        return target;
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /** Whether this is {@code /dev/stdout}, {@code /dev/fd/3} or another name of an open stream. */
  private static boolean isOpenStream(Path file) throws IOException {
    Path folder = file.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      return false;
    }
    Path real = folder.toRealPath();
    return real.startsWith("/proc") && real.endsWith("fd");
  }

  private void writeToStream(Path stream, Content content) throws IOException {
    if (stream.endsWith("1")) {
      host.out().write(content);
    } else {
      write(stream, content, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }
  }

  private static void write(Path file, Content content, OpenOption... options) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, options)) {
      content.writeTo(out);
    }
  }

  private void writeFile(Path file, Content content, Set<PosixFilePermission> permissions)
      throws IOException {
    boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    String obstacle = "";
    if (exists && !Files.isWritable(file.resolveSibling(""))) {
      obstacle = "its folder cannot be written";
    } else if (exists && (Integer) Files.getAttribute(file, "unix:nlink") > 1) {
      obstacle = "it has other names, which are hard links";
    } else if (!WholeFile.write(file, content, permissions)) {
      obstacle = "it belongs to another user";
    }
    if (!obstacle.isEmpty()) {
      write(file, content, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
      String how = " was written in place, not whole or not at all: ";
      new Notes(host).note(name + how + obstacle);
    }
  }
}
