package promptcli.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import promptcli.schema.TemplateSchema;
import promptcli.schema.ValuesSchema;

/** {@code prompt schema}: what template files and values files may hold, as JSON Schema. */
final class SchemaCommand {

  private SchemaCommand() {}

  static Syntax syntax() {
    return new Syntax(
            "schema [TEMPLATE]",
            "Prints the JSON Schema (2020-12) of template files or, with TEMPLATE, that of the"
                + " values file that fills it. Editors complete and check files by it.",
            "prompt schema kill-switch > brief.schema.json")
        .section("Options", List.of(LibraryOptions.prompts(), Syntax.help()));
  }

  static void run(ParseResult parsed, Host host) {
    Optional<String> reference = Syntax.word(parsed);
    Map<String, Object> schema =
        reference.isEmpty()
            ? TemplateSchema.schema()
            : ValuesSchema.schema(LibraryOptions.library(parsed, host).find(reference.get()));
    Result.write(Json.write(schema), host);
  }
}
