package promptcli.cli.manual;

import java.util.List;
import java.util.function.UnaryOperator;
import promptcli.cli.line.HelpPage;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.text.Wrapping;

/** A page as text for a terminal. */
final class TerminalLayout implements PageLayout {

  private static final int MAX_COLUMNS = 80;
  private static final String INDENT = "  ";

  private final StyledText text = new StyledText();
  private final int columns;

  TerminalLayout(int columns) {
    this.columns = Math.min(columns, MAX_COLUMNS);
  }

  @Override
  public void heading(String heading) {
    wrap(Style.HEADING, heading, "");
  }

  @Override
  public void paragraph(String prose) {
    wrap(Style.PLAIN, plain(prose), INDENT);
  }

  private void wrap(Style style, String words, String indent) {
    endBlock();
    for (String line : Wrapping.lines(words, columns - indent.length())) {
      text.add(indent).add(style, line).add("\n");
    }
  }

  private void endBlock() {
    text.add(text.isEmpty() ? "" : "\n");
  }

  @Override
  public void rows(List<HelpPage.Row> rows) {
    List<HelpPage.Row> plain =
        rows.stream().map(row -> new HelpPage.Row(row.names(), plain(row.description()))).toList();
    endBlock();
    text.add(HelpPage.text(plain, columns));
  }

  @Override
  public void sample(List<String> lines) {
    endBlock();
    for (String line : lines) {
      text.add((line.isEmpty() ? "" : INDENT.repeat(2) + line) + "\n");
    }
  }

  StyledText text() {
    return text;
  }

  private static String plain(String prose) {
    return CodeSpans.shown(prose, UnaryOperator.identity(), UnaryOperator.identity());
  }
}
