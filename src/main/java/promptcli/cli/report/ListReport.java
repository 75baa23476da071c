package promptcli.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import promptcli.catalog.LibraryEntry;
import promptcli.model.Template;
import promptcli.text.Columns;
import promptcli.text.Printable;
import promptcli.text.Style;
import promptcli.text.StyledText;

/** The templates of a library, as {@code list} prints them. */
public final class ListReport {

  private ListReport() {}

  private record SoundTemplate(
      String name,
      String catalog,
      List<String> hides,
      String title,
      String description,
      String category,
      List<String> tags,
      String date,
      String file) {}

  private record BrokenTemplate(
      String name, String catalog, List<String> hides, List<JsonProblem> problems) {}

  /** A JSON array. */
  public static String json(List<LibraryEntry> entries) {
    return Json.write(entries.stream().map(ListReport::json).toList());
  }

  private static Record json(LibraryEntry entry) {
    String catalog = entry.catalog().name();
    return entry.either(
        template ->
            new SoundTemplate(
                entry.name(),
                catalog,
                entry.hides(),
                template.title(),
                template.description(),
                template.category(),
                template.tags(),
                template.date(),
                template.source().name()),
        problems ->
            new BrokenTemplate(
                entry.name(),
                catalog,
                entry.hides(),
                problems.stream().map(JsonProblem::of).toList()));
  }

  /** A line for each, its columns separated by tabs. */
  public static String tabs(List<LibraryEntry> entries) {
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

  /** A table for a terminal that is so wide. */
  public static StyledText table(List<LibraryEntry> entries, int columns) {
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
    StyledText table = new StyledText();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      boolean heading = i == 0;
      boolean broken = !heading && !entries.get(i - 1).problems().isEmpty();
      table
          .add(heading ? Style.FAINT : Style.NAME, Columns.pad(row.get(0), name))
          .add(
              heading ? Style.FAINT : broken ? Style.ERROR : Style.PLAIN,
              "  " + Columns.pad(Columns.cut(row.get(1), title), title))
          .add(Style.FAINT, "  " + row.get(2))
          .add("\n");
    }
    return table;
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0);
  }
}
