package promptcli.cli.command;

import java.util.List;
import java.util.Optional;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.InputOptions;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.cli.report.PromptFormat;
import promptcli.model.Role;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.ShellWord;

/**
 * What {@code prompt render} is told, but for the values of inputs.
 *
 * @param valuesFiles in the order of the line
 * @param interactive whether the wizard asks for everything
 * @param mayAsk whether it asks for what is missing
 * @param review whether the wizard shows the prompt for a last look
 * @param copy whether the prompt goes to the clipboard
 * @param output where else it goes, {@code -} for stdout; empty for the clipboard alone
 * @param role whose messages are wanted; empty for all
 * @param readsStandardInput whether something on the line has standard input read
 */
record RenderOptions(
    List<String> valuesFiles,
    boolean strict,
    boolean allowMissing,
    boolean interactive,
    boolean mayAsk,
    boolean review,
    Optional<String> saveValues,
    boolean copy,
    Optional<String> output,
    PromptFormat format,
    Optional<Role> role,
    Optional<SecretPolicy> secrets,
    boolean stats,
    Optional<Long> maxTokens,
    boolean explain,
    boolean quiet,
    boolean readsStandardInput) {

  static final Option VALUES =
      Option.repeatable(
          "--values", ArgumentType.inputFile(), "values from a YAML or JSON file, - for stdin");
  private static final Option STRICT =
      Option.flag("--strict", "refuse a key of a values file that is no input");
  private static final Option ALLOW_MISSING =
      Option.flag("--allow-missing", "print a missing input as its [hint]");
  static final Option INTERACTIVE =
      Option.flag("--interactive", "ask for every value, also for those that are given");
  static final Option YES =
      Option.flag("--yes", "print the prompt after the questions without a last look")
          .orShort("-y");
  static final Option NO_INPUT = Option.flag("--no-input", "never ask for a value");
  static final Option SAVE_VALUES =
      Option.of(
          "--save-values", ArgumentType.outputFile(), "write the values to FILE, for --values");
  static final Option OUTPUT =
      Option.of("--output", ArgumentType.outputFile(), "write to FILE, whole or not at all")
          .orShort("-o");
  private static final Option COPY =
      Option.flag("--copy", "put the prompt on the clipboard, not on stdout");
  private static final Option FORMAT =
      Option.of(
          "--format",
          ArgumentType.oneOf("FORMAT", PromptFormat.class),
          "text, json, messages or anthropic (default: text)");
  private static final Option ROLE =
      Option.of(
          "--role",
          ArgumentType.oneOf("ROLE", Role.class),
          "only the messages of system, user or assistant");
  private static final Option SECRETS =
      Option.of(
          "--secrets",
          ArgumentType.oneOf("POLICY", SecretPolicy.class),
          "of keys in values: warn, fail, redact or off (default: warn)");
  private static final Option STATS =
      Option.flag("--stats", "say on stderr how large the prompt and its parts are");
  private static final Option MAX_TOKENS =
      Option.of(
          "--max-tokens", ArgumentType.text("N"), "fail if the prompt has more (an estimate)");
  private static final Option EXPLAIN =
      Option.flag("--explain", "say on stderr where each value came from");
  static final Option QUIET =
      Option.flag("--quiet", "leave out the notes on copying and hidden templates");

  private static final String ABOUT_VALUES =
      "A value is text, @FILE, @- for stdin, or @@… for text that begins with @.";

  /** What it takes before the template is known. */
  static Syntax syntax() {
    Syntax syntax =
        new Syntax(
            "render",
            template(),
            "Fills in a template and prints the prompt. TEMPLATE is a name, CATALOG:NAME or a .yaml"
                + " file; its inputs are options: prompt render TEMPLATE --help",
            "prompt render kill-switch --feature \"New checkout\" --constraints @slo.md | llm");
    return withToolOptions(syntax.note(ABOUT_VALUES), InputOptions.set());
  }

  /**
   * What it takes for a template.
   *
   * @param reference what the user calls the template
   */
  static Syntax syntax(Template template, String reference, InputOptions inputs) {
    Syntax syntax =
        new Syntax(
                "render",
                template(),
                template.title(),
                () -> "prompt render " + ShellWord.quoted(reference) + inputs.example() + " | llm")
            .of(reference);
    if (!template.inputs().isEmpty()) {
      syntax.inputs(inputs).note(ABOUT_VALUES);
    }
    return withToolOptions(syntax, inputs.setInputs());
  }

  private static Parameter template() {
    return Parameter.one(ArgumentType.template("TEMPLATE"));
  }

  private static Syntax withToolOptions(Syntax syntax, Option set) {
    return syntax.section(
        "Options",
        List.of(
            set,
            VALUES,
            STRICT,
            ALLOW_MISSING,
            INTERACTIVE,
            YES,
            NO_INPUT,
            SAVE_VALUES,
            OUTPUT,
            COPY,
            FORMAT,
            ROLE,
            SECRETS,
            STATS,
            MAX_TOKENS,
            EXPLAIN,
            QUIET,
            LibraryOptions.PROMPTS,
            Option.COLOR,
            Option.HELP));
  }

  private static Optional<Long> maxTokens(ParsedLine line) {
    Optional<String> written = line.value(MAX_TOKENS);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseUnsignedLong(written.get()));
    } catch (NumberFormatException e) {
      throw new UsageException(
          MAX_TOKENS.name() + ": '" + written.get() + "' is not a number",
          "Write digits alone: 8000 for 8k.");
    }
  }

  static RenderOptions of(ParsedLine line) {
    if (line.has(INTERACTIVE) && line.has(NO_INPUT)) {
      throw new UsageException(
          INTERACTIVE.name() + " and " + NO_INPUT.name() + " exclude each other", "Leave one out.");
    }
    Optional<String> output = line.value(OUTPUT);
    if (output.isEmpty() && !line.has(COPY)) {
      output = Optional.of("-");
    }
    return new RenderOptions(
        line.values(VALUES),
        line.has(STRICT),
        line.has(ALLOW_MISSING),
        line.has(INTERACTIVE),
        line.has(INTERACTIVE) || !line.has(NO_INPUT) && !line.has(ALLOW_MISSING),
        !line.has(YES),
        line.value(SAVE_VALUES),
        line.has(COPY),
        output,
        line.constant(FORMAT, PromptFormat.class).orElse(PromptFormat.TEXT),
        line.constant(ROLE, Role.class),
        line.constant(SECRETS, SecretPolicy.class),
        line.has(STATS),
        maxTokens(line),
        line.has(EXPLAIN),
        line.has(QUIET),
        line.readsStandardInput());
  }
}
