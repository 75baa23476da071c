package promptcli.selection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import promptcli.file.TextFile;
import promptcli.model.FileException;

/** Where git keeps what is its own. */
final class GitFolder {

  static final String NAME = ".git";

  /** What stands before the path to the one of a submodule or of a further working tree. */
  private static final String ELSEWHERE = "gitdir:";

  /** Of a file that holds a path. */
  private static final int MAX_BYTES = 1 << 13;

  private GitFolder() {}

  /** The one of a working tree; of several working trees, the one that they share. */
  static Path of(Path workingTree) {
    Path git = workingTree.resolve(NAME);
    git = Files.isRegularFile(git) ? named(git) : git;
    Path shared = git.resolve("commondir");
    return Files.isRegularFile(shared) ? named(shared) : git;
  }

  private static Path named(Path file) {
    String text = TextFile.read(file, file.toString(), MAX_BYTES).text().strip();
    String path = text.startsWith(ELSEWHERE) ? text.substring(ELSEWHERE.length()).strip() : text;
    try {
      return file.resolveSibling(path);
    } catch (InvalidPathException e) {
      throw new FileException(file + " names no folder");
    }
  }
}
