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
 */
public record Host(
    InputStream in,
    ResultStream out,
    MessageStream err,
    Map<String, String> environment,
    Path directory,
    Path bundled,
    Terminal terminal) {

  /** A variable's value; empty where it is unset. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
