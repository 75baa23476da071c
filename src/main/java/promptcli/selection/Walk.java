package promptcli.selection;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import promptcli.model.FileException;
import promptcli.selection.Found.Candidate;
import promptcli.selection.LeftOut.Reason;

/** Goes through a folder and those in it, as far as git, a glob and no link lead. */
final class Walk {

  /**
   * A folder to look into.
   *
   * @param shown ends in a slash; empty for the working directory
   */
  private record Folder(Path path, String shown, Ignores ignores, Glob.Reached reached) {}

  private final Found found;
  private final Deque<Folder> folders = new ArrayDeque<>();
  private int count;

  private Walk(Found found) {
    this.found = found;
  }

  /**
   * Finds what a glob takes below a folder.
   *
   * @param shown the folder, ending in a slash; empty for the working directory
   * @return how many files there are, whether or not they were found before
   * @throws IOException if that folder cannot be read; those in it are left out then
   */
  static int through(Path folder, String shown, Ignores ignores, Glob glob, Found found)
      throws IOException {
    Walk walk = new Walk(found);
    walk.lookInto(new Folder(folder, shown, ignores, glob.start()));
    while (!walk.folders.isEmpty()) {
      Folder next = walk.folders.pop();
      try {
        walk.lookInto(next);
      } catch (IOException | FileException e) {
        // Also where its .gitignore cannot be read: what that leaves out may be secret.
        found.leaveOut(next.shown, Reason.UNREADABLE);
      }
    }
    return walk.count;
  }

  private void lookInto(Folder folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
      for (Path entry : stream) {
        entries.add(entry);
        names.add(entry.getFileName().toString());
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Ignores ignores = folder.ignores.entered(folder.path, names);
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).equals(GitFolder.NAME)) {
        lookAt(entries.get(i), names.get(i), folder, ignores);
      }
    }
  }

  private void lookAt(Path entry, String name, Folder folder, Ignores ignores) {
    Glob.Reached reached = folder.reached.by(name);
    boolean isHidden = reached.isNowhere() && name.startsWith(".");
    reached = isHidden ? folder.reached.byAny(name) : reached;
    if (reached.isNowhere()) {
      return;
    }
    String shown = folder.shown + name;
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      found.leaveOut(shown, Reason.UNREADABLE);
      return;
    }
    boolean isFolder = attributes.isDirectory();
    if (!reached.counts(isFolder)) {
      return;
    }
    Optional<Reason> reason =
        isHidden ? Optional.of(Reason.HIDDEN) : reason(name, attributes, ignores);
    if (reason.isPresent()) {
      found.leaveOut(isFolder ? shown + "/" : shown, reason.get());
    } else if (isFolder) {
      folders.push(new Folder(entry, shown + "/", ignores.below(name), reached));
    } else {
      count++;
      found.add(new Candidate(shown, entry, attributes.size(), Optional.empty()));
    }
  }

  private static Optional<Reason> reason(
      String name, BasicFileAttributes attributes, Ignores ignores) {
    if (ignores.ignores(name, attributes.isDirectory())) {
      return Optional.of(Reason.IGNORED);
    }
    if (attributes.isSymbolicLink()) {
      return Optional.of(Reason.LINK);
    }
    return attributes.isOther() ? Optional.of(Reason.NOT_REGULAR) : Optional.empty();
  }
}
