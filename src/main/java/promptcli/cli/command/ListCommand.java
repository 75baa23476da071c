package promptcli.cli.command;

import java.util.List;
import promptcli.catalog.Library;
import promptcli.catalog.LibraryEntry;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.report.ListReport;

/** {@code prompt list}: the templates of the library. */
final class ListCommand {

  private ListCommand() {}

  static ExitCode run(ListOptions options, Host host) {
    Library library = LibraryOptions.library(options.prompts(), host);
    List<LibraryEntry> entries =
        library.entries().stream().filter(options.filter()::matches).toList();
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
    int strays = library.strays();
    if (strays > 0) {
      String files = strays == 1 ? "1 file is" : strays + " files are";
      new Notes(host)
          .say("Note: " + files + " not found by a name (prompt lint FOLDER says which and why)");
    }
    return ExitCode.DONE;
  }
}
