package promptcli.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import promptcli.catalog.Library;
import promptcli.model.Input;
import promptcli.model.Role;
import promptcli.model.Template;

/** What {@code render} takes: the tool's options, and those of the template once it is known. */
final class RenderSyntax {

  static final String VALUES = "--values";
  static final String STRICT = "--strict";
  static final String ALLOW_MISSING = "--allow-missing";
  static final String INTERACTIVE = "--interactive";
  static final String YES = "--yes";
  static final String SAVE_VALUES = "--save-values";
  static final String NO_INPUT = "--no-input";
  static final String OUTPUT = "--output";
  static final String FORMAT = "--format";
  static final String ROLE = "--role";
  static final String EXPLAIN = "--explain";
  static final String QUIET = "--quiet";

  private static final String ABOUT_VALUES =
      "A value is text, @FILE, @- for stdin, or @@… for text that begins with @.";

  private RenderSyntax() {}

  /** Before the template is known. */
  static Syntax withoutTemplate() {
    Syntax syntax =
        new Syntax(
            "render TEMPLATE",
            "Fills in a template and prints the prompt. TEMPLATE is a name, CATALOG:NAME or a .yaml"
                + " file; its inputs are options: prompt render TEMPLATE --help",
            "prompt render kill-switch --feature \"New checkout\" --constraints @slo.md | llm");
    return addToolOptions(syntax.note(ABOUT_VALUES), InputOptions.set());
  }

  /**
   * With the template's own options.
   *
   * @param reference what the user calls the template
   */
  static Syntax of(Template template, String reference, InputOptions inputs) {
    Syntax syntax =
        new Syntax(
            "render " + reference, template.title(), () -> example(template, reference, inputs));
    if (!template.inputs().isEmpty()) {
      syntax.section("Inputs", inputs.specs(), inputs::rows).note(ABOUT_VALUES);
    }
    return addToolOptions(syntax, inputs.setInputs());
  }

  /** With the options of the template that these arguments name, if they name one. */
  static Syntax of(List<String> args, Host host) {
    Syntax toolOptions = withoutTemplate();
    FirstLook look = FirstLook.at(args, toolOptions);
    Library library = LibraryOptions.library(look, host);
    return look.template(library)
        .map(
            reference -> {
              Template template = library.find(reference);
              return of(template, reference, new InputOptions(template, toolOptions));
            })
        .orElse(toolOptions);
  }

  private static Syntax addToolOptions(Syntax syntax, OptionSpec set) {
    return syntax.section(
        "Options",
        List.of(
            set,
            Syntax.repeatable(VALUES, "FILE", "values from a YAML or JSON file, - for stdin"),
            Syntax.flag(STRICT, "refuse a key of a values file that is no input"),
            Syntax.flag(ALLOW_MISSING, "print a missing input as its [hint]"),
            Syntax.flag(INTERACTIVE, "ask for every value, also for those that are given"),
            Syntax.flag("-y, " + YES, "print the prompt after the questions without a last look"),
            Syntax.flag(NO_INPUT, "never ask for a value"),
            Syntax.option(SAVE_VALUES, "FILE", "write the values to FILE, for --values"),
            Syntax.option("-o, " + OUTPUT, "FILE", "write to FILE, whole or not at all"),
            Syntax.choice(
                FORMAT,
                "FORMAT",
                Syntax.wordsOf(PromptFormat.class),
                "text, json, messages or anthropic (default: text)"),
            Syntax.choice(
                ROLE,
                "ROLE",
                Syntax.wordsOf(Role.class),
                "only the messages of system, user or assistant"),
            Syntax.flag(EXPLAIN, "say on stderr where each value came from"),
            Syntax.flag(QUIET, "do not say that a template hides another"),
            LibraryOptions.prompts(),
            Syntax.help()));
  }

  private static String example(Template template, String reference, InputOptions inputs) {
    String options =
        template.inputs().stream()
            .filter(Input::required)
            .map(inputs::example)
            .collect(Collectors.joining(" "));
    return ("prompt render " + reference + " " + options).strip() + " | llm";
  }
}
