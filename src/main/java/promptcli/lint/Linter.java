package promptcli.lint;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import promptcli.catalog.LibraryEntry;
import promptcli.lint.LintContext.Note;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.Template;

/** Looks at template files one after the other, and tells what it finds at once. */
public final class Linter {

  private final Consumer<Finding> findings;
  private final BiFunction<Template, Input, Optional<String>> takenOption;

  /**
   * @param findings is told of each, in order of file and place
   * @param takenOption the option that an input of a template cannot have, since it has another
   *     meaning
   */
  public Linter(
      Consumer<Finding> findings, BiFunction<Template, Input, Optional<String>> takenOption) {
    this.findings = findings;
    this.takenOption = takenOption;
  }

  /** Looks at a template. */
  public void check(LibraryEntry entry) {
    String file = entry.file();
    entry
        .either(this::notes, problems -> problems.stream().map(Linter::note))
        .map(note -> new Finding(note.rule(), file, inPartial(file, note.diagnostic())))
        .forEach(findings);
  }

  private static Note note(Diagnostic problem) {
    return new Note(problem.place().isPresent() ? Rule.INVALID : Rule.UNREADABLE, problem);
  }

  /**
   * A problem of a partial says which template it is one for: others may include it and be fine.
   */
  private static Diagnostic inPartial(String file, Diagnostic problem) {
    boolean inPartial =
        problem.place().filter(place -> !place.source().name().equals(file)).isPresent();
    return inPartial
        ? new Diagnostic(
            problem.place(), problem.message() + " (included by " + file + ")", problem.fix())
        : problem;
  }

  /** Tells that a file is not found by a name, because of its own or of the folder it is in. */
  public void stray(String file) {
    Diagnostic problem =
        new Diagnostic(
            Optional.empty(),
            "no name leads to this file; put it beside the others and call it NAME.yaml, NAME made"
                + " of a-z, 0-9 and -",
            "");
    findings.accept(new Finding(Rule.FILE_NAME, file, problem));
  }

  private Stream<Note> notes(Template template) {
    LintContext context = new LintContext(template);
    Set<Rule> allowed = AllowComments.in(context);
    MetadataCheck.check(context);
    InputCheck.check(context, takenOption);
    TextCheck.check(context);
    return context.notes().stream().filter(note -> !allowed.contains(note.rule()));
  }
}
