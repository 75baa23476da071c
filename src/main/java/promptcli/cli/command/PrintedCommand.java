package promptcli.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import promptcli.cli.line.InputOption;
import promptcli.cli.line.ParsedLine.Occurrence;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.text.ShellWord;

/** The command line that does without questions what was done with them. */
final class PrintedCommand {

  private static final Set<String> OF_QUESTIONS =
      Set.of(
          RenderOptions.INTERACTIVE.name(),
          RenderOptions.YES.name(),
          RenderOptions.SAVE_VALUES.name());

  private final RenderRequest request;
  private final Interview.Outcome outcome;
  private final boolean saved;
  private final Set<String> hidden;

  private PrintedCommand(RenderRequest request, Interview.Outcome outcome) {
    this.request = request;
    this.outcome = outcome;
    this.hidden = outcome.resolution().notNeeded().keySet();
    this.saved = request.options().saveValues().isPresent();
  }

  /** A line to be pasted into a shell. */
  static String of(RenderRequest request, Interview.Outcome outcome) {
    return new PrintedCommand(request, outcome).line();
  }

  private String line() {
    List<String> words = new ArrayList<>(List.of("prompt", "render", request.reference()));
    for (Occurrence occurrence : request.line().occurrences()) {
      if (!isReplaced(occurrence)) {
        words.addAll(occurrence.arguments());
      }
    }
    if (saved) {
      words.add(RenderOptions.VALUES.name());
      words.add(request.options().saveValues().orElseThrow());
    } else {
      outcome.asked().forEach(input -> words.addAll(answer(input)));
    }
    return words.stream().map(ShellWord::quoted).collect(Collectors.joining(" "));
  }

  /** Whether something else says it: an answer, or the file that holds every value now. */
  private boolean isReplaced(Occurrence occurrence) {
    String name = occurrence.option().name();
    Optional<Input> input = request.inputs().givenBy(occurrence);
    return OF_QUESTIONS.contains(name)
        || saved && name.equals(RenderOptions.VALUES.name())
        || input.isPresent() && (saved || outcome.asked().contains(input.get()));
  }

  private List<String> answer(Input input) {
    InputOption option = request.inputs().of(input);
    if (outcome.answers().containsKey(input)) {
      return option.arguments(outcome.answers().get(input).typed());
    }
    // What another source gives, but was emptied, has to be said.
    boolean text = input.type() == InputType.TEXT || input.type() == InputType.MULTILINE;
    boolean emptied =
        text
            && !hidden.contains(input.name())
            && outcome.before().given().containsKey(input.name());
    return emptied ? option.arguments(List.of("")) : List.of();
  }
}
