package promptcli.cli.manual;

import java.util.List;
import promptcli.cli.line.HelpPage;
import promptcli.cli.line.ManualPage;
import promptcli.text.Wrapping;

/** A page as a manual page. */
final class ManualLayout implements PageLayout {

  private final ManualPage page;

  ManualLayout(Topic topic, List<String> edition) {
    page = new ManualPage(topic.page(), topic.section(), topic.summary(), edition);
    page.heading("Description");
  }

  @Override
  public void heading(String heading) {
    page.heading(heading);
  }

  @Override
  public void paragraph(String prose) {
    page.paragraph(roff(prose));
  }

  @Override
  public void rows(List<HelpPage.Row> rows) {
    for (HelpPage.Row row : rows) {
      page.entry(bold(row.names()), roff(row.description()));
    }
  }

  @Override
  public void sample(List<String> lines) {
    page.sample(lines);
  }

  String text(List<String> seeAlso) {
    return page.seeAlso(seeAlso).roff();
  }

  private static String roff(String prose) {
    return CodeSpans.shown(prose, ManualPage::text, ManualLayout::bold);
  }

  private static String bold(String code) {
    String joined = ManualPage.text(String.valueOf(Wrapping.JOIN));
    return "\\fB" + ManualPage.text(code).replace(joined, "\\ ") + "\\fR";
  }
}
