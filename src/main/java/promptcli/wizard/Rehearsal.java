package promptcli.wizard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jline.terminal.impl.ExternalTerminal;
import promptcli.model.Input;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Preview;

/**
 * Asks where there is no terminal, so that the classes become known which that takes: an archive,
 * from which a start reads its classes, holds what a training run has loaded.
 */
public final class Rehearsal {

  /** A choice and a text. */
  private static final String TYPED = "\ra\033OD\r";

  /** What only a real terminal needs. */
  private static final List<String> OF_TERMINAL =
      List.of(
          "org.jline.terminal.impl.PosixSysTerminal",
          "org.jline.terminal.impl.exec.ExecPty",
          "org.jline.terminal.impl.exec.ExecTerminalProvider",
          "org.jline.utils.ExecHelper",
          "org.jline.utils.NonBlockingInputStreamImpl",
          "org.jline.utils.NonBlockingReaderImpl",
          "promptcli.wizard.ControllingTerminal",
          "promptcli.wizard.Keys",
          "promptcli.wizard.WholeCharacters");

  private Rehearsal() {}

  /**
   * Asks for a choice and for an input.
   *
   * @param input that a text is typed for
   */
  public static void ask(Input input) throws IOException, ReflectiveOperationException {
    for (String each : OF_TERMINAL) {
      Class.forName(each);
    }
    ByteArrayInputStream typed = new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8));
    try (ExternalTerminal terminal =
        new ExternalTerminal(
            "rehearsal",
            "xterm-256color",
            typed,
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8)) {
      Questions questions =
          new TerminalQuestions(Screen.rehearsing(terminal), new Editor(Map.of()));
      Wizard wizard = new Wizard(questions);
      wizard.choose("Template", List.of(Item.of("name", "title")));
      wizard.ask(
          List.of(input),
          Input::valueOf,
          Map.of(),
          answers -> Set.of(),
          Optional.of(values -> new Preview(StyledText.of(Style.INPUT, "prompt\n"), "")));
    } catch (PersonLeftException e) {
      // the last look takes nothing that was typed before it
    }
  }
}
