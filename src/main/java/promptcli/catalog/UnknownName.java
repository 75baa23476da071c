package promptcli.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import promptcli.model.UsageException;
import promptcli.text.Spelling;

/** A name, or {@code CATALOG:NAME}, that no template of a library has. */
final class UnknownName {

  private static final int MAX_BEGUN = 5;

  private UnknownName() {}

  /**
   * Says so, and which name was meant.
   *
   * @param reference as the user wrote it
   * @param unlike what to do where no name is like it; may be empty
   */
  static UsageException error(String reference, Library library, String unlike) {
    String catalogName = Library.catalogName(reference);
    SortedSet<String> catalogNames = library.catalogNames();
    if (!catalogName.isEmpty() && !catalogNames.contains(catalogName)) {
      return new UsageException(
          "no catalog is named '" + catalogName + "'" + Spelling.hint(catalogName, catalogNames),
          "The catalogs are " + String.join(", ", catalogNames) + ".");
    }
    String prefix = catalogName.isEmpty() ? "" : catalogName + ":";
    SortedSet<String> names = names(catalogName, library);
    Optional<String> closest = new Spelling(names).closest(Library.name(reference));
    List<String> meant =
        closest.map(List::of).orElseGet(() -> begun(Library.name(reference), names));
    String hint =
        meant.stream()
            .map(name -> prefix + name)
            .collect(Collectors.joining(" or ", "; did you mean ", "?"));
    return new UsageException(
        "no template is named '" + reference + "'" + (meant.isEmpty() ? "" : hint),
        "See all: prompt list" + (meant.isEmpty() && !unlike.isEmpty() ? "\n" + unlike : ""));
  }

  /** Those that begin so, if they are few enough to be read. */
  private static List<String> begun(String name, SortedSet<String> names) {
    List<String> begun = names.stream().filter(each -> each.startsWith(name)).toList();
    return name.isEmpty() || begun.size() > MAX_BEGUN ? List.of() : begun;
  }

  private static SortedSet<String> names(String catalogName, Library library) {
    SortedSet<String> names = new TreeSet<>();
    for (Catalog catalog : library.catalogs()) {
      if (catalogName.isEmpty() || catalogName.equals(catalog.name())) {
        names.addAll(catalog.names());
      }
    }
    return names;
  }
}
