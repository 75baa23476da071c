package promptcli.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import promptcli.text.Columns;
import promptcli.text.Printable;

/** The shares of a prompt in aligned columns: names, numbers, and percent of all tokens. */
final class Table {

  /** Those before {@link #NEEDED} are left out from the left where there is no room. */
  private static final List<String> HEADINGS =
      List.of("characters", "words", "tokens (estimate)", "");

  private static final int NEEDED = HEADINGS.indexOf("tokens (estimate)");

  /** A longer list of files is no overview. */
  private static final int MAX_FILES = 20;

  /** In columns; where numbers leave less than that to names, they make room. */
  private static final int READABLE_NAME = 16;

  /** In columns; of a name so much is shown, whether there is room or not. */
  private static final int LEAST_NAME = 8;

  private static final int GAP = 2;

  private record Row(int indent, String name, List<String> cells) {}

  private final Stats stats;
  private final List<Row> rows = new ArrayList<>();

  Table(Stats stats) {
    this.stats = stats;
    rows.add(new Row(0, "", HEADINGS));
    add(0, "prompt", stats.total(), "");
    for (Share share : stats.shares()) {
      add(2, share.name(), share.size());
      addFiles(share.files());
    }
  }

  private void addFiles(List<Share> files) {
    int shown = Math.min(MAX_FILES, files.size());
    for (Share file : files.subList(0, shown)) {
      add(4, Printable.line(file.name()), file.size());
    }
    List<Share> others = files.subList(shown, files.size());
    if (!others.isEmpty()) {
      Size size = Size.NONE;
      for (Share file : others) {
        size = size.plus(file.size());
      }
      add(4, others.size() + (others.size() == 1 ? " more file" : " more files"), size);
    }
  }

  private void add(int indent, String name, Size size) {
    long percent = stats.percent(size);
    add(indent, name, size, percent == 0 && size.tokens() > 0 ? "<1%" : percent + "%");
  }

  private void add(int indent, String name, Size size, String percent) {
    String characters = grouped(size.characters());
    String words = grouped(size.words());
    String tokens = grouped(size.tokens());
    rows.add(new Row(indent, name, List.of(characters, words, tokens, percent)));
  }

  String text(int columns) {
    int[] widths = widths();
    int widest = 0;
    for (Row row : rows) {
      widest = Math.max(widest, row.indent() + Columns.of(row.name()));
    }
    int first = 0;
    int room = columns - sum(widths, first);
    while (first < NEEDED && room < Math.min(widest, READABLE_NAME)) {
      first++;
      room = columns - sum(widths, first);
    }
    int names = Math.min(widest, Math.max(LEAST_NAME, room));
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(line(row, names, first, widths)).append('\n');
    }
    return text.toString();
  }

  /** Of each column of numbers, with the gap before it. */
  private int[] widths() {
    int[] widths = new int[HEADINGS.size()];
    for (Row row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], GAP + row.cells().get(i).length());
      }
    }
    return widths;
  }

  private static int sum(int[] widths, int first) {
    return Arrays.stream(widths, first, widths.length).sum();
  }

  private static String line(Row row, int names, int first, int[] widths) {
    String name = Columns.cutStart(row.name(), names - row.indent());
    StringBuilder line = new StringBuilder(" ".repeat(row.indent()));
    line.append(Columns.pad(name, names - row.indent()));
    for (int i = first; i < widths.length; i++) {
      String cell = row.cells().get(i);
      line.append(" ".repeat(widths[i] - cell.length())).append(cell);
    }
    return line.toString().stripTrailing();
  }

  /** With a comma before every three digits. */
  private static String grouped(long number) {
    StringBuilder digits = new StringBuilder().append(number);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
