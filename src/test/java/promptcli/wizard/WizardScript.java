package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import promptcli.model.Fence;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Value;
import promptcli.pattern.Expression;
import promptcli.text.StyledText;
import promptcli.wizard.Questions.Preview;

/** Inputs of every type, and the check that a script leads to the answers that it should. */
abstract class WizardScript {

  static final Input FEATURE = input("feature", InputType.TEXT);
  static final Input LIMITS = input("limits", InputType.TEXT);
  static final Input NOTES = input("notes", InputType.MULTILINE);
  static final Input RISK = choice("risk", "low", "high");
  static final Input BETA = input("beta", InputType.BOOLEAN);
  static final Input PERCENT = input("percent", InputType.INTEGER);
  static final Input TAGS = input("tags", InputType.LIST);

  final Map<String, EnteredValue> present = new LinkedHashMap<>();
  Optional<Function<Map<String, Value>, String>> preview = Optional.empty();

  void check(String script, String expected, Input... inputs) {
    ScriptedQuestions questions = new ScriptedQuestions(script);
    Map<String, EnteredValue> answers =
        new Wizard(questions)
            .ask(List.of(inputs), WizardScript::value, present, values -> Set.of(), preview());
    questions.assertFinished();
    assertThat(
            answers.entrySet().stream()
                .map(each -> each.getKey() + "=" + text(each.getValue().value()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  Optional<Function<Map<String, Value>, Preview>> preview() {
    return preview.map(text -> values -> new Preview(new StyledText().add(text.apply(values)), ""));
  }

  static String text(Value value) {
    return String.join(",", value.texts());
  }

  /** As the program reads a flag, from three files that are and all others that are not. */
  static Value value(Input input, List<String> typed) {
    return input.valueOf(typed.stream().flatMap(each -> texts(each).stream()).toList());
  }

  private static List<String> texts(String typed) {
    return switch (typed) {
      case "@one.txt" -> List.of("text of one.txt");
      case "@blank.txt" -> List.of(" ");
      case "@lines.txt" -> List.of("a", "b");
      default -> {
        if (typed.startsWith("@") && !typed.startsWith("@@")) {
          throw new FileException("cannot read " + typed.substring(1));
        }
        yield List.of(typed.startsWith("@") ? typed.substring(1) : typed);
      }
    };
  }

  static Input input(String name, InputType type) {
    return new Input(name, "", "", "", type, List.of(), true, Optional.empty());
  }

  static Input choice(String name, String... options) {
    return new Input(
        name, "", "", "", InputType.CHOICE, Arrays.asList(options), true, Optional.empty());
  }

  static Input with(Input input, String pattern, String message) {
    return new Input(
        input.name(),
        "",
        "",
        "",
        input.type(),
        List.of(),
        true,
        Optional.empty(),
        Optional.of(Expression.compile(pattern, message)),
        Optional.empty(),
        false,
        Fence.NONE);
  }

  static Input optional(Input input) {
    return new Input(
        input.name(), "", "", "", input.type(), input.options(), false, Optional.empty());
  }

  static Input defaulting(Input input, String text) {
    return optional(input).withDefault(Optional.of(new Value.Text(text)));
  }
}
