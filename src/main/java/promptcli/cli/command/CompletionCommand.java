package promptcli.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;

/** {@code prompt completion}: the script by which a shell asks what may stand at the cursor. */
final class CompletionCommand {

  private CompletionCommand() {}

  static ExitCode run(CompletionOptions options, Host host) {
    host.out().write(script("completion." + options.shell()));
    return ExitCode.DONE;
  }

  private static String script(String file) {
    try (InputStream in = CompletionCommand.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
