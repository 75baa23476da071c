package promptcli.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.manual.Topic;
import promptcli.model.UsageException;
import promptcli.text.Spelling;
import promptcli.text.StyledText;

/** {@code prompt help}: the page of the program, of a command or of a topic. */
public final class HelpCommand {

  /** Its name; it is no {@link Command}, since it has no page of its own. */
  public static final String WORD = "help";

  private HelpCommand() {}

  /**
   * Shows a page.
   *
   * @param words what it is to be about, of which the first counts; without any, the program
   */
  public static ExitCode run(List<String> words, Host host) {
    if (words.isEmpty()) {
      return show(Command.overview().text(host.terminal().columns()), host);
    }
    String word = words.get(0);
    Optional<Topic> topic = Topic.find(word);
    if (topic.isPresent()) {
      return show(topic.get().text(host.terminal().columns()), host);
    }
    Optional<Command> command = Command.find(word);
    if (command.isPresent()) {
      return command.get().run(List.of("--help"), host);
    }
    throw new UsageException(
        "there is no help on '" + word + "'" + Spelling.hint(word, words()), "See: prompt --help");
  }

  /** All that there is help on. */
  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Command command : Command.values()) {
      words.add(command.word());
    }
    words.addAll(Topic.words());
    return words;
  }

  private static ExitCode show(StyledText page, Host host) {
    host.out().show(page);
    return ExitCode.DONE;
  }
}
