package promptcli.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.Library;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Role;
import promptcli.model.Spelling;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.values.Arguments;
import promptcli.values.EnvironmentValues;
import promptcli.values.Given;
import promptcli.values.Resolution;
import promptcli.values.ValuesFiles;

/** {@code prompt render}: finds a template, resolves its inputs, prints the prompt. */
final class RenderCommand {

  private final Host host;
  private final Template template;
  private final InputOptions inputs;
  private final ParseResult parsed;

  private RenderCommand(Template template, InputOptions inputs, ParseResult parsed, Host host) {
    this.template = template;
    this.inputs = inputs;
    this.parsed = parsed;
    this.host = host;
  }

  static void run(List<String> args, Host host) {
    Syntax toolOptions = RenderSyntax.withoutTemplate();
    FirstLook look = FirstLook.at(args, toolOptions);
    ParseResult known = toolOptions.parse(look.toolArguments());
    Library library = LibraryOptions.library(known, host);
    Optional<String> reference = look.template(library::has);
    if (reference.isEmpty() && known.isUsageHelpRequested()) {
      Result.write(toolOptions.helpPage(host), host);
      return;
    }
    if (reference.isEmpty()) {
      throw new UsageException(
          "which template? Name one: prompt render TEMPLATE", "See all: prompt list");
    }
    Template template = library.find(reference.get());
    InputOptions inputs = new InputOptions(template, toolOptions);
    Syntax syntax = RenderSyntax.of(template, reference.get(), inputs);
    ParseResult parsed = syntax.parse(args);
    if (parsed.isUsageHelpRequested()) {
      Result.write(syntax.helpPage(host), host);
    } else {
      new RenderCommand(template, inputs, parsed, host).render();
    }
  }

  private void render() {
    PromptFormat format = PromptFormat.of(parsed.matchedOptionValue(RenderSyntax.FORMAT, "text"));
    Resolution resolution = resolve();
    refuse(resolution);
    List<Message> messages = ofRole(template.render(resolution.values()));
    String output = format.write(template, resolution.values(), messages);
    if (parsed.hasMatchedOption(RenderSyntax.EXPLAIN)) {
      Errors.note(explanation(resolution), host);
    }
    String file = parsed.matchedOptionValue(RenderSyntax.OUTPUT, "-");
    if (file.equals("-")) {
      Result.write(output, host);
    } else {
      Result.write(output, file, host);
    }
  }

  private Resolution resolve() {
    Arguments arguments = new Arguments(host.directory(), host.in());
    ValuesFiles files = new ValuesFiles(template);
    List<Given> sources = new ArrayList<>(inputs.given(parsed, arguments));
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
      throw InputErrors.of(Syntax.word(parsed).orElseThrow(), problems, inputs);
    }
  }

  private List<Message> ofRole(List<Message> messages) {
    String word = parsed.matchedOptionValue(RenderSyntax.ROLE, "");
    if (word.isEmpty()) {
      return messages;
    }
    Role role =
        Role.of(word)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--role: '"
                            + word
                            + "' is not one of system, user, assistant"
                            + Spelling.hint(word, List.of("system", "user", "assistant")),
                        ""));
    List<Message> chosen = messages.stream().filter(message -> message.role() == role).toList();
    if (chosen.isEmpty()) {
      throw new UsageException(
          "--role " + word + ": " + template.name() + " has no message of that role", "");
    }
    return chosen;
  }

  private String explanation(Resolution resolution) {
    StringBuilder lines = new StringBuilder();
    int width = template.inputs().stream().mapToInt(input -> input.name().length()).max().orElse(0);
    for (Input input : template.inputs()) {
      lines
          .append(input.name())
          .append(" ".repeat(width - input.name().length() + 2))
          .append(Visible.line(resolution.sourceOf(input)))
          .append('\n');
    }
    return lines.toString();
  }
}
