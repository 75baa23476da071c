package promptcli.selection;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import promptcli.file.TextFile;
import promptcli.model.Diagnostic;
import promptcli.model.FileException;
import promptcli.model.UsageException;
import promptcli.selection.Found.Candidate;
import promptcli.selection.LeftOut.Reason;

/** Finds what each path names. */
final class Search {

  private static final String SPECIAL = "*?[{";

  /** Git lists what is gone, quotes names, and begins at the top of the repository. */
  private static final String OF_GIT =
      "A list names it; from git: git diff --name-only -z --relative --diff-filter=d";

  private final Path directory;
  private final IgnoreFile everywhere;
  private final String option;
  private final Found found = new Found();

  /**
   * @param directory from where paths are shown
   * @param everywhere what the user ignores in every folder
   */
  Search(Path directory, IgnoreFile everywhere, String option) {
    this.directory = directory;
    this.everywhere = everywhere;
    this.option = option;
  }

  /** What was found so far. */
  Found found() {
    return found;
  }

  /** Finds what a path names, be it a file, a folder or a glob. */
  void add(NamedPath named) {
    String text = named.text();
    Path path = resolve(text, named.from());
    boolean hasSpecial = text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    if (named.mayBeGlob() && hasSpecial && !Files.exists(path)) {
      addGlob(named);
      return;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        walk(path, text, Glob.all());
      } else if (attributes.isRegularFile()) {
        Optional<String> writtenAs = Optional.of(text);
        found.add(new Candidate(shown(path, text), path, attributes.size(), writtenAs));
      } else {
        throw new FileException("cannot read " + text + ": no regular file");
      }
    } catch (IOException e) {
      throw new FileException(
          "cannot read " + text + ": " + TextFile.reason(e, path), named.mayBeGlob() ? "" : OF_GIT);
    }
  }

  private void addGlob(NamedPath named) {
    Optional<Map<String, Glob>> globs = Glob.read(named.text());
    if (globs.isEmpty()) {
      throw new UsageException(
          option + ": " + Diagnostic.brief(named.text()) + " is too long, or stands for too much",
          "Use fewer braces.");
    }
    int count = 0;
    for (Map.Entry<String, Glob> each : globs.get().entrySet()) {
      Path folder = named.from().resolve(each.getKey()).normalize();
      if (Files.isDirectory(folder) && !isThroughLink(named.from(), each.getKey())) {
        try {
          count += walk(folder, each.getKey(), each.getValue());
        } catch (IOException e) {
          throw new FileException(
              "cannot read " + named.text() + ": " + TextFile.reason(e, folder));
        }
      }
    }
    if (count == 0) {
      throw new FileException(
          named.text() + " matches no file",
          "Links, and files that are hidden or ignored by git, count only where they are named.");
    }
  }

  /** Whether a link leads to a folder: a glob would show what it may not be meant to reach. */
  private static boolean isThroughLink(Path from, String folder) {
    Path path = from;
    for (Path name : Path.of(folder)) {
      path = path.resolve(name);
      if (Files.isSymbolicLink(path)) {
        return true;
      }
    }
    return false;
  }

  /**
   * @return how many files there are
   */
  private int walk(Path folder, String text, Glob glob) throws IOException {
    String shown = shown(folder, text);
    Optional<Ignores> ignores = Ignores.above(folder.toRealPath(), everywhere);
    if (ignores.isEmpty()) {
      found.leaveOut(shown.isEmpty() ? "./" : inside(shown), Reason.IGNORED);
      return 0;
    }
    return Walk.through(folder, inside(shown), ignores.get(), glob, found);
  }

  /** What goes before the names of files in a folder. */
  private static String inside(String folder) {
    return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }

  private Path resolve(String text, Path from) {
    if (text.isEmpty()) {
      throw new UsageException(option + ": a path is empty", "The working directory is '.'.");
    }
    try {
      return from.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException(option + ": " + text + " can be no path", "");
    }
  }

  /** The path as from the working directory; of what was named from the root, only below it. */
  private String shown(Path path, String text) {
    boolean isFromRoot = Path.of(text).isAbsolute() && !path.startsWith(directory);
    return (isFromRoot ? path : directory.relativize(path))
        .toString()
        .replace(File.separatorChar, '/');
  }
}
