package promptcli.cli.command;

import java.util.List;
import java.util.Optional;
import promptcli.catalog.Library;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.line.InputOptions;
import promptcli.cli.line.LineParser;
import promptcli.cli.line.LineScan;
import promptcli.cli.line.Option;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.model.Template;
import promptcli.model.UsageException;

/** Reads the line of {@code prompt render}, half of whose options its template declares. */
final class RenderLineReader {

  private final List<String> arguments;
  private final Host host;
  private final Syntax tool = RenderOptions.syntax();
  private final LineScan scan;
  private final Library library;

  private RenderLineReader(List<String> arguments, Host host) {
    this.arguments = arguments;
    this.host = host;
    this.scan = LineScan.of(arguments, tool);
    this.library = LibraryOptions.quietLibrary(scan.values(LibraryOptions.PROMPTS), host);
  }

  /** What it takes: with the options of the template that the arguments name, if they name one. */
  static Syntax syntax(List<String> arguments, Host host) {
    RenderLineReader line = new RenderLineReader(arguments, host);
    Optional<String> named = line.template();
    return named.isPresent() ? line.syntax(named.get()) : line.tool;
  }

  /** Reads the whole line, and renders. */
  static ExitCode run(List<String> arguments, Host host) {
    RenderLineReader line = new RenderLineReader(arguments, host);
    LibraryOptions.note(line.library.passedOver(), host);
    Optional<String> named = line.template();
    return named.isPresent() ? line.run(named.get(), Optional.empty()) : line.runWithoutTemplate();
  }

  /** The template that is meant, whether it exists or not; where that is in doubt, if it does. */
  private Optional<String> template() {
    if (!scan.words().isEmpty()) {
      LineParser.check(scan.words().get(0), tool.parameter().type());
      return Optional.of(scan.words().get(0));
    }
    for (String word : scan.doubtful()) {
      if (library.has(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private Syntax syntax(String reference) {
    Template template = library.find(reference);
    return RenderOptions.syntax(template, reference, new InputOptions(template, tool));
  }

  /** The template is chosen in a terminal, if what is known of the line is sound so far. */
  private ExitCode runWithoutTemplate() {
    ParsedLine known = LineParser.parse(scan.known(), tool);
    if (known.has(Option.HELP)) {
      return help(tool);
    }
    RenderOptions options = RenderOptions.of(known);
    try (Interview interview = new Interview(options, scan.readsStandardInput(), host)) {
      return run(interview.chooseTemplate(library), Optional.of(interview));
    }
  }

  /**
   * Whoever meant another template of that name needs to know why its options are unknown.
   *
   * @param begun the questions, where the template has been asked for
   */
  private ExitCode run(String reference, Optional<Interview> begun) {
    Template template = library.find(reference);
    try {
      return run(template, reference, begun);
    } catch (UsageException e) {
      if (!scan.has(RenderOptions.QUIET)) {
        LibraryOptions.noteHiding(template, reference, library, host);
      }
      throw e;
    }
  }

  private ExitCode run(Template template, String reference, Optional<Interview> begun) {
    InputOptions inputs = new InputOptions(template, tool);
    Syntax syntax = RenderOptions.syntax(template, reference, inputs);
    ParsedLine line = LineParser.parse(arguments, syntax);
    if (line.has(Option.HELP)) {
      return help(syntax);
    }
    RenderOptions options = RenderOptions.of(line);
    RenderRequest request =
        new RenderRequest(library, template, reference, inputs, line, options, inputs.given(line));
    boolean begins = begun.isEmpty() && options.interactive();
    Optional<Interview> interview =
        begins
            ? Optional.of(new Interview(options, request.readsStandardInput(host), host))
            : begun;
    return new RenderCommand(request, interview, host).run();
  }

  private ExitCode help(Syntax syntax) {
    host.out().show(syntax.page().text(host.terminal().columns()));
    return ExitCode.DONE;
  }
}
