package promptcli.cli.command;

import java.util.List;
import promptcli.catalog.Library;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.line.InputOptions;
import promptcli.cli.report.ShowReport;
import promptcli.model.Template;

/** {@code prompt show}: one template, its inputs and its text. */
final class ShowCommand {

  private ShowCommand() {}

  static ExitCode run(ShowOptions options, Host host) {
    Library library = LibraryOptions.library(options.prompts(), host);
    Template template = library.find(options.template());
    List<String> hides = library.hiddenBy(template);
    switch (options.view()) {
      case SOURCE -> host.out().write(template.source().text());
      case JSON -> host.out().write(ShowReport.json(template, hides));
      case PAGE -> {
        InputOptions inputs = new InputOptions(template, RenderOptions.syntax());
        host.out().show(ShowReport.page(template, hides, inputs::explain, host.out().columns()));
      }
    }
    return ExitCode.DONE;
  }
}
