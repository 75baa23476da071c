package promptcli.cli.command;

import java.util.List;
import promptcli.catalog.LibraryEntry;
import promptcli.catalog.Selection;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.report.TestReport;
import promptcli.cli.report.TestTally;
import promptcli.testing.CaseRunner;
import promptcli.testing.GoldenFiles;
import promptcli.testing.TestResults;

/** {@code prompt test}: runs the cases that templates carry. */
final class TestCommand {

  private final TestOptions options;
  private final TestReport report;
  private final TestTally tally = new TestTally();
  private final Notes notes;

  private TestCommand(TestOptions options, Host host) {
    this.options = options;
    this.report = options.format().open(host.out(), options.strict());
    this.notes = new Notes(host);
  }

  static ExitCode run(TestOptions options, Host host) {
    List<Selection> selections =
        LibraryOptions.selections(options.paths(), options.prompts(), host);
    return new TestCommand(options, host).test(selections);
  }

  private ExitCode test(List<Selection> selections) {
    for (Selection selection : selections) {
      selection.entries().forEach(this::test);
    }
    notes.clear();
    report.close(tally);
    return tally.isFailure(options.strict()) ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void test(LibraryEntry entry) {
    GoldenFiles golden = new GoldenFiles(entry.catalog().folder(), options.update());
    TestResults results =
        entry.either(template -> CaseRunner.run(template, golden), problems -> TestResults.NONE);
    tally.add(entry, results);
    notes.clear();
    report.add(entry, results);
    notes.step();
  }
}
