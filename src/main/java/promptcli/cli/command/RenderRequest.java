package promptcli.cli.command;

import java.util.List;
import promptcli.catalog.Library;
import promptcli.cli.host.Host;
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
    List<InputArguments> given) {

  /** Whether standard input goes to an input that takes it, where nothing else gives that. */
  boolean takesPipe(Host host) {
    return template.stdinInput().isPresent() && !host.terminal().in() && !line.readsStandardInput();
  }

  /** Whether a value may come from standard input: a person is then asked on the terminal. */
  boolean readsStandardInput(Host host) {
    return line.readsStandardInput() || takesPipe(host);
  }
}
