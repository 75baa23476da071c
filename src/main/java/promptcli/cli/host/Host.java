package promptcli.cli.host;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What one run of the program is handed.
 *
 * @param in read only when an argument names standard input
 * @param environment the variables
 * @param directory the working directory, absolute
 * @param bundled the folder of the bundled templates
 * @param questioner used only where {@code terminal} allows asking
 */
public record Host(
    InputStream in,
    ResultStream out,
    MessageStream err,
    Map<String, String> environment,
    Path directory,
    Path bundled,
    Terminal terminal,
    Questioner questioner) {

  /** The same with other variables. */
  public Host withEnvironment(Map<String, String> variables) {
    return new Host(in, out, err, variables, directory, bundled, terminal, questioner);
  }

  /** A variable's value; empty where it is unset. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
