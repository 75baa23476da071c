package promptcli.cli.command;

import java.util.List;
import java.util.Optional;
import promptcli.catalog.Catalog;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.model.UsageException;

/**
 * What {@code prompt edit} is told.
 *
 * @param template what the user calls it
 * @param catalog the name of the one that a copy goes to; empty where that is to be asked
 * @param prompts folders that come first
 */
record EditOptions(String template, Optional<String> catalog, List<String> prompts) {

  static final Option PROJECT = Option.flag("--project", "write it to the project's .prompts");

  static Syntax syntax() {
    return new Syntax(
            "edit",
            Parameter.one(ArgumentType.template("TEMPLATE")),
            "Opens a template's file in your editor, $VISUAL or $EDITOR, and tells what lint finds"
                + " when it closes. A bundled template stays as it is: you edit a copy of its name,"
                + " in the project's .prompts or among your own templates.",
            "prompt edit kill-switch --user")
        .section("Where a copy goes", List.of(PROJECT, TemplateFolder.USER))
        .section("Options", List.of(LibraryOptions.PROMPTS, Option.COLOR, Option.HELP));
  }

  static EditOptions of(ParsedLine line) {
    String template =
        line.word()
            .orElseThrow(
                () ->
                    new UsageException(
                        "which template? Name one: prompt edit TEMPLATE", "See all: prompt list"));
    boolean user = line.has(TemplateFolder.USER);
    boolean project = line.has(PROJECT);
    if (user && project) {
      throw new UsageException(
          PROJECT.name() + " and " + TemplateFolder.USER.name() + " are both given",
          "Leave one out.");
    }
    Optional<String> catalog =
        user || project ? Optional.of(user ? Catalog.USER : Catalog.PROJECT) : Optional.empty();
    return new EditOptions(template, catalog, line.values(LibraryOptions.PROMPTS));
  }
}
