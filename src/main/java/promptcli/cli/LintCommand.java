package promptcli.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.Selection;
import promptcli.lint.Finding;
import promptcli.lint.Linter;

/** {@code prompt lint}: what is wrong with templates, and what could be better. */
final class LintCommand {

  private static final String FORMAT = "--format";
  private static final String STRICT = "--strict";

  private final Progress progress;
  private final LintReport report;
  private int errors;
  private int advice;

  private LintCommand(LintReport report, Progress progress) {
    this.report = report;
    this.progress = progress;
  }

  static Syntax syntax() {
    return new Syntax(
            "lint [PATH…]",
            "Checks templates: tells what render would refuse, and gives advice. PATH is a template"
                + " file, a folder of them, or a template; without it, the project's .prompts.",
            "prompt lint --strict .prompts")
        .section(
            "Options",
            List.of(
                Syntax.choice(
                    FORMAT,
                    "FORMAT",
                    Syntax.wordsOf(LintReport.Format.class),
                    "text, json, sarif or github (default: text)"),
                Syntax.flag(STRICT, "fail on advice, as on errors"),
                LibraryOptions.prompts(),
                Syntax.help()))
        .note("A line \"# lint: allow NAME\" in a file switches off the advice of that name.");
  }

  static void run(ParseResult parsed, Host host) {
    LintReport.Format format =
        Syntax.choice(parsed, FORMAT, LintReport.Format.class, LintReport.Format.TEXT);
    List<Selection> selections = LibraryOptions.selections(parsed, host);
    LintCommand command = new LintCommand(format.open(host), new Progress(host, System::nanoTime));
    command.check(selections, parsed.hasMatchedOption(STRICT));
  }

  private void check(List<Selection> selections, boolean strict) {
    Syntax render = RenderSyntax.withoutTemplate();
    Linter linter =
        new Linter(
            this::add, (template, input) -> new InputOptions(template, render).takenOption(input));
    for (Selection selection : selections) {
      selection.strays().forEach(linter::stray);
      selection
          .entries()
          .forEach(
              entry -> {
                linter.check(entry);
                progress.step();
              });
    }
    progress.clear();
    report.close(progress.done(), errors, advice);
    if (errors > 0 || strict && advice > 0) {
      throw new EndedException(Main.FAILED);
    }
  }

  private void add(Finding finding) {
    if (finding.rule().isError()) {
      errors++;
    } else {
      advice++;
    }
    progress.clear();
    report.add(finding);
  }
}
