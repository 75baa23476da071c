package promptcli.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import promptcli.catalog.Library;
import promptcli.catalog.LibraryEntry;
import promptcli.cli.host.Host;
import promptcli.cli.line.InputArguments;
import promptcli.cli.line.InputOptions;
import promptcli.cli.report.PromptFormat;
import promptcli.cli.report.PromptText;
import promptcli.cli.report.ShowReport;
import promptcli.model.Diagnostic;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.InvalidValueException;
import promptcli.model.Message;
import promptcli.model.RenderException;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.model.Value;
import promptcli.text.StyledText;
import promptcli.values.ArgumentReader;
import promptcli.values.Resolution;
import promptcli.values.SourcedValue;
import promptcli.wizard.AnswerReader;
import promptcli.wizard.EnteredValue;
import promptcli.wizard.Questions;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Preview;
import promptcli.wizard.Wizard;

/**
 * Has the wizard ask, where a person is there to be asked. The terminal is taken at the first
 * question, and given back by {@link #close}.
 */
final class Interview implements AutoCloseable {

  /**
   * What is known after the questions.
   *
   * @param before what was given without questions
   * @param resolution that and the answers
   * @param asked the inputs that were asked for
   * @param answers by input; one that was left empty has none
   */
  record Outcome(
      Resolution before,
      Resolution resolution,
      List<Input> asked,
      Map<Input, EnteredValue> answers) {}

  private final Host host;
  private final RenderOptions options;
  private final boolean possible;
  private Optional<Questions> questions = Optional.empty();

  /**
   * @param readsStandardInput whether an argument has stdin read, which then need not be the
   *     terminal: the person is on {@code /dev/tty}
   */
  Interview(RenderOptions options, boolean readsStandardInput, Host host) {
    this.host = host;
    this.options = options;
    boolean isTerminal = host.terminal().err() && (host.terminal().in() || readsStandardInput);
    this.possible = options.mayAsk() && isTerminal;
    if (options.interactive() && !possible) {
      throw new UsageException(
          RenderOptions.INTERACTIVE.name() + " needs a terminal", "Leave it out.");
    }
  }

  /** Asks which template to render, and returns its name. */
  String chooseTemplate(Library library) {
    if (!possible) {
      throw new UsageException(
          "which template? Name one: prompt render TEMPLATE", "See all: prompt list");
    }
    List<LibraryEntry> entries = library.entries();
    List<Item> items = entries.stream().map(Interview::item).toList();
    return entries.get(wizard().choose("Template", items)).name();
  }

  private static Item item(LibraryEntry entry) {
    return entry.either(
        template ->
            new Item(
                template.name(),
                template.title(),
                String.join(" ", template.tags()),
                "",
                Optional.of(() -> look(template))),
        problems ->
            new Item(
                entry.name(),
                "",
                "",
                problem(problems.get(0)),
                Optional.of(() -> ShowReport.look(problems))));
  }

  private static String problem(Diagnostic problem) {
    String line = problem.place().map(place -> "line " + place.line() + ": ").orElse("");
    return line + problem.message();
  }

  /** A template may be sound and yet too long to look at. */
  private static StyledText look(Template template) {
    InputOptions inputs = new InputOptions(template, RenderOptions.syntax());
    try {
      return ShowReport.look(template, inputs::explain);
    } catch (RenderException e) {
      return ShowReport.look(e.diagnostics());
    }
  }

  /**
   * Asks for what is missing in {@code given}, or for everything, if that is wanted; empty if there
   * was no need, or nobody to ask.
   *
   * @param written what the line gives, as it is written
   */
  Optional<Outcome> complete(
      Resolution given, List<InputArguments> written, ArgumentReader arguments) {
    List<Input> inputs = inputsToAsk(given);
    if (inputs.isEmpty()) {
      return Optional.empty();
    }
    AnswerReader reader =
        (input, typed) -> {
          SourcedValue value = arguments.value(input, typed, input.title(), "answer");
          return value.value().orElseThrow(() -> new InvalidValueException(value.problem()));
        };
    Function<Map<String, Value>, Preview> preview =
        values -> preview(answered(given, inputs, values));
    Map<String, EnteredValue> byName =
        wizard()
            .ask(
                inputs,
                reader,
                present(given, written),
                values -> answered(given, inputs, values).notNeeded().keySet(),
                options.review() ? Optional.of(preview) : Optional.empty());
    Map<String, Value> values = new LinkedHashMap<>();
    Map<Input, EnteredValue> answers = new LinkedHashMap<>();
    byName.forEach(
        (name, answer) -> {
          values.put(name, answer.value());
          answers.put(given.template().input(name).orElseThrow(), answer);
        });
    return Optional.of(new Outcome(given, answered(given, inputs, values), inputs, answers));
  }

  /** The prompt as it would be printed, and what would be said of it. */
  private Preview preview(Resolution answered) {
    SecretCheck.Look look = SecretCheck.look(answered, options.secrets(), host);
    List<Message> messages = look.resolution().template().render(look.resolution().values());
    String size =
        options.stats() || options.maxTokens().isPresent()
            ? new SizeCheck(options, host).inALine(messages, look.resolution())
            : "";
    StyledText prompt = PromptText.of(messages, answered.template().conversation());
    boolean onlyHere = answered.template().conversation() && options.format() == PromptFormat.TEXT;
    return new Preview(
        prompt,
        Stream.of(look.found(), size, onlyHere ? "It is written without the roles." : "")
            .map(String::strip)
            .filter(remark -> !remark.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  /** What may be changed, by input name; a file stays the file that the line names. */
  private static Map<String, EnteredValue> present(Resolution given, List<InputArguments> written) {
    Map<String, EnteredValue> present = new LinkedHashMap<>();
    given
        .given()
        .forEach((name, it) -> it.value().ifPresent(v -> present.put(name, EnteredValue.of(v))));
    for (InputArguments each : written) {
      boolean counts = given.sourceOf(each.input()).equals(each.source());
      if (counts && each.canBeReadAgain()) {
        present.computeIfPresent(
            each.input().name(), (name, it) -> new EnteredValue(each.written(), it.value()));
      }
    }
    return present;
  }

  /** Where something is missing, all that nothing is given for: one may want to fill in more. */
  private List<Input> inputsToAsk(Resolution given) {
    if (options.interactive()) {
      return given.template().inputs();
    }
    List<Resolution.Problem> problems = given.problems();
    if (!possible
        || problems.isEmpty()
        || !problems.stream().allMatch(Resolution.Problem::missing)) {
      return List.of();
    }
    List<Input> missing = problems.stream().map(Resolution.Problem::input).toList();
    return given.template().inputs().stream()
        .filter(input -> !given.given().containsKey(input.name()) || missing.contains(input))
        .toList();
  }

  private static Resolution answered(
      Resolution before, List<Input> asked, Map<String, Value> answers) {
    List<SourcedValue> given = new ArrayList<>();
    for (Input input : asked) {
      Optional<Value> value = Optional.ofNullable(answers.get(input.name()));
      value.ifPresent(it -> given.add(new SourcedValue(input, value, "", "answer")));
    }
    before.given().values().stream()
        .filter(each -> !asked.contains(each.input()))
        .forEach(given::add);
    return Resolution.of(before.template(), given);
  }

  private Wizard wizard() {
    if (questions.isEmpty()) {
      try {
        questions = Optional.of(host.questions());
      } catch (IOException e) {
        throw new FileException("cannot ask: " + e.getMessage(), "Give the values as options.");
      }
    }
    return new Wizard(questions.get());
  }

  @Override
  public void close() {
    if (questions.isEmpty()) {
      return;
    }
    Questions open = questions.get();
    questions = Optional.empty();
    open.close();
  }
}
