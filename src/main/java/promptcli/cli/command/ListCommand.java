package promptcli.cli.command;

import java.util.List;
import promptcli.catalog.LibraryEntry;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.report.ListReport;

/** {@code prompt list}: the templates of the library. */
final class ListCommand {

  private ListCommand() {}

  static ExitCode run(ListOptions options, Host host) {
    List<LibraryEntry> entries =
        LibraryOptions.library(options.prompts(), host).entries().stream()
            .filter(options.filter()::matches)
            .toList();
    if (options.json()) {
      host.out().write(ListReport.json(entries));
    } else if (!entries.isEmpty()) {
      host.out()
          .show(
              host.terminal().out()
                  ? ListReport.table(entries, host.terminal().columns())
                  : ListReport.tabs(entries));
    } else {
      new Notes(host).say("No template matches. See all: prompt list");
    }
    return ExitCode.DONE;
  }
}
