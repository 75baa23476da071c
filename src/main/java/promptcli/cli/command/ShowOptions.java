package promptcli.cli.command;

import java.util.List;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.model.UsageException;

/**
 * What {@code prompt show} is told.
 *
 * @param template what the user calls it
 * @param prompts folders that come first
 */
record ShowOptions(String template, View view, List<String> prompts) {

  /** What is shown of a template. */
  enum View {
    PAGE,
    JSON,
    SOURCE
  }

  private static final Option JSON = Option.flag("--json", "print a JSON object");
  private static final Option SOURCE = Option.flag("--source", "print the template file as it is");

  static Syntax syntax() {
    return new Syntax(
            "show",
            Parameter.one(ArgumentType.template("TEMPLATE")),
            "Shows a template: what it is for, what it asks for, where it comes from, and its text"
                + " with each input as its [hint].",
            "prompt show kill-switch")
        .section(
            "Options", List.of(JSON, SOURCE, LibraryOptions.PROMPTS, Option.COLOR, Option.HELP));
  }

  static ShowOptions of(ParsedLine line) {
    String template =
        line.word()
            .orElseThrow(
                () ->
                    new UsageException(
                        "which template? Name one: prompt show TEMPLATE", "See all: prompt list"));
    View view = line.has(SOURCE) ? View.SOURCE : line.has(JSON) ? View.JSON : View.PAGE;
    return new ShowOptions(template, view, line.values(LibraryOptions.PROMPTS));
  }
}
