package promptcli.cli.host;

import java.io.IOException;
import java.util.Map;
import promptcli.wizard.Questions;

/** Opens the questions that the wizard asks. */
@FunctionalInterface
public interface Questioner {

  /**
   * Takes the terminal.
   *
   * @param environment for what the terminal is called, and the person's editor
   * @throws IOException if there is no terminal to ask on
   */
  Questions open(Map<String, String> environment) throws IOException;
}
