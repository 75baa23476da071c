package promptcli.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import promptcli.catalog.Catalog;
import promptcli.catalog.PassedOver;
import promptcli.catalog.ProjectSearch;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.line.Syntax;
import promptcli.cli.report.Json;
import promptcli.draft.DocumentReader;
import promptcli.draft.Draft;
import promptcli.draft.Names;
import promptcli.draft.Starter;
import promptcli.file.NewFile;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.SourceText;
import promptcli.model.UsageException;
import promptcli.schema.TemplateSchema;
import promptcli.text.Printable;
import promptcli.text.ShellWord;
import promptcli.values.ArgumentReader;

/** {@code prompt new}: a template file to begin with, or one made of a finished prompt. */
final class NewCommand {

  /** More names than these nobody reads. */
  private static final int MAX_NAMED = 20;

  private final NewOptions options;
  private final Host host;

  private NewCommand(NewOptions options, Host host) {
    this.options = options;
    this.host = host;
  }

  static ExitCode run(NewOptions options, Host host) {
    new NewCommand(options, host).write();
    return ExitCode.DONE;
  }

  private void write() {
    Path folder = folder();
    NewFile file = in(folder, options.name() + ".yaml");
    refuseExisting(Files.exists(file.path()), file);
    Optional<Draft> draft = options.from().map(this::draft);
    String text = draft.map(Draft::file).orElseGet(() -> Starter.file(options.name()));
    refuseExisting(!file.write(text), file);
    NewFile schema = in(folder, TemplateSchema.FILE);
    boolean schemaWritten = schema.write(Json.write(TemplateSchema.schema()));
    String path = file.shownAs();
    host.out().write((host.terminal().out() ? Printable.line(path) : path) + "\n");
    Notes notes = new Notes(host);
    draft.ifPresent(made -> notes.say(summary(made.inputs())));
    if (schemaWritten) {
      notes.say("For editors, beside it: " + Printable.line(schema.shownAs()));
    }
  }

  /** The folder that the template goes to, which need not exist yet. */
  private Path folder() {
    if (options.folder().isPresent()) {
      return host.directory().resolve(options.folder().get()).normalize();
    }
    if (!options.user()) {
      return projectFolder();
    }
    return LibraryOptions.locator(host)
        .user()
        .orElseThrow(
            () -> new UsageException("there is no folder of yours: HOME is not set", "Set HOME."));
  }

  private Path projectFolder() {
    ProjectSearch search = LibraryOptions.locator(host).project();
    Path folder = search.folderOrNew();
    for (PassedOver each : search.passedOver()) {
      if (each.folder().equals(folder)) {
        String name = each.shownIn(host.directory());
        throw new FileException(
            "cannot write to " + name + ": " + each.reason(),
            "To use it all the same: --prompts " + ShellWord.quoted(name));
      }
    }
    LibraryOptions.note(search.passedOver(), host);
    return folder;
  }

  private static void refuseExisting(boolean exists, NewFile file) {
    if (exists) {
      throw new FileException(file.shownAs() + " already exists", "Choose another name.");
    }
  }

  /** A file, under the name that the user would call it by from the working directory. */
  private NewFile in(Path folder, String fileName) {
    Path path = folder.resolve(fileName);
    boolean below = path.startsWith(host.directory());
    String shown = (below ? host.directory().relativize(path) : path).toString();
    // A line that begins so is a command to GitHub's runner.
    return new NewFile(path, shown.startsWith("::") ? "./" + shown : shown);
  }

  /** What the prompt in a file becomes. */
  private Draft draft(String from) {
    SourceText prompt =
        new ArgumentReader(host.directory(), host.in()).file(from, NewOptions.FROM.name());
    if (Printable.isBlank(prompt.text())) {
      throw new UsageException(prompt.name() + " is empty", "");
    }
    refuseLonger(prompt.text(), prompt.name());
    Syntax render = RenderOptions.syntax();
    Draft draft =
        DocumentReader.draft(
            Names.title(options.name()),
            prompt.text(),
            input -> render.find("--" + input).isPresent());
    refuseLonger(draft.file(), prompt.name());
    return draft;
  }

  private static void refuseLonger(String text, String promptName) {
    if (text.getBytes(StandardCharsets.UTF_8).length > Catalog.MAX_TEMPLATE) {
      throw new FileException(promptName + " is too long for a template: 256 KiB is the most");
    }
  }

  private static String summary(List<Input> inputs) {
    int more = inputs.size() - MAX_NAMED;
    String names =
        inputs.stream().limit(MAX_NAMED).map(Input::name).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : "");
    return switch (inputs.size()) {
      case 0 -> "No inputs: nothing in [brackets] stands after a label, as in Feature: [Describe]";
      case 1 -> "1 input: " + names;
      default -> inputs.size() + " inputs: " + names;
    };
  }
}
