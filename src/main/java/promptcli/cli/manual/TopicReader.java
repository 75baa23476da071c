package promptcli.cli.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import promptcli.cli.line.HelpPage;

/**
 * Reads the text of a page, which is Markdown as far as it goes: blocks with blank lines between
 * them.
 *
 * <ul>
 *   <li>{@code # Heading}
 *   <li>a paragraph
 *   <li>a term and, on the next line, a colon and what is said about it: a row
 *   <li>lines that are indented by four: a sample
 *   <li><code>{keys under inputs}</code>: what {@link Lists} has by that name
 * </ul>
 */
final class TopicReader {

  private static final String INDENT = " ".repeat(4);
  private static final String ABOUT = ": ";

  private final PageLayout layout;
  private final List<HelpPage.Row> rows = new ArrayList<>();

  private TopicReader(PageLayout layout) {
    this.layout = layout;
  }

  static void read(String text, PageLayout layout) {
    TopicReader reader = new TopicReader(layout);
    for (String block : text.strip().split("\n\n+")) {
      reader.block(block.lines().toList());
    }
    reader.endRows();
  }

  private void block(List<String> lines) {
    String first = lines.get(0);
    if (lines.size() > 1 && lines.get(1).startsWith(ABOUT)) {
      String about = prose(lines.subList(1, lines.size()));
      rows.add(new HelpPage.Row(first, about.substring(ABOUT.length())));
      return;
    }
    endRows();
    if (first.startsWith("# ")) {
      layout.heading(first.substring(2));
    } else if (first.startsWith("{") && first.endsWith("}")) {
      list(first.substring(1, first.length() - 1));
    } else if (first.startsWith(INDENT)) {
      layout.sample(lines.stream().map(line -> line.substring(INDENT.length())).toList());
    } else {
      layout.paragraph(prose(lines));
    }
  }

  private void list(String name) {
    if (name.equals("example")) {
      layout.sample(Lists.example().lines().toList());
    } else {
      layout.rows(Lists.named(name));
    }
  }

  /** Rows stand together until something else comes. */
  private void endRows() {
    if (!rows.isEmpty()) {
      layout.rows(List.copyOf(rows));
      rows.clear();
    }
  }

  private static String prose(List<String> lines) {
    return lines.stream().map(String::strip).collect(Collectors.joining(" "));
  }
}
