package promptcli.cli.host;

import java.io.IOException;
import java.util.Map;
import promptcli.wizard.Editor;
import promptcli.wizard.Questions;

/** The terminal that a run is on, if it is on one. */
public interface Terminal {

  /** Whether standard input is it. */
  boolean in();

  /** Whether standard input is a pipe or a file, from which a value may be read. */
  boolean piped();

  /** Whether standard output is it. */
  boolean out();

  /** Whether standard error is it. */
  boolean err();

  /** Its width; 80 where it does not say. */
  int columns();

  /**
   * Takes it, to ask a person.
   *
   * @param environment for what the terminal is called, and the person's editor
   * @param colour whether it may be told of colours
   * @throws IOException if there is none
   */
  Questions questions(Map<String, String> environment, boolean colour) throws IOException;

  /**
   * The person's editor, which needs no terminal where it is a script.
   *
   * @param environment for which it is, and for the editor itself
   */
  Editor editor(Map<String, String> environment);
}
