package promptcli.catalog;

import java.util.SortedSet;
import java.util.TreeSet;
import promptcli.model.UsageException;
import promptcli.text.Spelling;

/** A name, or {@code CATALOG:NAME}, that no template of a library has. */
final class UnknownName {

  private UnknownName() {}

  /**
   * Says so, and which name was meant.
   *
   * @param reference as the user wrote it
   */
  static UsageException error(String reference, Library library) {
    String catalogName = Library.catalogName(reference);
    SortedSet<String> catalogNames = library.catalogNames();
    if (!catalogName.isEmpty() && !catalogNames.contains(catalogName)) {
      return new UsageException(
          "no catalog is named '" + catalogName + "'" + Spelling.hint(catalogName, catalogNames),
          "The catalogs are " + String.join(", ", catalogNames) + ".");
    }
    String prefix = catalogName.isEmpty() ? "" : catalogName + ":";
    String meant =
        new Spelling(names(catalogName, library))
            .closest(Library.name(reference))
            .map(closest -> "; did you mean " + prefix + closest + "?")
            .orElse("");
    return new UsageException(
        "no template is named '" + reference + "'" + meant, "See all: prompt list");
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
