package promptcli.cli.manual;

import java.util.List;
import promptcli.cli.line.HelpPage;

/**
 * Takes the pieces of a page in their order. In prose, what is typed as it is stands between
 * backticks.
 */
interface PageLayout {

  void heading(String heading);

  void paragraph(String prose);

  /** Rows that belong together: in each, what is typed, and prose about it. */
  void rows(List<HelpPage.Row> rows);

  /** Lines that stay as they are. */
  void sample(List<String> lines);
}
