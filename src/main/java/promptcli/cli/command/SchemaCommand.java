package promptcli.cli.command;

import java.util.Map;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.report.Json;
import promptcli.schema.TemplateSchema;
import promptcli.schema.ValuesSchema;

/** {@code prompt schema}: what template files and values files may hold, as JSON Schema. */
final class SchemaCommand {

  private SchemaCommand() {}

  static ExitCode run(SchemaOptions options, Host host) {
    Map<String, Object> schema =
        options
            .template()
            .map(name -> LibraryOptions.library(options.prompts(), host).find(name))
            .map(ValuesSchema::schema)
            .orElseGet(TemplateSchema::schema);
    host.out().write(Json.write(schema));
    return ExitCode.DONE;
  }
}
