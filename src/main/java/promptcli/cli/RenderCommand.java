package promptcli.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.Library;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Role;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.Columns;
import promptcli.text.Printable;
import promptcli.values.ArgumentReader;
import promptcli.values.EnvironmentValues;
import promptcli.values.Resolution;
import promptcli.values.SourcedValue;
import promptcli.values.ValuesFiles;

/** {@code prompt render}: finds a template, resolves its inputs, prints the prompt. */
final class RenderCommand {

  private final Library library;
  private final Template template;
  private final String reference;
  private final InputOptions inputs;
  private final Syntax syntax;
  private final ParseResult parsed;
  private final Host host;

  private RenderCommand(
      Library library,
      Template template,
      String reference,
      InputOptions inputs,
      Syntax syntax,
      ParseResult parsed,
      Host host) {
    this.library = library;
    this.template = template;
    this.reference = reference;
    this.inputs = inputs;
    this.syntax = syntax;
    this.parsed = parsed;
    this.host = host;
  }

  static void run(List<String> args, Host host) {
    Syntax toolOptions = RenderSyntax.withoutTemplate();
    FirstLook look = FirstLook.at(args, toolOptions);
    Library library = LibraryOptions.library(look, host);
    Optional<String> named = look.template(library);
    boolean endsHere = named.isEmpty() || look.open().isPresent();
    if (endsHere && toolOptions.parse(look.toolArguments()).isUsageHelpRequested()) {
      Result.write(toolOptions.helpPage(host), host);
      return;
    }
    try (Interview interview = new Interview(args, look, host)) {
      String reference = named.isPresent() ? named.get() : interview.chooseTemplate(library);
      Template template = library.find(reference);
      InputOptions inputs = new InputOptions(template, toolOptions);
      Syntax syntax = RenderSyntax.of(template, reference, inputs);
      ParseResult parsed = syntax.parse(args);
      if (parsed.isUsageHelpRequested()) {
        Result.write(syntax.helpPage(host), host);
      } else {
        new RenderCommand(library, template, reference, inputs, syntax, parsed, host)
            .render(args, interview);
      }
    }
  }

  private void render(List<String> args, Interview interview) {
    PromptFormat format =
        Syntax.choice(parsed, RenderSyntax.FORMAT, PromptFormat.class, PromptFormat.TEXT);
    Optional<String> saved =
        Optional.ofNullable(parsed.matchedOptionValue(RenderSyntax.SAVE_VALUES, null));
    if (saved.isPresent()) {
      refuseToReplace(saved.get());
    }
    ArgumentReader arguments = new ArgumentReader(host.directory(), host.in());
    Interview.Outcome outcome = interview.complete(resolve(arguments), arguments);
    interview.close();
    Resolution resolution = outcome.resolution();
    refuse(resolution);
    List<Message> messages = ofRole(template.render(resolution.values()));
    String output = format.write(template, resolution.values(), messages);
    if (parsed.hasMatchedOption(RenderSyntax.EXPLAIN)) {
      Errors.note(explanation(resolution), host);
    } else {
      noteHiding();
    }
    if (saved.isPresent()) {
      Result.writePrivate(SavedValues.yaml(resolution), saved.get(), host);
    }
    Result.write(output, parsed.matchedOptionValue(RenderSyntax.OUTPUT, "-"), host);
    if (!outcome.asked().isEmpty()) {
      String command = SameCommand.of(args, reference, syntax, inputs, outcome, saved);
      Errors.note("The same without questions:\n" + command + "\n", host);
    }
  }

  /** A file of values may hold keys that serve other templates, and comments. */
  private void refuseToReplace(String values) {
    Path file = host.directory().resolve(values).normalize();
    if (Files.isRegularFile(file)) {
      throw new FileException(
          "cannot write " + values + ": it is there already", "Name another file, or remove it.");
    }
    String output = parsed.matchedOptionValue(RenderSyntax.OUTPUT, "-");
    if (!Files.exists(file) && file.equals(host.directory().resolve(output).normalize())) {
      throw new UsageException(
          RenderSyntax.SAVE_VALUES + " and " + RenderSyntax.OUTPUT + " name one file",
          "Name another.");
    }
  }

  private Resolution resolve(ArgumentReader arguments) {
    ValuesFiles files = new ValuesFiles(template);
    List<SourcedValue> sources = new ArrayList<>(inputs.given(parsed, arguments));
    for (String file : parsed.matchedOptionValue(RenderSyntax.VALUES, List.<String>of())) {
      files.read(arguments.file(file, RenderSyntax.VALUES));
    }
    sources.addAll(files.given());
    sources.addAll(EnvironmentValues.of(template, host.environment()));
    files.refuseUnknown(sources, parsed.hasMatchedOption(RenderSyntax.STRICT));
    return Resolution.of(template, sources);
  }

  /** Every input that is missing or not valid, in one error. */
  private void refuse(Resolution resolution) {
    List<Resolution.Problem> problems = new ArrayList<>(resolution.problems());
    if (parsed.hasMatchedOption(RenderSyntax.ALLOW_MISSING)) {
      problems.removeIf(Resolution.Problem::missing);
    }
    if (!problems.isEmpty()) {
      throw InputErrors.of(reference, problems, inputs);
    }
  }

  private List<Message> ofRole(List<Message> messages) {
    if (!parsed.hasMatchedOption(RenderSyntax.ROLE)) {
      return messages;
    }
    Role role = Syntax.choice(parsed, RenderSyntax.ROLE, Role.class, Role.USER);
    List<Message> chosen = messages.stream().filter(message -> message.role() == role).toList();
    if (chosen.isEmpty()) {
      throw new UsageException(
          "--role " + role.word() + ": " + template.name() + " has no message of that role", "");
    }
    return chosen;
  }

  /** A project's template may be news to whoever knows the bundled one of that name. */
  private void noteHiding() {
    String bundled = "bundled:" + template.name();
    if (template.catalog().equals("project")
        && reference.equals(template.name())
        && !parsed.hasMatchedOption(RenderSyntax.QUIET)
        && library.hiddenBy(template).contains(bundled)) {
      String file = Printable.line(template.source().name());
      Errors.note("Note: " + file + " hides " + bundled + " (--quiet leaves this out)\n", host);
    }
  }

  private String explanation(Resolution resolution) {
    StringBuilder lines = new StringBuilder();
    List<String> hidden = library.hiddenBy(template);
    if (!hidden.isEmpty()) {
      String line = template.source().name() + " hides " + String.join(", ", hidden);
      lines.append(Printable.line(line)).append('\n');
    }
    int width = template.inputs().stream().mapToInt(input -> input.name().length()).max().orElse(0);
    for (Input input : template.inputs()) {
      lines
          .append(Columns.pad(input.name(), width + 2))
          .append(Printable.line(resolution.sourceOf(input)))
          .append('\n');
    }
    return lines.toString();
  }
}
