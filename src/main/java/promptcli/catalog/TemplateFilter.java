package promptcli.catalog;

import java.util.Locale;
import java.util.stream.Stream;
import promptcli.model.Template;

/**
 * What is asked of templates to be listed; capitals make no difference.
 *
 * @param query what stands in a name, title, description, category or tag; empty for anything
 * @param tag empty for any
 * @param category empty for any
 */
public record TemplateFilter(String query, String tag, String category) {

  /** Whether an entry is asked for. Of one that is broken, only the name is known. */
  public boolean matches(LibraryEntry entry) {
    return entry.either(
        this::matches, problems -> tag.isEmpty() && category.isEmpty() && isQueryIn(entry.name()));
  }

  private boolean matches(Template template) {
    Stream<String> searched =
        Stream.concat(
            Stream.of(
                template.name(), template.title(), template.description(), template.category()),
            template.tags().stream());
    return searched.anyMatch(this::isQueryIn)
        && (tag.isEmpty() || template.tags().stream().anyMatch(tag::equalsIgnoreCase))
        && (category.isEmpty() || template.category().equalsIgnoreCase(category));
  }

  private boolean isQueryIn(String text) {
    return text.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
  }
}
