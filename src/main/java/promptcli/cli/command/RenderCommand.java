package promptcli.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.host.OutputFile;
import promptcli.cli.line.InputArguments;
import promptcli.cli.report.PromptFormat;
import promptcli.clipboard.Clipboard;
import promptcli.file.Content;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Role;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.secrets.SecretFinder;
import promptcli.selection.LeftOut;
import promptcli.text.Printable;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.values.ArgumentReader;
import promptcli.values.EnvironmentValues;
import promptcli.values.Resolution;
import promptcli.values.SavedValues;
import promptcli.values.SourcedValue;
import promptcli.values.ValuesFiles;

/** {@code prompt render}: resolves a template's inputs and prints the prompt. */
final class RenderCommand {

  private final RenderRequest request;
  private final RenderOptions options;
  private final Template template;
  private final Optional<Interview> begun;
  private final Host host;

  /**
   * @param begun the questions, where some have been asked already, or all are to be asked
   */
  RenderCommand(RenderRequest request, Optional<Interview> begun, Host host) {
    this.request = request;
    this.options = request.options();
    this.template = request.template();
    this.begun = begun;
    this.host = host;
  }

  ExitCode run() {
    if (options.saveValues().isPresent()) {
      refuseToReplace(options.saveValues().get());
    }
    ArgumentReader reader = LibraryOptions.argumentReader(host);
    Resolution given = resolve(reader);
    Optional<Interview.Outcome> outcome = ask(given, reader);
    try {
      print(outcome.isPresent() ? outcome.get().resolution() : given, reader);
    } finally {
      // Also where that has failed: what was typed is not lost.
      if (outcome.isPresent()) {
        noteCommand(outcome.get());
      }
    }
    return ExitCode.DONE;
  }

  private void noteCommand(Interview.Outcome outcome) {
    boolean piped =
        template
            .stdinInput()
            .map(outcome.before()::sourceOf)
            .equals(Optional.of(ArgumentReader.PIPE));
    String pipe = piped ? ", on the same pipe" : "";
    host.err()
        .write(
            new StyledText()
                .add(host.terminal().out() ? "\n" : "") // the prompt ends above
                .add(Style.FAINT, "The same without questions" + pipe + ":\n")
                .add(SecretFinder.redact(PrintedCommand.of(request, outcome)) + "\n"));
  }

  private void print(Resolution answered, ArgumentReader reader) {
    refuse(answered, reader);
    Resolution resolution = SecretCheck.check(answered, options.secrets(), host);
    List<Message> messages = ofRole(template.render(resolution.values()));
    if (options.stats() || options.maxTokens().isPresent()) {
      new SizeCheck(options, host).check(messages, resolution);
    }
    Content prompt = options.format().of(template, resolution, messages);
    if (options.explain()) {
      host.err().write(explanation(resolution, reader.leftOut()));
    } else {
      noteHiding();
      noteLeftOut(reader.leftOut());
    }
    if (options.saveValues().isPresent()) {
      save(resolution, options.saveValues().get());
    }
    if (options.copy()) {
      copy(prompt);
    }
    if (options.output().isPresent()) {
      String output = options.output().get();
      write(isRead(output) ? PromptFormat.read(messages, host.out().colour()) : prompt, output);
    }
  }

  /** Where nothing is missing, no class of the wizard is loaded. */
  private Optional<Interview.Outcome> ask(Resolution given, ArgumentReader reader) {
    if (begun.isEmpty() && given.problems().isEmpty()) {
      return Optional.empty();
    }
    try (Interview interview =
        begun.orElseGet(() -> new Interview(options, request.readsStandardInput(host), host))) {
      return interview.complete(given, request.given(), reader);
    }
  }

  private void save(Resolution resolution, String name) {
    // A path in a file of values is meant from there.
    Path folder = host.directory().resolve(name).resolveSibling("").normalize();
    String values =
        SavedValues.yaml(
            resolution,
            path -> folder.relativize(host.directory().resolve(path).normalize()).toString());
    if (name.equals("-")) {
      host.out().write(values);
    } else {
      new OutputFile(name, host).writePrivate(values);
    }
  }

  /** Before anything is written, so that a copy that fails leaves no other behind. */
  private void copy(Content prompt) {
    String outcome = new Clipboard(host.environment(), host.directory()).copy(prompt);
    if (!options.quiet()) {
      new Notes(host).say(outcome);
    }
  }

  private void write(Content prompt, String name) {
    if (name.equals("-")) {
      host.out().write(prompt);
    } else {
      new OutputFile(name, host).write(prompt);
    }
  }

  /** Whether a conversation goes to a person, who wants to know who says what. */
  private boolean isRead(String output) {
    return output.equals("-")
        && host.terminal().out()
        && options.format() == PromptFormat.TEXT
        && options.role().isEmpty()
        && template.conversation();
  }

  /** A file of values may hold keys that serve other templates, and comments. */
  private void refuseToReplace(String values) {
    String output = options.output().orElse("");
    if (values.equals("-") && !output.equals("-")) {
      return;
    }
    Path file = host.directory().resolve(values).normalize();
    if (Files.isRegularFile(file)) {
      throw new FileException(
          "cannot write " + values + ": it already exists", "Name another file, or remove it.");
    }
    if (!Files.exists(file) && file.equals(host.directory().resolve(output).normalize())) {
      throw new UsageException(
          RenderOptions.SAVE_VALUES.name()
              + " and "
              + RenderOptions.OUTPUT.name()
              + (values.equals("-") ? " both lead to standard output" : " name one file"),
          "Name another file for one of them.");
    }
  }

  private Resolution resolve(ArgumentReader reader) {
    List<SourcedValue> values = new ArrayList<>();
    for (InputArguments given : request.given()) {
      values.add(given.read(reader));
    }
    EnvironmentValues environment = new EnvironmentValues(template, host.environment());
    if (options.valuesFiles().isEmpty()) {
      values.addAll(environment.given(reader));
    } else {
      ValuesFiles files = new ValuesFiles(template, reader);
      for (String file : options.valuesFiles()) {
        files.read(reader.file(file, RenderOptions.VALUES.name()));
      }
      values.addAll(files.given());
      values.addAll(environment.given(reader));
      files.refuseUnknown(values, options.strict());
    }
    environment.refuseMisspelt(values);
    Resolution resolution = Resolution.of(template, values);
    if (!request.takesPipe(host)) {
      return resolution;
    }
    Input input = template.stdinInput().orElseThrow();
    // What is not wanted is not waited for: a pipe may never end.
    if (!resolution.gives(input) && !resolution.notNeeded().containsKey(input.name())) {
      values.addAll(reader.piped(input));
    }
    return Resolution.of(template, values);
  }

  /** Every input that is missing or not valid, in one error. */
  private void refuse(Resolution resolution, ArgumentReader reader) {
    List<Resolution.Problem> problems = new ArrayList<>(resolution.problems());
    if (options.allowMissing()) {
      problems.removeIf(Resolution.Problem::missing);
    }
    if (!problems.isEmpty()) {
      noteLeftOut(reader.leftOut()); // which may be all that was found
      throw new InputErrors(request, host).of(problems);
    }
  }

  private List<Message> ofRole(List<Message> messages) {
    if (options.role().isEmpty()) {
      return messages;
    }
    Role role = options.role().get();
    List<Message> chosen = Message.of(role, messages);
    if (chosen.isEmpty()) {
      throw new UsageException(
          "--role " + role.word() + ": " + template.name() + " has no message of that role", "");
    }
    return chosen;
  }

  private void noteHiding() {
    if (!options.quiet()) {
      LibraryOptions.noteHiding(template, request.reference(), request.library(), host);
    }
  }

  private void noteLeftOut(List<LeftOut> leftOut) {
    if (!options.quiet() && !leftOut.isEmpty()) {
      new Notes(host).note(LeftOut.count(leftOut) + " (--explain names them)");
    }
  }

  private String explanation(Resolution resolution, List<LeftOut> leftOut) {
    List<String> hidden = request.library().hiddenBy(template);
    String hides = hidden.isEmpty() ? "" : LibraryOptions.hides(template, hidden) + "\n";
    StringBuilder explanation = new StringBuilder(hides).append(resolution.explanation());
    for (LeftOut each : leftOut) {
      String path = Printable.line(each.path());
      explanation.append("left out: ").append(path).append(" is ");
      explanation.append(each.reason().words()).append('\n');
    }
    return explanation.toString();
  }
}
