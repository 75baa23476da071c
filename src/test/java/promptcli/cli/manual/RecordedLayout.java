package promptcli.cli.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import promptcli.cli.line.HelpPage;

/** Keeps what a page says. */
final class RecordedLayout implements PageLayout {

  private final Map<String, List<HelpPage.Row>> rows = new LinkedHashMap<>();
  private final StringBuilder prose = new StringBuilder();
  private String heading = "";

  static RecordedLayout of(Topic topic) {
    RecordedLayout layout = new RecordedLayout();
    TopicReader.read(Topic.resource(topic.word() + ".md"), layout);
    return layout;
  }

  /** The rows under a heading, in small letters. */
  List<HelpPage.Row> rows(String under) {
    return rows.getOrDefault(under, List.of());
  }

  /** Every paragraph, each on a line. */
  String prose() {
    return prose.toString();
  }

  @Override
  public void heading(String next) {
    heading = next.toLowerCase(Locale.ROOT);
  }

  @Override
  public void paragraph(String words) {
    prose.append(words).append('\n');
  }

  @Override
  public void rows(List<HelpPage.Row> added) {
    rows.computeIfAbsent(heading, each -> new ArrayList<>()).addAll(added);
  }

  @Override
  public void sample(List<String> lines) {
    prose.append(String.join("\n", lines)).append('\n');
  }
}
