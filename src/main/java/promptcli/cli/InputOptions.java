package promptcli.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.model.Value;
import promptcli.text.Printable;
import promptcli.text.Spelling;
import promptcli.values.ArgumentReader;
import promptcli.values.SourcedValue;

/**
 * The options that a template's inputs become: {@code --NAME}, and for a boolean {@code --no-NAME}
 * too. An input whose option the tool has, or another input, is given by {@code --set} alone.
 */
final class InputOptions {

  static final String SET = "--set";

  private final Template template;
  private final Syntax toolOptions;

  /**
   * @param toolOptions the options that a template cannot take over
   */
  InputOptions(Template template, Syntax toolOptions) {
    this.template = template;
    this.toolOptions = toolOptions;
  }

  static OptionSpec set() {
    return Syntax.repeatable(SET, "NAME=VALUE", "a value for the input NAME");
  }

  /** {@code --set} that knows the names, and the values where they are few. */
  OptionSpec setInputs() {
    return set().toBuilder().completionCandidates(() -> assignments().iterator()).build();
  }

  private List<String> assignments() {
    return template.inputs().stream()
        .flatMap(input -> words(input).stream().map(word -> input.name() + "=" + word))
        .toList();
  }

  private static List<String> words(Input input) {
    return switch (input.type()) {
      case BOOLEAN -> List.of("true", "false");
      case CHOICE -> input.options();
      default -> List.of("");
    };
  }

  /** The options to add to the tool's, in the template's order. */
  List<OptionSpec> specs() {
    List<OptionSpec> specs = new ArrayList<>();
    for (Input input : template.inputs()) {
      if (isTaken(input)) {
        continue;
      }
      // picocli is not told what an input is: it reads instructions in descriptions.
      OptionSpec spec =
          switch (input.type()) {
            case BOOLEAN -> Syntax.flag(name(input), "");
            case LIST -> Syntax.repeatable(name(input), label(input), "");
            case CHOICE -> Syntax.choice(name(input), label(input), input.options(), "");
            default -> Syntax.option(name(input), label(input), "");
          };
      specs.add(of(input, spec));
      if (input.type() == InputType.BOOLEAN) {
        specs.add(of(input, Syntax.flag(negation(input), "")));
      }
    }
    return specs;
  }

  private static OptionSpec of(Input input, OptionSpec spec) {
    return spec.toBuilder().userObject(input).build();
  }

  /** The input that an option gives, if it was made for one. */
  static Optional<Input> input(OptionSpec spec) {
    return spec.userObject() instanceof Input input ? Optional.of(input) : Optional.empty();
  }

  /** What an option does, or what the input is that it gives. */
  static String description(OptionSpec spec) {
    return input(spec).map(InputOptions::describe).orElseGet(() -> spec.description()[0]);
  }

  /** Every input as the help page explains it, also one that has no option of its own. */
  List<HelpPage.Row> rows() {
    return template.inputs().stream()
        .map(input -> new HelpPage.Row("    " + usage(input), describe(input)))
        .toList();
  }

  /** How an input is given on the command line: {@code --constraints TEXT}. */
  String usage(Input input) {
    if (isTaken(input)) {
      return SET + " " + input.name() + "=" + label(input);
    }
    return input.type() == InputType.BOOLEAN
        ? name(input) + ", " + negation(input)
        : name(input) + " " + label(input);
  }

  /** The arguments that give an input these texts: the items of a list, or else one. */
  List<String> arguments(Input input, List<String> texts) {
    List<String> arguments = new ArrayList<>();
    for (String text : texts) {
      if (isTaken(input)) {
        arguments.addAll(List.of(SET, input.name() + "=" + text));
      } else if (input.type() == InputType.BOOLEAN) {
        arguments.add(text.equals("true") ? name(input) : negation(input));
      } else {
        arguments.addAll(List.of(name(input), text));
      }
    }
    return arguments;
  }

  /** The input that an option, with this value, gives. */
  Optional<Input> of(OptionSpec option, String value) {
    String name = option.longestName();
    return template.inputs().stream()
        .filter(
            input ->
                name.equals(SET)
                    ? value.startsWith(input.name() + "=")
                    : !isTaken(input) && (name.equals(name(input)) || name.equals(negation(input))))
        .findFirst();
  }

  /** How an input may be given, in an example. */
  String example(Input input) {
    if (input.type() == InputType.BOOLEAN && !isTaken(input)) {
      return name(input);
    }
    String value =
        switch (input.type()) {
          case BOOLEAN -> "true";
          case INTEGER -> "1";
          case CHOICE -> "\"" + input.options().get(0) + "\"";
          case MULTILINE -> "@" + input.name() + ".md";
          default -> "\"…\"";
        };
    return (isTaken(input) ? SET + " " + input.name() + "=" : name(input) + " ") + value;
  }

  /** What the arguments give: of each input its own option, then {@code --set}. */
  List<SourcedValue> given(ParseResult parsed, ArgumentReader arguments) {
    Map<String, List<String>> assigned = assigned(parsed);
    List<SourcedValue> given = new ArrayList<>();
    for (Input input : template.inputs()) {
      List<String> written = written(input, parsed);
      if (!written.isEmpty()) {
        given.add(given(input, written, name(input), arguments));
      }
      if (assigned.containsKey(input.name())) {
        String option = SET + " " + input.name();
        given.add(given(input, assigned.get(input.name()), option, arguments));
      }
    }
    refuseTwice(given);
    return given;
  }

  private List<String> written(Input input, ParseResult parsed) {
    if (isTaken(input)) {
      return List.of();
    }
    if (input.type() == InputType.BOOLEAN) {
      return truth(input, parsed);
    }
    return parsed.hasMatchedOption(name(input))
        ? parsed.matchedOption(name(input)).stringValues()
        : List.of();
  }

  private static List<String> truth(Input input, ParseResult parsed) {
    boolean yes = parsed.hasMatchedOption(name(input));
    boolean no = parsed.hasMatchedOption(negation(input));
    if (yes && no) {
      throw new UsageException(
          name(input) + " and " + negation(input) + " are both given", "Leave one out.");
    }
    return yes || no ? List.of(String.valueOf(yes)) : List.of();
  }

  /** What {@code --set} gives, by an input's name: for a list all of it. */
  private Map<String, List<String>> assigned(ParseResult parsed) {
    Map<String, List<String>> assigned = new HashMap<>();
    for (String assignment : parsed.matchedOptionValue(SET, List.<String>of())) {
      Input input = assignee(assignment);
      List<String> written = assigned.getOrDefault(input.name(), new ArrayList<>());
      if (!written.isEmpty() && input.type() != InputType.LIST) {
        throw new UsageException(input.name() + " is given twice by " + SET, "Leave one out.");
      }
      written.add(assignment.substring(input.name().length() + 1));
      assigned.put(input.name(), written);
    }
    return assigned;
  }

  private Input assignee(String assignment) {
    int equals = assignment.indexOf('=');
    String name = equals < 0 ? assignment : assignment.substring(0, equals);
    List<String> names = template.inputs().stream().map(Input::name).toList();
    Input input =
        template
            .input(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        "%s: %s has no input named '%s'%s"
                            .formatted(SET, template.name(), name, Spelling.hint(name, names)),
                        "Its inputs are " + String.join(", ", names) + "."));
    if (equals < 0) {
      throw new UsageException(
          "%s %s needs a value: %s %s=VALUE".formatted(SET, name, SET, name), "");
    }
    return input;
  }

  private SourcedValue given(
      Input input, List<String> written, String option, ArgumentReader arguments) {
    List<String> texts = new ArrayList<>();
    for (String argument : written) {
      texts.addAll(
          input.type() == InputType.LIST
              ? arguments.items(argument, option)
              : List.of(arguments.text(argument, option)));
    }
    String first = written.get(0);
    boolean named = written.size() == 1 && first.startsWith("@") && !first.startsWith("@@");
    return SourcedValue.of(input, texts, named ? option + " " + first : option);
  }

  /** Only a list may be given more than once: nothing that is given is passed over in silence. */
  private void refuseTwice(List<SourcedValue> given) {
    for (int i = 0; i < given.size(); i++) {
      for (SourcedValue earlier : given.subList(0, i)) {
        if (earlier.input().name().equals(given.get(i).input().name())) {
          throw new UsageException(
              earlier.input().name()
                  + " is given twice: by "
                  + earlier.source()
                  + " and by "
                  + given.get(i).source(),
              "Leave one out.");
        }
      }
    }
  }

  private boolean isTaken(Input input) {
    return takenOption(input).isPresent();
  }

  /** The option that an input would have, were it not the tool's or another input's negation. */
  Optional<String> takenOption(Input input) {
    String name = name(input);
    if (toolOptions.find(name) != null || isNegation(input.name())) {
      return Optional.of(name);
    }
    boolean taken = input.type() == InputType.BOOLEAN && toolOptions.find(negation(input)) != null;
    return taken ? Optional.of(negation(input)) : Optional.empty();
  }

  private boolean isNegation(String name) {
    if (!name.startsWith("no-")) {
      return false;
    }
    Optional<Input> negated = template.input(name.substring("no-".length()));
    return negated.isPresent() && negated.get().type() == InputType.BOOLEAN;
  }

  private static String name(Input input) {
    return "--" + input.name();
  }

  private static String negation(Input input) {
    return "--no-" + input.name();
  }

  private static String label(Input input) {
    return switch (input.type()) {
      case TEXT, MULTILINE, CHOICE -> "TEXT";
      case BOOLEAN -> "true|false";
      case INTEGER -> "NUMBER";
      case LIST -> "ITEM";
    };
  }

  /** What it is, what it may be, and what it is where nothing is given. */
  static String describe(Input input) {
    StringBuilder text = new StringBuilder(input.title());
    if (!input.description().isEmpty()) {
      text.append(": ").append(input.description());
    }
    if (!input.hint().isEmpty()) {
      text.append(" [").append(input.hint()).append(']');
    }
    if (!input.options().isEmpty()) {
      text.append(" (").append(String.join(", ", input.options())).append(')');
    }
    if (input.type() == InputType.LIST) {
      text.append(" (repeatable)");
    }
    if (input.defaultValue().isPresent()) {
      text.append(" (default: ").append(oneLine(input.defaultValue().get())).append(')');
    } else if (!input.required()) {
      text.append(" (may be left out)");
    }
    return text.toString();
  }

  private static String oneLine(Value value) {
    return Printable.line(String.join(", ", value.texts()));
  }
}
