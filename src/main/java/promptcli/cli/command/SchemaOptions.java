package promptcli.cli.command;

import java.util.List;
import java.util.Optional;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;

/**
 * What {@code prompt schema} is told.
 *
 * @param template whose values are described; empty for the schema of template files
 * @param prompts folders that come first
 */
record SchemaOptions(Optional<String> template, List<String> prompts) {

  static Syntax syntax() {
    return new Syntax(
            "schema",
            Parameter.optional(ArgumentType.template("TEMPLATE")),
            "Prints the JSON Schema (2020-12) of template files or, with TEMPLATE, that of the"
                + " values file that fills it. Editors complete and check files by it.",
            "prompt schema kill-switch > brief.schema.json")
        .section("Options", List.of(LibraryOptions.PROMPTS, Option.COLOR, Option.HELP));
  }

  static SchemaOptions of(ParsedLine line) {
    return new SchemaOptions(line.word(), line.values(LibraryOptions.PROMPTS));
  }
}
