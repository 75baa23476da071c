package promptcli.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.Value;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.values.ArgumentReader;
import promptcli.values.SourcedValue;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Preview;

/**
 * A program for tests in a real terminal: asks for what its arguments name, and writes the answers
 * to standard output.
 */
final class Demo {

  private static final List<Input> INPUTS =
      List.of(
          input("feature", "Feature description", "Insert feature details", InputType.TEXT, true),
          input("notes", "Notes", "", InputType.MULTILINE, true),
          input("extra", "Extra", "", InputType.MULTILINE, false),
          WizardScript.choice("risk", "low", "medium", "high"),
          input("beta", "Beta users only", "", InputType.BOOLEAN, true),
          input("slo", "SLO 99.9% up", "100%", InputType.TEXT, true),
          input("percent", "Percent", "", InputType.INTEGER, true),
          input("tags", "Tags", "", InputType.LIST, true),
          input("bad", "Bad \033[2Jlabel", "a\007b", InputType.TEXT, true));

  private Demo() {}

  public static void main(String[] args) throws IOException {
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) throws IOException {
    String output;
    try (Questions questions = TerminalQuestions.open(System.getenv(), true)) {
      output = ask(args, new Wizard(questions));
    } catch (PersonLeftException e) {
      return e.exitCode();
    }
    System.out.print(output);
    return 0;
  }

  private static String ask(List<String> args, Wizard wizard) {
    if (args.contains("template")) {
      wizard.choose(
          "Template",
          List.of(
              Item.of("database-migration", "Database Migration Strategy"),
              Item.of("kill-switch", "Kill Switch and Rollback Planning"),
              Item.of("master-rollout", "Master Rollout Plan")));
    }
    Map<String, EnteredValue> answers =
        wizard.ask(
            INPUTS.stream().filter(input -> args.contains(input.name())).toList(),
            Demo::value,
            Map.of(),
            values -> Set.of(),
            args.contains("review")
                ? Optional.of(values -> preview(text(values), longText(args)))
                : Optional.empty());
    Map<String, Value> values = new LinkedHashMap<>();
    answers.forEach((name, answer) -> values.put(name, answer.value()));
    return text(values);
  }

  private static Preview preview(String values, String more) {
    return new Preview(StyledText.of(Style.INPUT, values).add(more), "");
  }

  private static String longText(List<String> args) {
    return IntStream.rangeClosed(1, args.contains("long") ? 100 : 0)
        .mapToObj(i -> "line " + i + "\n")
        .collect(Collectors.joining());
  }

  private static String text(Map<String, Value> values) {
    return values.entrySet().stream()
        .map(each -> each.getKey() + "=" + WizardScript.text(each.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static Value value(Input input, List<String> typed) {
    ArgumentReader arguments =
        new ArgumentReader(Path.of("").toAbsolutePath(), System.in, Map.of());
    SourcedValue given = arguments.value(input, typed, input.title(), "answer");
    return given.value().orElseThrow(() -> new InvalidValueException(given.problem()));
  }

  private static Input input(
      String name, String label, String hint, InputType type, boolean required) {
    return new Input(name, label, "", hint, type, List.of(), required, Optional.empty());
  }
}
