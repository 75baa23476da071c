package promptcli.catalog;

import java.io.File;
import java.io.IOException;
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
    ProjectSearch search = project();
    List<PassedOver> passedOver = withoutThose(catalogs, search.passedOver());
    if (search.folder().isPresent()) {
      catalogs.add(new Catalog(Catalog.PROJECT, search.folder().get()));
    }
    Optional<Path> user = user();
    if (user.isPresent()) {
      catalogs.add(Catalog.withLinks(Catalog.USER, user.get()));
    }
    catalogs.add(Catalog.withLinks(Catalog.BUNDLED, bundled));
    return new Library(catalogs, directory, passedOver);
  }

  /** What was not passed over after all, since the user names it. */
  private static List<PassedOver> withoutThose(List<Catalog> named, List<PassedOver> passedOver) {
    List<PassedOver> left = new ArrayList<>();
    for (PassedOver each : passedOver) {
      if (named.stream().noneMatch(catalog -> catalog.isIn(each.folder()))) {
        left.add(each);
      }
    }
    return left;
  }

  /** Adds a folder that is not among them yet: its templates would hide themselves. */
  private void add(Path folder, List<Catalog> catalogs) {
    for (Catalog catalog : catalogs) {
      if (catalog.isIn(folder)) {
        return;
      }
    }
    Optional<Path> user = user();
    boolean isUsers = user.isPresent() && Catalog.isSame(user.get(), folder);
    catalogs.add(Catalog.given(folder, isUsers));
  }

  /** Looks for the project's folder. */
  public ProjectSearch project() {
    return ProjectSearch.from(directory, home());
  }

  /** The user's home folder as the working directory shows it: without links in its path. */
  private Optional<Path> home() {
    try {
      String home = variable("HOME");
      return home.isEmpty() ? Optional.empty() : Optional.of(directory.resolve(home).toRealPath());
    } catch (IOException e) {
      return Optional.empty(); // it does not exist
    }
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
