package promptcli.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.text.ShellWord;

/** The command line that does without questions what was done with them. */
final class SameCommand {

  private static final Set<String> OF_QUESTIONS =
      Set.of(RenderSyntax.INTERACTIVE, RenderSyntax.YES, "-y", RenderSyntax.SAVE_VALUES);

  private SameCommand() {}

  /**
   * A line to be pasted into bash or zsh.
   *
   * @param args the arguments of the run, with or without the template
   * @param savedTo the file that holds every value now, if there is one
   */
  static String of(
      List<String> args,
      String reference,
      Syntax syntax,
      InputOptions inputs,
      Interview.Outcome outcome,
      Optional<String> savedTo) {
    List<String> words = new ArrayList<>(List.of("prompt", "render", reference));
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      String arg = args.get(i);
      OptionSpec option = syntax.optionOf(arg);
      if (option == null) {
        continue; // the template
      }
      boolean valueFollows = arg.equals(syntax.nameOf(arg)) && option.arity().max() > 0;
      String value = valueFollows ? args.get(++i) : arg.replaceFirst("^--[^=]*=|^-.", "");
      if (!isReplaced(option, value, inputs, outcome, savedTo.isPresent())) {
        words.add(arg);
        if (valueFollows) {
          words.add(value);
        }
      }
    }
    savedTo.ifPresent(file -> words.addAll(List.of(RenderSyntax.VALUES, file)));
    if (savedTo.isEmpty()) {
      for (Input input : outcome.asked()) {
        words.addAll(answer(input, inputs, outcome));
      }
    }
    return words.stream().map(ShellWord::quoted).collect(Collectors.joining(" "));
  }

  private static boolean isReplaced(
      OptionSpec option,
      String value,
      InputOptions inputs,
      Interview.Outcome outcome,
      boolean saved) {
    String name = option.longestName();
    return OF_QUESTIONS.contains(name)
        || saved && name.equals(RenderSyntax.VALUES)
        || inputs.of(option, value).filter(it -> saved || outcome.asked().contains(it)).isPresent();
  }

  private static List<String> answer(Input input, InputOptions inputs, Interview.Outcome outcome) {
    if (outcome.answers().containsKey(input)) {
      return inputs.arguments(input, outcome.answers().get(input).typed());
    }
    // What another source gives, but was emptied, has to be said.
    boolean text = input.type() == InputType.TEXT || input.type() == InputType.MULTILINE;
    boolean emptied = text && outcome.before().given().containsKey(input.name());
    return emptied ? inputs.arguments(input, List.of("")) : List.of();
  }
}
