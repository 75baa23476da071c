package promptcli.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import promptcli.file.TextFile;
import promptcli.format.TemplateReader;
import promptcli.model.FileException;
import promptcli.model.SourceText;
import promptcli.model.Template;

/**
 * A folder of templates.
 *
 * @param name what a user writes before the colon: {@code bundled}, {@code project}, {@code user},
 *     or the name of a folder that a flag or a variable gives; with a slash, it is only shown
 * @param folder need not exist; then there is nothing in it. It may be a link
 * @param followsLinks whether a file in it may be a link. Who made the links decides: those of the
 *     user lead where the user wants, but those of anybody else could show what only the user may
 *     read
 */
public record Catalog(String name, Path folder, boolean followsLinks) {

  /** The length past which a template or a partial is refused, in bytes. */
  public static final int MAX_TEMPLATE = 256 << 10;

  /** The one that a project has. */
  public static final String PROJECT = "project";

  /** The user's own. */
  public static final String USER = "user";

  /** The one that comes with the program. */
  static final String BUNDLED = "bundled";

  private static final String SUFFIX = ".yaml";
  private static final List<String> SUFFIXES = List.of(SUFFIX, ".yml");

  /** How deep a catalog is looked into for what is passed over. */
  static final int DEPTH = 3;

  private static final String PARTIALS = "partials";

  /** A folder that may be anybody's. */
  public Catalog(String name, Path folder) {
    this(name, folder, false);
  }

  /**
   * A folder that a flag or a variable gives; one that is called as another catalog is only shown.
   */
  static Catalog given(Path folder, boolean followsLinks) {
    Path last = folder.getFileName();
    String name = last == null ? "" : last.toString();
    boolean isTaken =
        name.isEmpty() || name.equals(PROJECT) || name.equals(USER) || name.equals(BUNDLED);
    return new Catalog(isTaken ? name + "/" : name, folder, followsLinks);
  }

  /** Whether templates can be named by its name. */
  boolean isNamed() {
    return !name.endsWith("/");
  }

  /** A folder whose links are the user's own, or come with the program. */
  static Catalog withLinks(String name, Path folder) {
    return new Catalog(name, folder, true);
  }

  /** Whether this is that folder, by whatever path. */
  boolean isIn(Path other) {
    return isSame(folder, other);
  }

  /** Whether two paths lead to one folder. */
  static boolean isSame(Path folder, Path other) {
    try {
      return Files.isSameFile(folder, other);
    } catch (IOException e) {
      return false; // one does not exist
    }
  }

  /** Whether a template of that name is there; says nothing about whether it is sound. */
  public boolean has(String template) {
    return Template.isName(template) && Files.exists(file(template), LinkOption.NOFOLLOW_LINKS);
  }

  /** The names of its templates, sorted, without opening one. */
  public List<String> names() {
    return files(folder, Catalog::isFileName).stream().map(Catalog::templateName).toList();
  }

  /**
   * The files that look like templates but are not found by a name, sorted: because of the file's
   * name, or since they lie in a folder of the catalog's.
   *
   * @param depth how deep folders are looked into; 1 for not at all
   */
  List<Path> strays(int depth) {
    List<Path> strays = new ArrayList<>();
    addStrays(folder, depth, strays);
    Collections.sort(strays);
    return strays;
  }

  private void addStrays(Path in, int depth, List<Path> strays) {
    boolean isTop = in.equals(folder);
    for (String name : files(in, it -> !isTop || !isFileName(it))) {
      Path file = in.resolve(name);
      if (isTemplateFile(name)) {
        strays.add(folder.relativize(file));
      } else if (depth > 1 && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        try {
          addStrays(file, depth - 1, strays);
        } catch (FileException e) {
          // what cannot be looked into has nothing that is passed over
        }
      }
    }
  }

  private static List<String> files(Path folder, Predicate<String> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new FileException("cannot read " + folder + ": " + TextFile.reason(e, folder));
    } catch (UncheckedIOException e) {
      throw new FileException(
          "cannot read "
              + folder
              + ": "
              + TextFile.reason(Objects.requireNonNull(e.getCause()), folder));
    }
  }

  /**
   * Reads one template.
   *
   * @param file in this folder, unless a link that the user has typed leads elsewhere
   * @param shownAs what messages call the file
   * @param bundled where a partial is looked for that is not in this catalog
   * @throws promptcli.model.PromptException if it cannot be read or is not sound
   */
  Template read(String template, Path file, String shownAs, Catalog bundled) {
    SourceText source = text(file, shownAs);
    Path partialFolder = Path.of(shownAs).resolveSibling(PARTIALS);
    Function<String, Optional<SourceText>> partials =
        partial ->
            partial(partial, partialFolder)
                .or(() -> bundled.partial(partial, bundled.folder.resolve(PARTIALS)));
    return TemplateReader.read(source, template, name, partials);
  }

  /** The text of a file, of which nothing is read unless it is one. */
  private SourceText text(Path file, String shownAs) {
    refuseUnlessFile(file, shownAs);
    return TextFile.read(file, shownAs, MAX_TEMPLATE).withoutByteOrderMark();
  }

  void refuseUnlessFile(Path file, String shownAs) {
    if (refuses(file)) {
      throw new FileException(
          "cannot read " + shownAs + ": it is a link; put the file itself there");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe, say, might never end.
      throw new FileException("cannot read " + shownAs + ": it is not a file");
    }
  }

  /** Whether a file or a folder in it is a link, where none counts. */
  boolean refuses(Path path) {
    return !followsLinks && Files.isSymbolicLink(path);
  }

  Path file(String template) {
    return folder.resolve(template + SUFFIX);
  }

  /**
   * A partial's text.
   *
   * @param shownIn what messages call the folder that it is in
   */
  private Optional<SourceText> partial(String partial, Path shownIn) {
    Path partials = folder.resolve(PARTIALS);
    if (refuses(partials)) {
      throw new FileException(
          "cannot read " + shownIn + ": it is a link; put the folder itself there");
    }
    String fileName = partial + ".mustache";
    Path file = partials.resolve(fileName);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(text(file, shownIn.resolve(fileName).toString()))
        : Optional.empty();
  }

  /** Whether a file of that name is a template. */
  private static boolean isFileName(String fileName) {
    return fileName.endsWith(SUFFIX) && Template.isName(templateName(fileName));
  }

  /** The name of the template in a file of that name, whatever it ends in. */
  static String templateName(String fileName) {
    for (String suffix : SUFFIXES) {
      if (fileName.endsWith(suffix)) {
        return fileName.substring(0, fileName.length() - suffix.length());
      }
    }
    return fileName;
  }

  /** Whether a file may hold a template, by its name. */
  static boolean isTemplateFile(String fileName) {
    return !templateName(fileName).equals(fileName);
  }

  public static boolean isPath(String reference) {
    return reference.contains("/") || isTemplateFile(reference);
  }
}
