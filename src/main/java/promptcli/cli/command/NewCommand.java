package promptcli.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.catalog.PassedOver;
import promptcli.catalog.ProjectSearch;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.line.Syntax;
import promptcli.cli.report.Errors;
import promptcli.cli.report.Json;
import promptcli.draft.Candidate;
import promptcli.draft.Candidates;
import promptcli.draft.Document;
import promptcli.draft.Draft;
import promptcli.draft.Drafting;
import promptcli.draft.Names;
import promptcli.draft.Starter;
import promptcli.file.NewFile;
import promptcli.model.FileException;
import promptcli.model.PromptException;
import promptcli.model.UsageException;
import promptcli.schema.TemplateSchema;
import promptcli.text.Printable;
import promptcli.text.ShellWord;
import promptcli.wizard.CandidateQuestions;
import promptcli.wizard.Questions;

/** {@code prompt new}: a template file to begin with, or what a prompt becomes that exists. */
final class NewCommand {

  private final NewOptions options;
  private final Host host;
  private final Notes notes;
  private final Path folder;

  private NewCommand(NewOptions options, Host host) {
    this.options = options;
    this.host = host;
    this.notes = new Notes(host);
    this.folder = folder();
  }

  static ExitCode run(NewOptions options, Host host) {
    NewCommand command = new NewCommand(options, host);
    return options.from().isEmpty() ? command.begin(options.name().orElseThrow()) : command.make();
  }

  private ExitCode begin(String name) {
    NewFile file = free(name);
    write(file, Starter.file(name));
    print(file);
    finish(file, name);
    return ExitCode.DONE;
  }

  private ExitCode make() {
    NewSources found = new NewSources(host, options.format(), folder);
    List<NewSource> sources = found.find(options.from());
    boolean several = sources.size() + found.failures().size() > 1;
    if (several && options.name().isPresent()) {
      throw new UsageException(
          "one name is given for " + sources.size() + " prompts",
          "Leave " + options.name().get() + " out: each is called as its file is.");
    }
    NewReport report = new NewReport(notes, several);
    if (sources.isEmpty()) {
      throw found.failures().get(0);
    }
    if (!several) {
      make(sources.get(0), options.name().orElse(sources.get(0).name()), report);
      return ExitCode.DONE;
    }
    found.failures().forEach(failure -> new Errors(host).print(failure));
    int failed = found.failures().size();
    for (NewSource source : sources) {
      try {
        make(source, source.name(), report);
      } catch (PromptException e) {
        failed++;
        notes.clear();
        new Errors(host).print(e);
      }
    }
    report.sayAll(failed, found.passedOver());
    return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void make(NewSource source, String name, NewReport report) {
    NewFile file = free(name);
    String from = source.text().name();
    refuseLonger(source.text().text(), from + " is too long for a template");
    if (source.format().isEmpty()) {
      source.refuseUnsound(LibraryOptions.quietLibrary(List.of(), host));
      write(file, source.text().text());
      refuseBrokenCopy(file);
      print(file);
      report.copied();
      finish(file, name);
      return;
    }
    Document document = source.document();
    Syntax render = RenderOptions.syntax();
    Predicate<String> isOption = input -> render.find("--" + input).isPresent();
    List<Candidate> candidates = Candidates.in(document, options.take(), options.leave(), isOption);
    if (mayAsk(candidates)) {
      candidates = asked(candidates, from);
    }
    Draft draft = Drafting.draft(document, Names.title(name), candidates);
    if (draft.parts().stream().allMatch(part -> Printable.isBlank(part.content()))) {
      throw new FileException(from + " has no text for a prompt");
    }
    refuseLonger(draft.file(), "the template that " + from + " becomes is too long");
    write(file, draft.file());
    print(file);
    report.say(from, draft, candidates, Drafting.notCarried(document, candidates));
    finish(file, name);
  }

  /** What a template includes may not be where the copy is. */
  private void refuseBrokenCopy(NewFile file) {
    try {
      LibraryOptions.quietLibrary(List.of(), host).find(file.path().toString());
    } catch (PromptException e) {
      file.remove();
      throw new FileException(
          "cannot copy the template: " + e.getMessage(),
          "Copy its partials too, to the folder partials beside the copy.");
    }
  }

  private boolean mayAsk(List<Candidate> candidates) {
    boolean person = host.terminal().in() && host.terminal().err();
    return options.mayAsk() && person && !candidates.isEmpty() && options.from().size() == 1;
  }

  private List<Candidate> asked(List<Candidate> candidates, String from) {
    try (Questions questions = host.terminal().questions(host.environment(), host.err().colour())) {
      return new CandidateQuestions(questions).ask(candidates, from);
    } catch (IOException e) {
      return candidates;
    }
  }

  private NewFile free(String name) {
    NewFile file = in(name + ".yaml");
    if (Files.exists(file.path())) {
      refuse(file);
    }
    return file;
  }

  private static void refuse(NewFile file) {
    throw new FileException(file.shownAs() + " already exists", "Choose another name.");
  }

  private static void write(NewFile file, String text) {
    if (!file.write(text)) {
      refuse(file);
    }
  }

  private void print(NewFile file) {
    String path = file.shownAs();
    host.out().write((host.terminal().out() ? Printable.line(path) : path) + "\n");
  }

  /** Puts the schema beside it for editors, and says where it is and what it hides. */
  private void finish(NewFile file, String name) {
    NewFile schema = in(TemplateSchema.FILE);
    if (schema.write(Json.write(TemplateSchema.schema()))) {
      notes.say("For editors, beside it: " + Printable.line(schema.shownAs()));
    }
    if (options.folder().isEmpty()) {
      Library library = LibraryOptions.quietLibrary(List.of(), host);
      List<String> hidden = library.hiddenBy(name, options.user() ? Catalog.USER : Catalog.PROJECT);
      if (!hidden.isEmpty()) {
        notes.note(file.shownAs() + " hides " + String.join(", ", hidden));
      }
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
    Path found = search.folderOrNew();
    for (PassedOver each : search.passedOver()) {
      if (each.folder().equals(found)) {
        String name = each.shownIn(host.directory());
        throw new FileException(
            "cannot write to " + name + ": " + each.reason(),
            "To use it all the same: --prompts " + ShellWord.quoted(name));
      }
    }
    LibraryOptions.note(search.passedOver(), host);
    return found;
  }

  /** A file, under the name that the user would call it by from the working directory. */
  private NewFile in(String fileName) {
    Path path = folder.resolve(fileName);
    boolean below = path.startsWith(host.directory());
    String shown = (below ? host.directory().relativize(path) : path).toString();
    // A line that begins so is a command to GitHub's runner.
    return new NewFile(path, shown.startsWith("::") ? "./" + shown : shown);
  }

  private static void refuseLonger(String text, String message) {
    if (text.getBytes(StandardCharsets.UTF_8).length > Catalog.MAX_TEMPLATE) {
      throw new FileException(message + ": 256 KiB is the most");
    }
  }
}
