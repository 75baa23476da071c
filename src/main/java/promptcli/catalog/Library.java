package promptcli.catalog;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import promptcli.model.Diagnostic;
import promptcli.model.PromptException;
import promptcli.model.Template;
import promptcli.model.TemplateException;
import promptcli.model.UsageException;

/**
 * The ordered catalogs; the first that has a name wins.
 *
 * @param catalogs from first to last; the last is the bundled one
 * @param directory from where paths are meant, and shown
 * @param passedOver folders that could have been catalogs and are none
 */
public record Library(List<Catalog> catalogs, Path directory, List<PassedOver> passedOver) {

  /** So many files are read by several threads; with fewer, those take longer to start. */
  private static final int MANY = 200;

  public Library {
    catalogs = List.copyOf(catalogs);
    passedOver = List.copyOf(passedOver);
  }

  /** A library that is all there is. */
  public Library(List<Catalog> catalogs, Path directory) {
    this(catalogs, directory, List.of());
  }

  /** The catalog of the project, if it has one. */
  public Optional<Catalog> project() {
    return catalogs.stream().filter(catalog -> catalog.name().equals(Catalog.PROJECT)).findFirst();
  }

  /**
   * Reads the template that a user means, and opens no other file for it.
   *
   * @param reference a name, {@code CATALOG:NAME}, or a path
   * @throws UsageException if there is none, with the name that was meant
   * @throws PromptException if it cannot be read or is not sound
   */
  public Template find(String reference) {
    Location location = locate(reference, "");
    try {
      return read(location);
    } catch (PromptException e) {
      throw withHidden(e, location);
    }
  }

  /** Whoever knows the sound template that a broken file hides has to be told how to call it. */
  private PromptException withHidden(PromptException failure, Location broken) {
    for (String hidden : hiddenBy(broken.name(), broken.catalog().name())) {
      if (entry(location(broken.name(), named(hidden).orElseThrow())).problems().isEmpty()) {
        List<Diagnostic> all = new ArrayList<>(failure.diagnostics());
        String message = broken.shownAs() + " hides " + hidden + ", which is sound";
        String copy = "Remove it; to copy: prompt new " + broken.name() + " --from " + hidden;
        boolean empty = broken.file().toFile().length() == 0;
        String why = "A shell makes a file after > first. ";
        String fix = empty ? why + copy : "Name that, or remove the file.";
        all.add(new Diagnostic(Optional.empty(), message, fix));
        return new TemplateException(all);
      }
    }
    return failure;
  }

  /**
   * The templates that a user means by a folder, or by what {@link #find} takes.
   *
   * @throws UsageException if there is no such folder and no such template, or the folder has none
   */
  public Selection select(String target) {
    Path folder = directory.resolve(target).normalize();
    // A shell types whatever matches a pattern: a link in a catalog may lead anywhere.
    boolean planted =
        at(folder.resolveSibling("")).filter(catalog -> catalog.refuses(folder)).isPresent();
    if (!Files.isDirectory(folder) || planted) {
      Location location = locate(target, "");
      return new Selection(Stream.of(location).map(this::entry), List.of());
    }
    Path shownIn = Path.of(target).normalize();
    Catalog catalog = catalog(folder);
    // Below a folder that is no catalog, files may be YAML for any purpose.
    List<Path> strays = catalog.strays(at(folder).isPresent() ? Catalog.DEPTH : 1);
    if (catalog.names().isEmpty() && strays.isEmpty()) {
      throw new UsageException("there is no template in the folder " + target, "");
    }
    return new Selection(
        catalog.names().stream().map(name -> entry(location(name, catalog, shownIn))),
        strays.stream().map(stray -> shownIn.resolve(stray).toString()).toList());
  }

  /** The catalog that a path leads to; links count there as they do for the library. */
  private Catalog catalog(Path folder) {
    Optional<Catalog> known = at(folder);
    return new Catalog("", folder, known.isPresent() && known.get().followsLinks());
  }

  private Optional<Catalog> at(Path folder) {
    for (Catalog catalog : catalogs) {
      if (catalog.isIn(folder)) {
        return Optional.of(catalog);
      }
    }
    return Optional.empty();
  }

  /**
   * The file that a user means, sound or not, which is not opened.
   *
   * @param reference as {@link #find} takes it
   * @param unlike what to do where there is none and no name is like it; may be empty
   * @throws UsageException if there is none, with the name that was meant
   */
  public Location locate(String reference, String unlike) {
    if (Catalog.isPath(reference)) {
      return locatePath(reference);
    }
    Optional<Catalog> catalog = named(reference);
    if (catalog.isEmpty()) {
      throw UnknownName.error(reference, this, unlike);
    }
    return location(name(reference), catalog.get());
  }

  /** The first catalog that a name, or {@code CATALOG:NAME}, is found in. */
  private Optional<Catalog> named(String reference) {
    String catalogName = catalogName(reference);
    for (Catalog catalog : catalogs) {
      boolean meant = catalogName.isEmpty() || catalog.name().equals(catalogName);
      if (meant && catalog.has(name(reference))) {
        return Optional.of(catalog);
      }
    }
    return Optional.empty();
  }

  static String name(String reference) {
    return reference.substring(reference.indexOf(':') + 1);
  }

  static String catalogName(String reference) {
    return reference.substring(0, Math.max(0, reference.indexOf(':')));
  }

  /** Whether {@link #find} would find a file for this reference, sound or not. */
  public boolean has(String reference) {
    return Catalog.isPath(reference)
        ? Files.exists(directory.resolve(reference), LinkOption.NOFOLLOW_LINKS)
        : named(reference).isPresent();
  }

  /**
   * The templates that this one hides, if it was found by name: those of its name in later
   * catalogs, each as {@code CATALOG:NAME}.
   */
  public List<String> hiddenBy(Template template) {
    return hiddenBy(template.name(), template.catalog());
  }

  /** As {@link #hiddenBy(Template)}, by the template's name and its catalog's. */
  public List<String> hiddenBy(String name, String catalogName) {
    List<String> hidden = new ArrayList<>();
    boolean found = false;
    for (Catalog each : catalogs) {
      if (found && each.has(name)) {
        hidden.add(each.name() + ":" + name);
      }
      found |= each.name().equals(catalogName) && each.has(name);
    }
    return hidden;
  }

  /** The names of all templates, sorted, each with the catalogs that have it. Opens none. */
  public SortedMap<String, List<Catalog>> names() {
    SortedMap<String, List<Catalog>> names = new TreeMap<>();
    for (Catalog catalog : catalogs) {
      for (String name : catalog.names()) {
        names.computeIfAbsent(name, key -> new ArrayList<>(1)).add(catalog);
      }
    }
    return names;
  }

  /** How many files of its catalogs look like templates but are not found by a name. */
  public int strays() {
    return catalogs.stream().mapToInt(catalog -> catalog.strays(Catalog.DEPTH).size()).sum();
  }

  /** Every template by its name; of those of one name, the one that {@link #find} finds. */
  public List<LibraryEntry> entries() {
    SortedMap<String, List<Catalog>> names = names();
    Stream<Map.Entry<String, List<Catalog>>> found =
        names.size() < MANY ? names.entrySet().stream() : names.entrySet().parallelStream();
    return found.map(each -> entry(each.getKey(), each.getValue())).toList();
  }

  private LibraryEntry entry(String name, List<Catalog> having) {
    List<String> hides = new ArrayList<>();
    for (Catalog later : having.subList(1, having.size())) {
      hides.add(later.name() + ":" + name);
    }
    return entry(location(name, having.get(0)), hides);
  }

  /** What is in a file, as if it hid nothing. */
  public LibraryEntry entry(Location at) {
    return entry(at, List.of());
  }

  private LibraryEntry entry(Location at, List<String> hides) {
    try {
      return new LibraryEntry.Sound(at.name(), at.catalog(), at.shownAs(), hides, read(at));
    } catch (PromptException e) {
      return new LibraryEntry.Broken(at.name(), at.catalog(), at.shownAs(), hides, e.diagnostics());
    }
  }

  private Location locatePath(String reference) {
    Path file = directory.resolve(reference);
    String fileName = String.valueOf(file.getFileName());
    if (!Catalog.isTemplateFile(fileName)) {
      throw new UsageException(
          "'" + reference + "' is not a template file: its name does not end in .yaml or .yml", "");
    }
    String name = Catalog.templateName(fileName);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException("there is no template file " + reference, "See all: prompt list");
    }
    return new Location(name, catalog(file.resolveSibling("")), typed(file, reference), reference);
  }

  /**
   * Where a path leads that the user has typed. It may be a link to another template, but not where
   * it lies in a catalog of the library: a shell types whatever matches a pattern.
   */
  private Path typed(Path file, String reference) {
    boolean counts = Files.isSymbolicLink(file) && at(file.resolveSibling("")).isEmpty();
    return counts ? TypedLink.target(file, reference) : file;
  }

  private Location location(String name, Catalog catalog) {
    Path file = catalog.file(name);
    return new Location(name, catalog, file, shown(file));
  }

  private static Location location(String name, Catalog catalog, Path shownIn) {
    Path file = catalog.file(name);
    return new Location(name, catalog, file, shownIn.resolve(file.getFileName()).toString());
  }

  private Template read(Location at) {
    return at.catalog().read(at.name(), at.file(), at.shownAs(), bundled());
  }

  /** The catalog that comes with the program. */
  public Catalog bundled() {
    return catalogs.get(catalogs.size() - 1);
  }

  /** A path as the user would write it from the working directory. */
  public String shown(Path file) {
    return shown(file, directory);
  }

  static String shown(Path file, Path directory) {
    return file.startsWith(directory) ? directory.relativize(file).toString() : file.toString();
  }

  /** What may stand before the colon of {@code CATALOG:NAME}. */
  public SortedSet<String> catalogNames() {
    return catalogs.stream()
        .filter(Catalog::isNamed)
        .map(Catalog::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
