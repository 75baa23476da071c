package promptcli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * A file that is written beside the one that it is to become, so that this has all of its bytes or
 * stays as it was. However the process ends, but by SIGKILL, nothing else is left behind.
 */
public final class WholeFile {

  private final Path beside;
  private boolean created;
  private boolean ended;

  private WholeFile(Path file) {
    // A name that the file's own cannot make too long, and that no other process makes.
    String name = ".prompt-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    this.beside = file.resolveSibling(name);
  }

  /**
   * Writes a file, or replaces the one that exists.
   *
   * @param permissions none for those that the file has, or else the usual ones
   * @return whether it could be done; not where the file would have another owner then
   */
  public static boolean write(Path file, Content content, Set<PosixFilePermission> permissions)
      throws IOException {
    WholeFile whole = new WholeFile(file);
    Thread remover = new Thread(whole::end);
    try {
      Runtime.getRuntime().addShutdownHook(remover);
    } catch (IllegalStateException e) {
      throw new IOException("interrupted"); // the process is ending
    }
    try {
      whole.create();
      if (!whole.hasOwnerOf(file)) {
        return false;
      }
      if (!permissions.isEmpty()) {
        Files.setPosixFilePermissions(whole.beside, permissions);
      } else if (Files.exists(file)) {
        Files.setPosixFilePermissions(whole.beside, Files.getPosixFilePermissions(file));
      }
      try (OutputStream out = Files.newOutputStream(whole.beside)) {
        content.writeTo(out);
      }
      whole.become(file);
      return true;
    } finally {
      whole.end();
      forget(remover);
    }
  }

  private boolean hasOwnerOf(Path file) throws IOException {
    if (Files.exists(file) && !Files.getOwner(file).equals(Files.getOwner(beside))) {
      try {
        Files.setOwner(beside, Files.getOwner(file));
      } catch (FileSystemException e) {
        return false; // only root may
      }
    }
    return true;
  }

  private static void forget(Thread remover) {
    try {
      Runtime.getRuntime().removeShutdownHook(remover);
    } catch (IllegalStateException e) {
      // the process is ending, and has run it
    }
  }

  private synchronized void create() throws IOException {
    if (ended) {
      throw new IOException("interrupted");
    }
    Files.createFile(beside);
    created = true;
  }

  private synchronized void become(Path file) throws IOException {
    if (ended) {
      throw new IOException("interrupted");
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    created = false;
  }

  /** Removes what is not yet the file; from here on nothing is created. */
  private synchronized void end() {
    ended = true;
    if (created) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException e) {
        // the folder has been taken away, or its permissions
      }
      created = false;
    }
  }
}
