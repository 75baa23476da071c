package promptcli.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import promptcli.cli.host.Terminal;
import promptcli.wizard.Editor;
import promptcli.wizard.Questions;
import promptcli.wizard.TerminalQuestions;

/** The terminal of this process, as the launcher says it. */
record ProcessTerminal(boolean in, boolean piped, boolean out, boolean err, int columns)
    implements Terminal {

  /**
   * Reads what the launcher says.
   *
   * @param descriptors the numbers of the streams that are terminals, such as {@code 02}, and
   *     {@code p} where standard input is a pipe or a file
   * @param columns a number; anything else counts as 80
   */
  static ProcessTerminal of(String descriptors, String columns) {
    return new ProcessTerminal(
        descriptors.contains("0"),
        descriptors.contains("p"),
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

  @Override
  public Questions questions(Map<String, String> environment, boolean colour) throws IOException {
    return TerminalQuestions.open(own(environment), colour);
  }

  @Override
  public Editor editor(Map<String, String> environment) {
    return new Editor(own(environment));
  }

  /**
   * The environment as the user has it: the launcher gives the JVM an {@code LC_ALL} of its own.
   */
  private static Map<String, String> own(Map<String, String> environment) {
    String own = System.getProperty("prompt.lc_all");
    if (own == null) {
      return environment;
    }
    Map<String, String> variables = new HashMap<>(environment);
    variables.remove("LC_ALL");
    if (!own.isEmpty()) {
      variables.put("LC_ALL", own);
    }
    return variables;
  }
}
