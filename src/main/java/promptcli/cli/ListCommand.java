package promptcli.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.Library;
import promptcli.catalog.LibraryEntry;
import promptcli.catalog.TemplateFilter;
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
    TemplateFilter filter =
        new TemplateFilter(
            Syntax.word(parsed).orElse(""),
            parsed.matchedOptionValue(TAG, ""),
            parsed.matchedOptionValue(CATEGORY, ""));
    List<LibraryEntry> entries = library.entries().stream().filter(filter::matches).toList();
    if (parsed.hasMatchedOption(JSON)) {
      Result.write(Json.write(entries.stream().map(ListCommand::plain).toList()), host);
    } else if (!entries.isEmpty()) {
      Result.write(
          host.terminal().out() ? table(entries, host.terminal().columns()) : tabs(entries), host);
    } else {
      Errors.note("No template matches. See all: prompt list\n", host);
    }
  }

  private static String tabs(List<LibraryEntry> entries) {
    return entries.stream()
        .map(entry -> String.join("\t", cells(entry)) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> cells(LibraryEntry entry) {
    List<String> cells = new ArrayList<>();
    cells.add(entry.name());
    cells.add(Printable.line(title(entry)));
    cells.add(Printable.line(entry.catalog().name()));
    if (!entry.hides().isEmpty()) {
      cells.add("hides " + Printable.line(String.join(", ", entry.hides())));
    }
    return cells;
  }

  private static String title(LibraryEntry entry) {
    return entry.either(Template::title, problems -> "(broken) " + problems.get(0).message());
  }

  private static String table(List<LibraryEntry> entries, int columns) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("NAME", "TITLE", "CATALOG"));
    for (LibraryEntry entry : entries) {
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

  private static Map<String, Object> plain(LibraryEntry entry) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("name", entry.name());
    plain.put("catalog", entry.catalog().name());
    plain.put("hides", entry.hides());
    plain.putAll(
        entry.either(
            ShowCommand::metadata,
            problems -> Map.of("problems", problems.stream().map(Json::plain).toList())));
    return plain;
  }
}
