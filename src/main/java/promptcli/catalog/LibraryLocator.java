package promptcli.catalog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the catalogs that make the library: folders that are named, then the usual places.
 *
 * @param directory the working directory, absolute
 * @param environment for {@code PROMPT_PATH}, {@code XDG_CONFIG_HOME} and {@code HOME}
 * @param bundled the folder of the bundled templates
 */
public record LibraryLocator(Path directory, Map<String, String> environment, Path bundled) {

  /**
   * The library.
   *
   * @param named folders that come before all others
   */
  public Library library(List<Path> named) {
    List<Catalog> catalogs = new ArrayList<>();
    for (Path folder : named) {
      add(folder, catalogs);
    }
    for (String folder : variable("PROMPT_PATH").split(File.pathSeparator)) {
      if (!folder.isEmpty()) {
        add(directory.resolve(folder).normalize(), catalogs);
      }
    }
    Optional<Path> project = project();
    if (project.isPresent()) {
      catalogs.add(new Catalog("project", project.get()));
    }
    Optional<Path> user = user();
    if (user.isPresent()) {
      catalogs.add(Catalog.withLinks("user", user.get()));
    }
    catalogs.add(Catalog.withLinks("bundled", bundled));
    return new Library(catalogs, directory);
  }

  /** Adds a folder that is not among them yet: its templates would hide themselves. */
  private void add(Path folder, List<Catalog> catalogs) {
    for (Catalog catalog : catalogs) {
      if (catalog.isIn(folder)) {
        return;
      }
    }
    Path name = folder.getFileName();
    Catalog added = new Catalog(name == null ? "/" : name.toString(), folder);
    Optional<Path> user = user();
    boolean isUsers = user.isPresent() && added.isIn(user.get());
    catalogs.add(isUsers ? Catalog.withLinks(added.name(), folder) : added);
  }

  /** The nearest {@code .prompts} folder, from the working directory up. */
  public Optional<Path> project() {
    for (Path folder = directory; folder != null; folder = folder.getParent()) {
      Path prompts = folder.resolve(".prompts");
      if (Files.isDirectory(prompts)) {
        return Optional.of(prompts);
      }
    }
    return Optional.empty();
  }

  /**
   * The project's folder, which need not exist yet: a project without templates gets them at the
   * top of its working tree, where all who work on it find them.
   */
  public Path projectOrNew() {
    return project().orElseGet(() -> workingTree().resolve(".prompts"));
  }

  /** The nearest folder, from the working directory up, that git keeps; else that directory. */
  private Path workingTree() {
    for (Path folder = directory; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return directory;
  }

  /** The user's folder, which need not exist; empty where the environment does not say whose. */
  public Optional<Path> user() {
    String configuration = variable("XDG_CONFIG_HOME");
    String home = variable("HOME");
    if (!configuration.isEmpty()) {
      return Optional.of(directory.resolve(configuration).resolve("prompt/prompts"));
    }
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(directory.resolve(home).resolve(".config/prompt/prompts"));
  }

  private String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
