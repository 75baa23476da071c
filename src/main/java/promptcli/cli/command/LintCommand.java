package promptcli.cli.command;

import java.util.List;
import java.util.function.Consumer;
import promptcli.catalog.Selection;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.line.InputOptions;
import promptcli.cli.line.Syntax;
import promptcli.cli.report.LintReport;
import promptcli.lint.Finding;
import promptcli.lint.Linter;

/** {@code prompt lint}: what is wrong with templates, and what could be better. */
final class LintCommand {

  private final LintOptions options;
  private final LintReport report;
  private final Notes notes;
  private int errors;
  private int advice;

  private LintCommand(LintOptions options, Host host) {
    this.options = options;
    this.report = options.format().open(host.out());
    this.notes = new Notes(host);
  }

  static ExitCode run(LintOptions options, Host host) {
    List<Selection> selections =
        LibraryOptions.selections(options.paths(), options.prompts(), host);
    return new LintCommand(options, host).check(selections);
  }

  /** One that knows which options {@code render} has. */
  static Linter linter(Consumer<Finding> findings) {
    Syntax render = RenderOptions.syntax();
    return new Linter(findings, (template, input) -> InputOptions.taken(template, input, render));
  }

  private ExitCode check(List<Selection> selections) {
    Linter linter = linter(this::add);
    for (Selection selection : selections) {
      selection.strays().forEach(linter::stray);
      selection
          .entries()
          .forEach(
              entry -> {
                linter.check(entry);
                notes.step();
              });
    }
    notes.clear();
    report.close(notes.done(), errors, advice);
    boolean failed = errors > 0 || options.strict() && advice > 0;
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void add(Finding finding) {
    if (finding.rule().isError()) {
      errors++;
    } else {
      advice++;
    }
    notes.clear();
    report.add(finding);
  }
}
