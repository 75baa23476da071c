package promptcli.cli.command;

import java.util.List;
import promptcli.catalog.Library;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.report.ShowReport;
import promptcli.model.Template;
import promptcli.text.Printable;

/** {@code prompt show}: one template, its inputs and its text. */
final class ShowCommand {

  private ShowCommand() {}

  static ExitCode run(ShowOptions options, Host host) {
    Library library = LibraryOptions.library(options.prompts(), host);
    Template template = library.find(options.template());
    List<String> hides = library.hiddenBy(template);
    host.out()
        .write(
            switch (options.view()) {
              case SOURCE -> template.source().text();
              case JSON -> ShowReport.json(template, hides);
              case PAGE -> page(ShowReport.page(template, hides), host);
            });
    return ExitCode.DONE;
  }

  private static String page(String page, Host host) {
    return host.terminal().out() ? Printable.lines(page) : page;
  }
}
