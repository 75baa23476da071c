package promptcli.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.LibraryEntry;
import promptcli.catalog.Selection;
import promptcli.testing.CaseRunner;
import promptcli.testing.GoldenFiles;
import promptcli.testing.TestResults;

/** {@code prompt test}: runs the cases that templates carry. */
final class TestCommand {

  private static final String FORMAT = "--format";
  private static final String UPDATE = "--update";
  private static final String STRICT = "--strict";

  private TestCommand() {}

  static Syntax syntax() {
    return new Syntax(
            "test [PATH…]",
            "Runs the tests in templates: fills in each case's values, and checks the prompt. No"
                + " model is asked. PATH is a template file, a folder of them, or a template;"
                + " without it, the project's .prompts.",
            "prompt test --strict .prompts")
        .section(
            "Options",
            List.of(
                Syntax.choice(
                    FORMAT,
                    "FORMAT",
                    Syntax.wordsOf(TestReport.Format.class),
                    "text, json, junit or github (default: text)"),
                Syntax.flag(UPDATE, "write the golden files that differ"),
                Syntax.flag(STRICT, "fail where no case exercises an input or a section"),
                LibraryOptions.prompts(),
                Syntax.help()));
  }

  static void run(ParseResult parsed, Host host) {
    TestReport.Format format =
        Syntax.choice(parsed, FORMAT, TestReport.Format.class, TestReport.Format.TEXT);
    boolean strict = parsed.hasMatchedOption(STRICT);
    boolean update = parsed.hasMatchedOption(UPDATE);
    List<Selection> selections = LibraryOptions.selections(parsed, host);
    TestTally tally = new TestTally();
    Progress progress = new Progress(host, System::nanoTime);
    TestReport report = format.open(host, strict);
    for (Selection selection : selections) {
      selection
          .entries()
          .forEach(
              entry -> {
                Optional<TestResults> cases = cases(entry, update);
                tally.add(cases);
                progress.clear();
                report.add(entry, cases);
                progress.step();
              });
    }
    progress.clear();
    report.close(tally);
    if (tally.isFailure(strict)) {
      throw new EndedException(Main.FAILED);
    }
  }

  /** Empty where the template is not sound. */
  private static Optional<TestResults> cases(LibraryEntry entry, boolean update) {
    GoldenFiles golden = new GoldenFiles(entry.catalog().folder(), update);
    return entry.either(
        template -> Optional.of(CaseRunner.run(template, golden)), problems -> Optional.empty());
  }
}
