package promptcli.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Value;
import promptcli.wizard.Questions.Item;

/** A program of its own for the test of the terminal: asks, and writes the answers to stdout. */
public final class Demo {

  private Demo() {}

  public static void main(String[] args) throws IOException {
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) throws IOException {
    List<Input> all =
        List.of(
            input("feature", "Feature description", InputType.TEXT, true),
            input("notes", "Notes", InputType.MULTILINE, false),
            new Input(
                "risk",
                "Risk",
                "How much can go wrong?",
                "",
                InputType.CHOICE,
                List.of("low", "medium", "high"),
                true,
                Optional.<Value>of(new Value.Text("medium")),
                Optional.empty()),
            input("beta", "Beta users only", InputType.BOOLEAN, true),
            input("percent", "Percent", InputType.INTEGER, true),
            input("tags", "Tags", InputType.LIST, false));
    List<Input> inputs =
        all.stream().filter(in -> args.contains(in.name()) || args.contains("all")).toList();
    String output;
    try (Questions questions = TerminalQuestions.open(System.getenv())) {
      Wizard wizard = new Wizard(questions, Demo::texts);
      if (args.contains("choose")) {
        wizard.choose(
            "Template",
            List.of(
                new Item("database-migration", "Database Migration Strategy", "hot"),
                new Item("kill-switch", "Kill Switch and Rollback Planning", "hot"),
                new Item("master-rollout", "Master Rollout Plan", "")));
      }
      Function<Map<String, Value>, String> render =
          values -> {
            StringBuilder b = new StringBuilder();
            values.forEach((k, v) -> b.append(k).append(": ").append(text(v)).append("\n"));
            if (args.contains("long"))
              for (int i = 1; i < 60; i++)
                b.append("line ")
                    .append(i)
                    .append(
                        " of a long prompt that is wide as well, 漢字 and so on until it has to wrap\n");
            return b.toString();
          };
      Map<String, Answer> answers =
          wizard.ask(
              inputs, Map.of(), args.contains("yes") ? Optional.empty() : Optional.of(render));
      StringBuilder b = new StringBuilder();
      answers.forEach(
          (name, answer) ->
              b.append(name)
                  .append('=')
                  .append(text(answer.value()))
                  .append(' ')
                  .append(answer.typed())
                  .append('\n'));
      output = b.toString();
    } catch (LeftException e) {
      return e.exitCode();
    }
    System.out.print(output);
    return 0;
  }

  private static Input input(String name, String label, InputType type, boolean required) {
    return new Input(
        name,
        label,
        "",
        "Insert " + name,
        type,
        List.of(),
        required,
        Optional.empty(),
        Optional.empty());
  }

  private static String text(Value value) {
    return value instanceof Value.Text t ? t.text() : value.toString();
  }

  private static List<String> texts(Input input, String typed) {
    var arguments = new promptcli.values.Arguments(Path.of("").toAbsolutePath(), System.in);
    return input.type() == InputType.LIST
        ? arguments.items(typed, input.title())
        : List.of(arguments.text(typed, input.title()));
  }
}
