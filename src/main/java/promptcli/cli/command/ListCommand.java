package promptcli.cli.command;

import java.util.List;
import java.util.Locale;
import promptcli.catalog.Library;
import promptcli.catalog.LibraryEntry;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.report.ListReport;
import promptcli.model.Template;

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
      if (host.terminal().out()) {
        host.out().show(ListReport.table(entries, host.out().columns()));
      } else {
        host.out().show(ListReport.tabs(entries));
      }
    } else {
      new Notes(host)
          .say("No template matches." + meant(options, library) + " See all: prompt list");
    }
    int strays = library.strays();
    if (strays > 0) {
      String files = strays == 1 ? "1 file is" : strays + " files are";
      new Notes(host).note(files + " not found by a name (prompt lint FOLDER says which and why)");
    }
    return ExitCode.DONE;
  }

  /** The categories that a part of their name may stand for. */
  private static String meant(ListOptions options, Library library) {
    String part = options.filter().category().toLowerCase(Locale.ROOT);
    List<String> categories =
        library.entries().stream()
            .map(entry -> entry.either(Template::category, problems -> ""))
            .filter(category -> category.toLowerCase(Locale.ROOT).contains(part))
            .distinct()
            .limit(3)
            .toList();
    return part.isEmpty() || categories.isEmpty()
        ? ""
        : " Is the category '" + String.join("' or '", categories) + "' meant?";
  }
}
