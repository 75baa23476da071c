package promptcli.cli.manual;

import java.util.List;
import java.util.function.UnaryOperator;
import promptcli.cli.line.HelpPage;
import promptcli.text.Wrapping;

/** A page as plain text for a terminal. */
final class TerminalLayout implements PageLayout {

  private static final int MAX_COLUMNS = 80;
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  TerminalLayout(int columns) {
    this.columns = Math.min(columns, MAX_COLUMNS);
  }

  @Override
  public void heading(String heading) {
    wrap(heading, "");
  }

  @Override
  public void paragraph(String prose) {
    wrap(plain(prose), INDENT);
  }

  private void wrap(String words, String indent) {
    for (String line : Wrapping.lines(words, columns - indent.length())) {
      text.append(indent).append(line).append('\n');
    }
    text.append('\n');
  }

  @Override
  public void rows(List<HelpPage.Row> rows) {
    List<HelpPage.Row> plain =
        rows.stream().map(row -> new HelpPage.Row(row.names(), plain(row.description()))).toList();
    text.append(HelpPage.text(plain, columns)).append('\n');
  }

  @Override
  public void sample(List<String> lines) {
    for (String line : lines) {
      text.append(line.isEmpty() ? "" : INDENT.repeat(2) + line).append('\n');
    }
    text.append('\n');
  }

  String text() {
    return text.toString().stripTrailing().replace(CodeSpans.JOIN, ' ') + "\n";
  }

  private static String plain(String prose) {
    return CodeSpans.shown(prose, UnaryOperator.identity(), UnaryOperator.identity());
  }
}
