package promptcli.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import promptcli.catalog.Catalog;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.line.Syntax;
import promptcli.cli.report.Errors;
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
import promptcli.text.Printable;
import promptcli.wizard.CandidateQuestions;
import promptcli.wizard.Questions;

/** {@code prompt new}: a template file to begin with, or what a prompt becomes that exists. */
final class NewCommand {

  private final NewOptions options;
  private final Host host;
  private final Notes notes;
  private final TemplateFolder folder;

  private NewCommand(NewOptions options, Host host) {
    this.options = options;
    this.host = host;
    this.notes = new Notes(host);
    this.folder = folder(options, host);
  }

  static ExitCode run(NewOptions options, Host host) {
    NewCommand command = new NewCommand(options, host);
    return options.from().isEmpty() ? command.begin(options.name().orElseThrow()) : command.make();
  }

  private ExitCode begin(String name) {
    NewFile file = free(name);
    write(file, Starter.file(name));
    print(file);
    folder.note(name, folder.addSchema());
    return ExitCode.DONE;
  }

  private ExitCode make() {
    NewSources found = new NewSources(host, options.format(), folder.path());
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
      folder.note(name, folder.addSchema());
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
    folder.note(name, folder.addSchema());
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
    try (Questions questions = host.questions()) {
      return new CandidateQuestions(questions).ask(candidates, from);
    } catch (IOException e) {
      return candidates;
    }
  }

  private NewFile free(String name) {
    NewFile file = folder.template(name);
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

  private static TemplateFolder folder(NewOptions options, Host host) {
    if (options.folder().isPresent()) {
      return TemplateFolder.named(options.folder().get(), host);
    }
    return options.user() ? TemplateFolder.user(host) : TemplateFolder.project("", host);
  }

  private static void refuseLonger(String text, String message) {
    if (text.getBytes(StandardCharsets.UTF_8).length > Catalog.MAX_TEMPLATE) {
      throw new FileException(message + ": 256 KiB is the most");
    }
  }
}
