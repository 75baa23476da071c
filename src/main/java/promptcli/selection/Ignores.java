package promptcli.selection;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What git ignores in one folder: by the {@code .gitignore} of this and of the folders above it, up
 * to the working tree's, then by what the working tree and the user leave out everywhere.
 */
final class Ignores {

  private static final String FILE = ".gitignore";

  /**
   * @param from where a path goes on after the folder that the rules are meant from
   */
  private record Source(IgnoreFile file, int from) {}

  /** The nearest is the last. */
  private final List<Source> sources;

  /** The folder as from the top, ending in a slash; each character stands for a byte. */
  private final String path;

  private final IgnoreFile everywhere;

  private Ignores(List<Source> sources, String path, IgnoreFile everywhere) {
    this.sources = sources;
    this.path = path;
    this.everywhere = everywhere;
  }

  /**
   * What the folders above a folder say of it; outside of a repository they say nothing.
   *
   * @param folder without links in its path
   * @param everywhere what the user ignores in every folder
   * @return empty if the folder is ignored itself
   */
  static Optional<Ignores> above(Path folder, IgnoreFile everywhere) {
    Ignores ignores = new Ignores(List.of(new Source(everywhere, 0)), "", everywhere);
    Path at = folder;
    while (at != null && !Files.exists(at.resolve(GitFolder.NAME))) {
      at = at.getParent();
    }
    if (at == null || at.equals(folder)) {
      return Optional.of(ignores);
    }
    List<String> names = List.of(GitFolder.NAME, FILE);
    for (Path name : at.relativize(folder)) {
      ignores = ignores.entered(at, names);
      if (ignores.ignores(name.toString(), true)) {
        return Optional.empty();
      }
      ignores = ignores.below(name.toString());
      at = at.resolve(name);
      names = List.of(FILE);
    }
    return Optional.of(ignores);
  }

  /** What the folders above a folder in this one say of it. */
  Ignores below(String name) {
    return new Ignores(sources, path + bytes(name) + "/", everywhere);
  }

  /**
   * The same with what the folder itself says. At the top of a working tree nothing else counts.
   *
   * @param names of what may be in the folder
   */
  Ignores entered(Path folder, List<String> names) {
    Ignores own = names.contains(GitFolder.NAME) ? top(folder) : this;
    return names.contains(FILE)
        ? own.with(IgnoreFile.read(folder.resolve(FILE), LinkOption.NOFOLLOW_LINKS))
        : own;
  }

  private Ignores top(Path folder) {
    Ignores top = new Ignores(List.of(new Source(everywhere, 0)), "", everywhere);
    return top.with(IgnoreFile.read(GitFolder.of(folder).resolve("info/exclude")));
  }

  private Ignores with(IgnoreFile file) {
    List<Source> all = new ArrayList<>(sources);
    all.add(new Source(file, path.length()));
    return new Ignores(all, path, everywhere);
  }

  /** Whether a file or folder of that name is ignored in this folder. */
  boolean ignores(String name, boolean isFolder) {
    String full = path + bytes(name);
    for (int i = sources.size() - 1; i >= 0; i--) {
      Source source = sources.get(i);
      Optional<IgnoreRule> rule = source.file.deciding(full, source.from, path.length(), isFolder);
      if (rule.isPresent()) {
        return !rule.get().isNegated();
      }
    }
    return false;
  }

  /** Git matches bytes: {@code ?} takes one of the two of an umlaut. */
  private static String bytes(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      }
    }
    return name;
  }
}
