package promptcli.cli.command;

import java.util.List;
import promptcli.catalog.Library;
import promptcli.cli.line.InputArguments;
import promptcli.cli.line.InputOptions;
import promptcli.cli.line.ParsedLine;
import promptcli.model.Template;

/**
 * All that {@code prompt render} is told.
 *
 * @param library where the template was found
 * @param reference what the user calls it
 * @param inputs how its inputs are given
 * @param line as it was parsed
 * @param given what the line gives the inputs
 */
record RenderRequest(
    Library library,
    Template template,
    String reference,
    InputOptions inputs,
    ParsedLine line,
    RenderOptions options,
    List<InputArguments> given) {}
