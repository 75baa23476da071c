package promptcli.cli.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import promptcli.cli.line.ParsedLine.Occurrence;
import promptcli.model.Condition;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Needs;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.Printable;
import promptcli.text.Spelling;

/** The options that a template's inputs become, and {@code --set}, which gives any of them. */
public final class InputOptions {

  static final String SET = "--set";

  private final Template template;
  private final List<InputOption> all = new ArrayList<>();

  /** Found when a help page or an error asks for it. */
  private Optional<Needs> needs = Optional.empty();

  /**
   * @param tool what a template cannot take over: the options of the tool
   */
  public InputOptions(Template template, Syntax tool) {
    this.template = template;
    for (Input input : template.inputs()) {
      Optional<String> taken = taken(template, input, tool);
      all.add(
          taken.isPresent()
              ? new AssignedOption(input)
              : input.type() == InputType.BOOLEAN ? SwitchOption.of(input) : ValueOption.of(input));
    }
  }

  /** The option that an input would have, were it not the tool's or another input's negation. */
  public static Optional<String> taken(Template template, Input input, Syntax tool) {
    String name = ValueOption.name(input);
    if (tool.find(name).isPresent() || isNegation(input.optionName(), template)) {
      return Optional.of(name);
    }
    boolean taken = hasNegation(input) && tool.find(SwitchOption.negation(input)).isPresent();
    return taken ? Optional.of(SwitchOption.negation(input)) : Optional.empty();
  }

  private static boolean isNegation(String name, Template template) {
    if (!name.startsWith("no-")) {
      return false;
    }
    Optional<Input> negated = byOption(template, name.substring("no-".length()));
    return negated.isPresent() && hasNegation(negated.get());
  }

  /** Whether there is an option that makes it false, or empty. */
  static boolean hasNegation(Input input) {
    return input.type() == InputType.BOOLEAN || input.type().takesSeveral() && !input.required();
  }

  private static Optional<Input> byOption(Template template, String name) {
    for (Input input : template.inputs()) {
      if (input.optionName().equals(name)) {
        return Optional.of(input);
      }
    }
    return Optional.empty();
  }

  /** {@code --set}, before the inputs are known. */
  public static Option set() {
    return set(List.of());
  }

  private static Option set(List<String> assignments) {
    return Option.repeatable(
        SET, ArgumentType.assignment(assignments), "a value for the input NAME");
  }

  /** {@code --set} that knows the names, and the values where they are few. */
  public Option setInputs() {
    List<String> assignments = new ArrayList<>();
    for (Input input : template.inputs()) {
      for (String word : words(input)) {
        assignments.add(input.name() + "=" + word);
      }
    }
    return set(assignments);
  }

  private static List<String> words(Input input) {
    if (input.type() == InputType.BOOLEAN) {
      return List.of("true", "false");
    }
    return input.options().isEmpty() ? List.of("") : input.options();
  }

  /** The options to add to the tool's, in the template's order. */
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (InputOption each : all) {
      options.addAll(each.options());
    }
    return options;
  }

  /** How an input is given. */
  public InputOption of(Input input) {
    return all.stream()
        .filter(each -> each.input().name().equals(input.name()))
        .findFirst()
        .orElseThrow();
  }

  /** Every input as the help page explains it, also one that has no option of its own. */
  public List<HelpPage.Row> rows() {
    List<HelpPage.Row> rows = new ArrayList<>();
    for (InputOption each : all) {
      rows.add(new HelpPage.Row("    " + each.usage(), explain(each.input())));
    }
    return rows;
  }

  /** The options that give the required inputs, in an example. */
  public String example() {
    StringBuilder example = new StringBuilder();
    for (InputOption each : all) {
      boolean hidden = needs().hiding(each.input(), this::truthInExample).isPresent();
      if (each.input().required() && !hidden) {
        example.append(' ').append(each.example());
      }
    }
    return example.toString();
  }

  /** What an input is, as {@link #describe} has it, and with which other options it counts. */
  public String explain(Input input) {
    return needs().always(input)
        ? describe(input)
        : needs().cases(input).stream()
            .map(one -> one.stream().map(this::with).collect(Collectors.joining(" and ")))
            .collect(Collectors.joining(", or ", describe(input) + " (", ")"));
  }

  private Needs needs() {
    if (needs.isEmpty()) {
      needs = Optional.of(template.needs());
    }
    return needs.get();
  }

  private String with(Condition condition) {
    Input input = template.input(condition.input()).orElseThrow();
    boolean isTrue = input.defaultValue().isPresent() && input.defaultValue().get().isTrue();
    boolean negated = isTrue && hasNegation(input);
    String option = negated ? SwitchOption.negation(input) : ValueOption.name(input);
    return (condition.wanted() == negated ? "without " : "with ") + option;
  }

  /** An example gives what is required, and says yes. */
  private Optional<Boolean> truthInExample(String name) {
    Input input = template.input(name).orElseThrow();
    boolean isDefault = input.defaultValue().isPresent() && input.defaultValue().get().isTrue();
    return Optional.of(input.required() || isDefault);
  }

  /** The input that an option gives, where it stands on a line. */
  public Optional<Input> givenBy(Occurrence occurrence) {
    for (InputOption each : all) {
      boolean gives =
          occurrence.option().name().equals(SET)
              ? named(assignee(occurrence.value())).equals(Optional.of(each.input()))
              : each.isGivenBy(occurrence);
      if (gives) {
        return Optional.of(each.input());
      }
    }
    return Optional.empty();
  }

  /**
   * What a line gives, in the order of the inputs.
   *
   * @throws UsageException if something is given twice, or names no input
   */
  public List<InputArguments> given(ParsedLine line) {
    Map<String, List<String>> assigned = assigned(line);
    List<InputArguments> given = new ArrayList<>();
    for (InputOption each : all) {
      Input input = each.input();
      List<String> written = each.written(line);
      if (!written.isEmpty()) {
        given.add(new InputArguments(input, ValueOption.name(input), written));
      }
      List<String> set = assigned.getOrDefault(input.name(), List.of());
      if (!set.isEmpty()) {
        given.add(new InputArguments(input, SET + " " + input.name(), set));
      }
      // Nothing that is given is passed over in silence.
      if (!written.isEmpty() && !set.isEmpty()) {
        throw new UsageException(
            input.name() + " is given twice: by " + twice(given), "Leave one out.");
      }
    }
    return given;
  }

  private static String twice(List<InputArguments> given) {
    return given.get(given.size() - 2).source() + " and by " + given.get(given.size() - 1).source();
  }

  /** What {@code --set} gives, by an input's name: for a list all of it. */
  private Map<String, List<String>> assigned(ParsedLine line) {
    Map<String, List<String>> assigned = new LinkedHashMap<>();
    for (Occurrence occurrence : line.occurrences()) {
      if (occurrence.option().name().equals(SET)) {
        Input input = assigned(occurrence.value());
        List<String> written = assigned.getOrDefault(input.name(), new ArrayList<>());
        if (!written.isEmpty() && !input.type().takesSeveral()) {
          throw new UsageException(input.name() + " is given twice by " + SET, "Leave one out.");
        }
        written.add(occurrence.value().substring(occurrence.value().indexOf('=') + 1));
        assigned.put(input.name(), written);
      }
    }
    return assigned;
  }

  /** What stands before the {@code =}. */
  private static String assignee(String assignment) {
    int equals = assignment.indexOf('=');
    return equals < 0 ? assignment : assignment.substring(0, equals);
  }

  /** The input that a person means by a name, or by that of its option. */
  private Optional<Input> named(String name) {
    Optional<Input> input = template.input(name);
    return input.isPresent() ? input : byOption(template, name);
  }

  private Input assigned(String assignment) {
    String name = assignee(assignment);
    Optional<Input> input = named(name);
    if (input.isEmpty()) {
      List<String> names = template.inputs().stream().map(Input::name).toList();
      throw new UsageException(
          "%s: %s has no input named '%s'%s"
              .formatted(SET, template.name(), name, Spelling.hint(name, names)),
          "Its inputs are " + String.join(", ", names) + ".");
    }
    if (name.equals(assignment)) {
      throw new UsageException(
          "%s %s needs a value: %s %s=VALUE".formatted(SET, name, SET, name), "");
    }
    return input.get();
  }

  /** What an input is, what it may be, and what it is where nothing is given. */
  public static String describe(Input input) {
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
    if (input.range().isPresent()) {
      text.append(" (").append(input.range().get().words()).append(')');
    }
    if (input.type() == InputType.FILES) {
      text.append(" (files, folders and globs)");
    }
    if (input.type().takesSeveral()) {
      text.append(" (repeatable)");
    }
    if (input.stdin()) {
      text.append(" (or piped)");
    }
    if (input.defaultValue().isPresent()) {
      String value = String.join(", ", input.defaultValue().get().texts());
      text.append(" (default: ").append(Printable.line(value)).append(')');
    } else if (!input.required()) {
      text.append(" (may be left out)");
    }
    return text.toString();
  }
}
