package promptcli.cli.command;

import java.util.List;
import java.util.Optional;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.draft.Names;
import promptcli.model.Template;
import promptcli.model.UsageException;

/**
 * What {@code prompt new} is told.
 *
 * @param name of the template
 * @param from the file that holds a finished prompt
 * @param user whether it goes among the user's own templates
 * @param folder where it goes; empty for the usual place
 */
record NewOptions(String name, Optional<String> from, boolean user, Optional<String> folder) {

  static final Option FROM =
      Option.of("--from", ArgumentType.inputFile(), "make it of the prompt in FILE, - for stdin");
  private static final Option USER = Option.flag("--user", "write it to your own templates");
  private static final Option FOLDER =
      Option.of(LibraryOptions.PROMPTS.name(), ArgumentType.folder(), "write it to DIR");

  static Syntax syntax() {
    return new Syntax(
            "new",
            Parameter.one(ArgumentType.text("NAME")),
            "Writes a template file to begin with, and prints its path. It goes into the project's"
                + " .prompts folder. With --from, a finished prompt becomes a template: each [hint]"
                + " after a label becomes an input.",
            "prompt new code-review --from review.md")
        .section("Options", List.of(FROM, USER, FOLDER, Option.HELP));
  }

  static NewOptions of(ParsedLine line) {
    String name =
        line.word()
            .orElseThrow(() -> new UsageException("which name? Give one: prompt new NAME", ""));
    if (!Template.isName(name)) {
      String possible = Names.of(name.replaceFirst("\\.yaml$", ""));
      throw new UsageException(
          "'" + name + "' cannot be a template's name: it is made of a-z, 0-9 and -",
          possible.isEmpty() ? "" : "Name it " + possible + ".");
    }
    if (line.has(USER) && line.has(FOLDER)) {
      throw new UsageException(
          USER.name() + " and " + FOLDER.name() + " are both given", "Leave one out.");
    }
    return new NewOptions(name, line.value(FROM), line.has(USER), line.value(FOLDER));
  }
}
