package promptcli.cli.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import promptcli.wizard.Questions;

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

  /** The width of what is no terminal. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /**
   * Whether a stream is coloured: as {@code --color} says, else as {@code NO_COLOR}, {@code
   * CLICOLOR_FORCE} and {@code TERM} do, else on a terminal. The line is not parsed yet, since an
   * error in it has colours too.
   */
  public static boolean isColoured(
      List<String> arguments, Map<String, String> environment, boolean terminal) {
    String wanted = "auto";
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--color=")) {
        wanted = argument.substring("--color=".length());
      } else if (argument.equals("--color") && i + 1 < arguments.size()) {
        wanted = arguments.get(i + 1);
      }
    }
    if (wanted.equals("always") || wanted.equals("never")) {
      return wanted.equals("always");
    }
    String forced = environment.getOrDefault("CLICOLOR_FORCE", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!forced.isEmpty() && !forced.equals("0")) {
      return true;
    }
    String type = environment.getOrDefault("TERM", "");
    return terminal && !type.isEmpty() && !type.equals("dumb");
  }

  /**
   * Takes the terminal, to ask a person.
   *
   * @throws IOException if there is none
   */
  public Questions questions() throws IOException {
    return terminal.questions(environment, err.colour());
  }

  /** A variable's value; empty where it is unset. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
