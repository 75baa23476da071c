package promptcli.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import promptcli.catalog.Library;
import promptcli.catalog.Location;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.report.LintReport;
import promptcli.lint.Finding;
import promptcli.model.Diagnostic;
import promptcli.model.Place;
import promptcli.wizard.Questions;
import promptcli.wizard.Questions.Question;

/**
 * A template's file in the person's editor, and what lint says when it closes, as often as the
 * person wants.
 *
 * <p>The result is the file. What is said goes to stderr, findings too: nothing is on stdout when
 * the person leaves the question that follows them.
 */
final class Editing {

  private final Location at;
  private final Optional<TemplateCopy> copy;
  private final Library library;
  private final Host host;
  private final Notes notes;

  /**
   * @param copy what the file is, if it was copied for this
   */
  Editing(Location at, Optional<TemplateCopy> copy, Library library, Host host) {
    this.at = at;
    this.copy = copy;
    this.library = library;
    this.host = host;
    this.notes = new Notes(host);
  }

  ExitCode run() {
    OptionalInt line = OptionalInt.empty();
    while (true) {
      if (!open(line)) {
        notes.say("Unchanged: nothing was copied");
        return ExitCode.DONE;
      }
      List<Finding> findings = new ArrayList<>();
      LintCommand.linter(findings::add).check(library.entry(at));
      List<Finding> errors = findings.stream().filter(finding -> finding.rule().isError()).toList();
      say(findings, errors.size());
      Optional<Diagnostic> first = first(errors.isEmpty() ? findings : errors);
      if (findings.isEmpty() || !again(first, !errors.isEmpty())) {
        return errors.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
      }
      line = line(first);
      host.err().write("\n");
    }
  }

  /** Has the file edited, and returns whether it is kept: a copy is, if it was changed. */
  private boolean open(OptionalInt line) {
    boolean kept = true;
    try {
      host.terminal().editor(host.environment()).open(at.file(), line, host.directory());
    } finally {
      if (copy.isPresent() && copy.get().isUnchanged()) {
        copy.get().takeBack();
        kept = false;
      }
    }
    return kept;
  }

  private void say(List<Finding> findings, int errors) {
    if (findings.isEmpty()) {
      notes.say(at.shownAs() + ": no errors, no advice");
      return;
    }
    for (Finding finding : findings) {
      host.err().write(LintReport.text(finding, host.err().columns()));
    }
    host.err().write(LintReport.figures(1, errors, findings.size() - errors).add("\n"));
  }

  /** The first that is in the file itself: others are in its partials. */
  private Optional<Diagnostic> first(List<Finding> findings) {
    return findings.stream()
        .map(Finding::diagnostic)
        .filter(
            found -> found.place().stream().anyMatch(it -> it.source().name().equals(at.shownAs())))
        .findFirst();
  }

  private static OptionalInt line(Optional<Diagnostic> found) {
    return found.flatMap(Diagnostic::place).stream().mapToInt(Place::line).findFirst();
  }

  /** The first may have left the screen, where there are many. */
  private boolean again(Optional<Diagnostic> first, boolean advised) {
    if (!host.terminal().in() || !host.terminal().err()) {
      return false;
    }
    OptionalInt line = line(first);
    String place = line.isPresent() ? ", at line " + line.getAsInt() : "";
    String why = first.map(Diagnostic::message).orElse("");
    Question question = new Question("Edit again" + place + "?", why, "", "", false, false, "");
    try (Questions questions = host.questions()) {
      return questions.yesNo(question, advised).answer();
    } catch (IOException e) {
      return false;
    }
  }
}
