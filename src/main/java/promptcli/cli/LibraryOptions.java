package promptcli.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.catalog.Selection;
import promptcli.model.FileException;
import promptcli.model.UsageException;

/** Which catalogs make the library: those of options and variables, then the usual places. */
final class LibraryOptions {

  private static final String PROMPTS = "--prompts";

  private LibraryOptions() {}

  static OptionSpec prompts() {
    return Syntax.repeatable(PROMPTS, "DIR", "look for templates in DIR first");
  }

  /** The one folder to write to. */
  static OptionSpec folder() {
    return Syntax.option(PROMPTS, "DIR", "write it to DIR");
  }

  /**
   * The folder that a new template belongs in, which need not exist yet: one that is named, or the
   * user's, or else the project's. A project without templates gets them at the top of its working
   * tree, where all who work on it find them.
   */
  static Path target(ParseResult parsed, boolean ofUser, Host host) {
    String folder = parsed.matchedOptionValue(PROMPTS, "");
    if (ofUser && !folder.isEmpty()) {
      throw new UsageException("--user and " + PROMPTS + " are both given", "Leave one out.");
    }
    if (!folder.isEmpty()) {
      return host.directory().resolve(folder).normalize();
    }
    if (ofUser) {
      return user(host)
          .orElseThrow(
              () ->
                  new UsageException("there is no folder of yours: HOME is not set", "Set HOME."));
    }
    return project(host.directory())
        .orElseGet(() -> workingTree(host.directory()).resolve(".prompts"));
  }

  /** The nearest folder, from {@code directory} up, that git keeps; else {@code directory}. */
  private static Path workingTree(Path directory) {
    for (Path folder = directory; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return directory;
  }

  /** The library that the arguments and the host describe. */
  static Library library(ParseResult parsed, Host host) {
    return library(parsed.matchedOptionValue(PROMPTS, List.of()), host);
  }

  /** The library that a line describes so far. */
  static Library library(FirstLook look, Host host) {
    return library(look.values(PROMPTS), host);
  }

  private static Library library(List<String> folders, Host host) {
    List<Catalog> catalogs = new ArrayList<>();
    for (String folder : folders) {
      Path path = host.directory().resolve(folder).normalize();
      if (!Files.isDirectory(path)) {
        throw new UsageException(PROMPTS + " " + folder + ": there is no such folder", "");
      }
      if (!Files.isReadable(path)) {
        throw new FileException(PROMPTS + " " + folder + ": permission denied");
      }
      add(path, catalogs);
    }
    for (String folder : host.variable("PROMPT_PATH").split(File.pathSeparator)) {
      if (!folder.isEmpty()) {
        add(host.directory().resolve(folder).normalize(), catalogs);
      }
    }
    Optional<Path> project = project(host.directory());
    if (project.isPresent()) {
      catalogs.add(new Catalog("project", project.get()));
    }
    Optional<Path> user = user(host);
    if (user.isPresent()) {
      catalogs.add(new Catalog("user", user.get()));
    }
    catalogs.add(new Catalog("bundled", host.bundled()));
    return new Library(catalogs, host.directory());
  }

  /**
   * The templates that the command's words name; without one, those of the folders that {@code
   * --prompts} names, or else the project's.
   */
  static List<Selection> selections(ParseResult parsed, Host host) {
    Library library = library(parsed, host);
    List<String> targets = new ArrayList<>(Syntax.words(parsed));
    if (targets.isEmpty()) {
      targets.addAll(parsed.matchedOptionValue(PROMPTS, List.of()));
    }
    if (targets.isEmpty()) {
      Path folder =
          project(host.directory())
              .orElseThrow(
                  () ->
                      new UsageException(
                          "which templates? There is no .prompts folder here or above",
                          "Name a template, its file or a folder."));
      targets.add(library.shown(folder));
    }
    return targets.stream().map(library::select).toList();
  }

  /** Adds a folder that is not among them yet: its templates would hide themselves. */
  private static void add(Path folder, List<Catalog> catalogs) {
    for (Catalog catalog : catalogs) {
      if (isSame(catalog.folder(), folder)) {
        return;
      }
    }
    Path name = folder.getFileName();
    catalogs.add(new Catalog(name == null ? "/" : name.toString(), folder));
  }

  private static boolean isSame(Path folder, Path other) {
    try {
      return Files.isSameFile(folder, other);
    } catch (IOException e) {
      return false; // one is not there
    }
  }

  /** The nearest {@code .prompts} folder, from the working directory up. */
  private static Optional<Path> project(Path directory) {
    for (Path folder = directory; folder != null; folder = folder.getParent()) {
      Path prompts = folder.resolve(".prompts");
      if (Files.isDirectory(prompts)) {
        return Optional.of(prompts);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> user(Host host) {
    String configuration = host.variable("XDG_CONFIG_HOME");
    String home = host.variable("HOME");
    if (!configuration.isEmpty()) {
      return Optional.of(host.directory().resolve(configuration).resolve("prompt/prompts"));
    }
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(host.directory().resolve(home).resolve(".config/prompt/prompts"));
  }
}
