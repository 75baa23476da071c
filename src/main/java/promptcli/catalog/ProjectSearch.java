package promptcli.catalog;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found of a project's templates, from the working directory up to the first folder that
 * git keeps, or else to the user's home folder or the root.
 *
 * @param folder the nearest {@code .prompts} that counts
 * @param passedOver those before it that do not
 * @param top of the working tree; where git keeps none, the working directory
 */
public record ProjectSearch(Optional<Path> folder, List<PassedOver> passedOver, Path top) {

  private static final String FOLDER = ".prompts";

  public ProjectSearch {
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Looks for it.
   *
   * @param directory absolute
   * @param home where the search ends, without links in its path; empty where that is unknown
   */
  static ProjectSearch from(Path directory, Optional<Path> home) {
    List<PassedOver> passedOver = new ArrayList<>();
    for (Path at = directory; at != null; at = at.getParent()) {
      Path prompts = at.resolve(FOLDER);
      if (Files.isDirectory(prompts)) {
        Optional<String> objection = objection(prompts);
        if (objection.isEmpty()) {
          return new ProjectSearch(Optional.of(prompts), passedOver, at);
        }
        passedOver.add(new PassedOver(prompts, objection.get()));
      }
      if (isTop(at)) {
        return new ProjectSearch(Optional.empty(), passedOver, at);
      }
      if (home.isPresent() && at.equals(home.get())) {
        break;
      }
    }
    return new ProjectSearch(Optional.empty(), passedOver, directory);
  }

  /**
   * The project's folder, which need not exist yet: a project without templates gets them at the
   * top of its working tree, where all who work on it find them. It may be one that was passed
   * over.
   */
  public Path folderOrNew() {
    return folder.isPresent() ? folder.get() : top.resolve(FOLDER);
  }

  /** Whether git keeps a working tree there; its {@code .git} may be a file. */
  private static boolean isTop(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }

  /** Why a folder does not count, as somebody else may have put it there to be found. */
  private static Optional<String> objection(Path prompts) {
    if (Files.isSymbolicLink(prompts)) {
      return Optional.of("it is a link");
    }
    try {
      // In a container a checkout is often another user's: the owner alone decides nothing.
      boolean isOpen =
          Files.getPosixFilePermissions(prompts.getParent())
              .contains(PosixFilePermission.OTHERS_WRITE);
      if (!isOpen || isTrusted(prompts)) {
        return Optional.empty();
      }
    } catch (IOException e) {
      // What cannot be looked at is not known to be the user's.
    }
    return Optional.of("it is not yours, and anyone may write to the folder that it is in");
  }

  /** Whether it is the user's, or root's in a checkout: some runners make all of that writable. */
  private static boolean isTrusted(Path prompts) throws IOException {
    return Files.getOwner(prompts, LinkOption.NOFOLLOW_LINKS).equals(user())
        || isInWorkingTree(prompts)
            && Files.getAttribute(prompts, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(0);
  }

  private static boolean isInWorkingTree(Path prompts) {
    for (Path at = prompts.getParent(); at != null; at = at.getParent()) {
      if (isTop(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whom this process belongs to. */
  private static UserPrincipal user() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self)
        ? Files.getOwner(self)
        : FileSystems.getDefault()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
  }
}
