package promptcli.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.Catalog;
import promptcli.draft.Draft;
import promptcli.draft.FinishedPrompt;
import promptcli.draft.Names;
import promptcli.draft.Starter;
import promptcli.file.NewFile;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.schema.TemplateSchema;
import promptcli.values.ArgumentReader;

/** {@code prompt new}: a template file to begin with, or one made of a finished prompt. */
final class NewCommand {

  private static final String FROM = "--from";
  private static final String USER = "--user";

  private final Host host;
  private final String name;
  private final ParseResult parsed;

  private NewCommand(String name, ParseResult parsed, Host host) {
    this.name = name;
    this.parsed = parsed;
    this.host = host;
  }

  static Syntax syntax() {
    return new Syntax(
            "new NAME",
            "Writes a template file to begin with, and prints its path. It goes into the project's"
                + " .prompts folder. With --from, a finished prompt becomes a template: each [hint]"
                + " after a label becomes an input.",
            "prompt new code-review --from review.md")
        .section(
            "Options",
            List.of(
                Syntax.option(FROM, "FILE", "make it of the prompt in FILE, - for stdin"),
                Syntax.flag(USER, "write it to your own templates"),
                LibraryOptions.folder(),
                Syntax.help()));
  }

  static void run(ParseResult parsed, Host host) {
    String name =
        Syntax.word(parsed)
            .orElseThrow(() -> new UsageException("which name? Give one: prompt new NAME", ""));
    if (!Template.isName(name)) {
      String possible = Names.of(name.replaceFirst("\\.yaml$", ""));
      throw new UsageException(
          "'" + name + "' cannot be a template's name: it is made of a-z, 0-9 and -",
          possible.isEmpty() ? "" : "Name it " + possible + ".");
    }
    new NewCommand(name, parsed, host).write();
  }

  private void write() {
    Path folder = LibraryOptions.target(parsed, parsed.hasMatchedOption(USER), host);
    NewFile file = in(folder, name + ".yaml");
    refuseExisting(Files.exists(file.path()), file);
    Optional<Draft> draft = draft();
    boolean written = file.write(draft.map(Draft::file).orElseGet(() -> Starter.file(name)));
    refuseExisting(!written, file);
    NewFile schema = in(folder, TemplateSchema.FILE);
    boolean schemaWritten = schema.write(Json.write(TemplateSchema.schema()));
    Result.write(file.shownAs() + "\n", host);
    draft.ifPresent(made -> Errors.note(summary(made.inputs()) + "\n", host));
    if (schemaWritten) {
      Errors.note("For editors, beside it: " + schema.shownAs() + "\n", host);
    }
  }

  private static void refuseExisting(boolean exists, NewFile file) {
    if (exists) {
      throw new FileException(file.shownAs() + " is there already", "Choose another name.");
    }
  }

  /** A file, under the name that the user would call it by from the working directory. */
  private NewFile in(Path folder, String fileName) {
    Path path = folder.resolve(fileName);
    boolean below = path.startsWith(host.directory());
    return new NewFile(path, (below ? host.directory().relativize(path) : path).toString());
  }

  /** What the prompt that {@code --from} names becomes. */
  private Optional<Draft> draft() {
    String from = parsed.matchedOptionValue(FROM, "");
    if (from.isEmpty()) {
      return Optional.empty();
    }
    SourceText prompt = new ArgumentReader(host.directory(), host.in()).file(from, FROM);
    if (prompt.text().isBlank()) {
      throw new UsageException(prompt.name() + " is empty", "");
    }
    refuseLonger(prompt.text(), prompt.name());
    Syntax render = RenderSyntax.withoutTemplate();
    Draft draft =
        FinishedPrompt.draft(
            Names.title(name), prompt.text(), input -> render.find("--" + input) != null);
    refuseLonger(draft.file(), prompt.name());
    return Optional.of(draft);
  }

  private static void refuseLonger(String text, String promptName) {
    if (text.getBytes(StandardCharsets.UTF_8).length > Catalog.MAX_TEMPLATE) {
      throw new FileException(promptName + " is too long for a template: 256 KiB is the most");
    }
  }

  private static String summary(List<Input> inputs) {
    String names = inputs.stream().map(Input::name).collect(Collectors.joining(", "));
    return switch (inputs.size()) {
      case 0 -> "No inputs: nothing in [brackets] stands after a label, as in Feature: [Describe]";
      case 1 -> "1 input: " + names;
      default -> inputs.size() + " inputs: " + names;
    };
  }
}
