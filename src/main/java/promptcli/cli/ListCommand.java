package promptcli.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.Library;
import promptcli.catalog.Library.Entry;
import promptcli.model.Template;
import promptcli.text.Columns;
import promptcli.text.Printable;

/** {@code prompt list}: the templates of the library. */
final class ListCommand {

  private static final String JSON = "--json";
  private static final String TAG = "--tag";
  private static final String CATEGORY = "--category";

  private ListCommand() {}

  static Syntax syntax() {
    return new Syntax(
            "list [QUERY]",
            "Lists templates: name, title and catalog, and what it hides of the same name. With QUERY, only those that have it in their"
                + " name, title, description, category or tags. On a pipe the columns are separated"
                + " by tabs.",
            "prompt list rollback")
        .section(
            "Options",
            List.of(
                Syntax.option(TAG, "TAG", "only templates with this tag"),
                Syntax.option(CATEGORY, "CATEGORY", "only templates of this category"),
                Syntax.flag(JSON, "print a JSON array"),
                LibraryOptions.prompts(),
                Syntax.help()));
  }

  static void run(ParseResult parsed, Host host) {
    Library library = LibraryOptions.library(parsed, host);
    List<Entry> entries =
        library.entries().stream().filter(entry -> matches(entry, parsed)).toList();
    if (parsed.hasMatchedOption(JSON)) {
      Result.write(Json.write(entries.stream().map(ListCommand::plain).toList()), host);
    } else if (!entries.isEmpty()) {
      Result.write(
          host.terminal().out() ? table(entries, host.terminal().columns()) : tabs(entries), host);
    } else {
      Errors.note("No template matches. See all: prompt list\n", host);
    }
  }

  private static boolean matches(Entry entry, ParseResult parsed) {
    String query = fold(Syntax.word(parsed).orElse(""));
    String tag = parsed.matchedOptionValue(TAG, "");
    String category = parsed.matchedOptionValue(CATEGORY, "");
    if (entry.template().isEmpty()) {
      return tag.isEmpty() && category.isEmpty() && fold(entry.name()).contains(query);
    }
    Template template = entry.template().get();
    Stream<String> searched =
        Stream.concat(
            Stream.of(
                template.name(), template.title(), template.description(), template.category()),
            template.tags().stream());
    return searched.anyMatch(text -> fold(text).contains(query))
        && (tag.isEmpty() || template.tags().stream().anyMatch(tag::equalsIgnoreCase))
        && (category.isEmpty() || template.category().equalsIgnoreCase(category));
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String tabs(List<Entry> entries) {
    return entries.stream()
        .map(entry -> String.join("\t", cells(entry)) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> cells(Entry entry) {
    List<String> cells = new ArrayList<>();
    cells.add(entry.name());
    cells.add(Printable.line(title(entry)));
    cells.add(Printable.line(entry.catalog().name()));
    if (!entry.hides().isEmpty()) {
      cells.add("hides " + Printable.line(String.join(", ", entry.hides())));
    }
    return cells;
  }

  private static String title(Entry entry) {
    return entry
        .template()
        .map(Template::title)
        .orElseGet(() -> "(broken) " + entry.problems().get(0).message());
  }

  private static String table(List<Entry> entries, int columns) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("NAME", "TITLE", "CATALOG"));
    for (Entry entry : entries) {
      List<String> cells = cells(entry);
      String catalog = String.join(" ", cells.subList(2, cells.size()));
      rows.add(List.of(cells.get(0), cells.get(1), catalog));
    }
    int name = width(rows, 0);
    int catalog = width(rows, 2);
    int title = Math.max(8, Math.min(width(rows, 1), columns - name - catalog - 4));
    return rows.stream()
        .map(
            row ->
                Columns.pad(row.get(0), name)
                    + "  "
                    + Columns.pad(Columns.cut(row.get(1), title), title)
                    + "  "
                    + row.get(2)
                    + "\n")
        .collect(Collectors.joining());
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0);
  }

  private static Map<String, Object> plain(Entry entry) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("name", entry.name());
    plain.put("catalog", entry.catalog().name());
    plain.put("hides", entry.hides());
    entry.template().ifPresent(template -> plain.putAll(ShowCommand.metadata(template)));
    if (entry.template().isEmpty()) {
      plain.put("problems", entry.problems().stream().map(Json::plain).toList());
    }
    return plain;
  }
}
