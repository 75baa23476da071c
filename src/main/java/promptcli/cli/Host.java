package promptcli.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import promptcli.wizard.Questions;

/**
 * What a process hands to one run of the program.
 *
 * @param in read only when an argument names standard input
 * @param environment the variables
 * @param directory the working directory, absolute
 * @param bundled the folder of the bundled templates
 * @param questioner used only where {@code terminal} allows asking
 */
record Host(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path directory,
    Path bundled,
    Terminal terminal,
    Questioner questioner) {

  /** Opens the questions that the wizard asks, where it may. */
  interface Questioner {
    Questions open(Map<String, String> environment) throws IOException;
  }

  /**
   * Which of the standard streams are a terminal.
   *
   * @param columns the width of the terminal, where there is one
   */
  record Terminal(boolean in, boolean out, boolean err, int columns) {

    /** No stream is a terminal. */
    static final Terminal NONE = new Terminal(false, false, false, 80);

    /**
     * As the launcher says it.
     *
     * @param descriptors the numbers of the streams that are terminals, such as {@code 02}
     * @param columns a number; anything else counts as 80
     */
    static Terminal of(String descriptors, String columns) {
      return new Terminal(
          descriptors.contains("0"),
          descriptors.contains("1"),
          descriptors.contains("2"),
          width(columns));
    }

    // Without a regular expression: for their machinery every start of the program would pay.
    private static int width(String columns) {
      try {
        int width = columns.isEmpty() ? 0 : Integer.parseInt(columns);
        return 10 <= width && width <= 9999 ? width : 80;
      } catch (NumberFormatException e) {
        return 80;
      }
    }
  }

  Host withEnvironment(Map<String, String> variables) {
    return new Host(in, out, err, variables, directory, bundled, terminal, questioner);
  }

  /** A variable's value; empty where it is unset. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
