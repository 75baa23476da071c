package promptcli.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import promptcli.catalog.Catalog;
import promptcli.catalog.PassedOver;
import promptcli.catalog.ProjectSearch;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.line.Option;
import promptcli.cli.report.Json;
import promptcli.file.NewFile;
import promptcli.model.FileException;
import promptcli.model.UsageException;
import promptcli.schema.TemplateSchema;
import promptcli.text.ShellWord;

/**
 * A folder that a new template goes to, which need not exist yet.
 *
 * @param catalog the name of the catalog that it is; empty for any other folder
 */
record TemplateFolder(Path path, String catalog, Host host) {

  static final Option USER = Option.flag("--user", "write it to your own templates");

  /** The user's own. */
  static TemplateFolder user(Host host) {
    Path path =
        LibraryOptions.locator(host)
            .user()
            .orElseThrow(
                () ->
                    new UsageException(
                        "there is no folder of yours: HOME is not set", "Set HOME."));
    return new TemplateFolder(path, Catalog.USER, host);
  }

  /**
   * The project's; says which folders were passed over on the way to it.
   *
   * @param otherwise the command that would write to any folder that its option names; may be empty
   */
  static TemplateFolder project(String otherwise, Host host) {
    ProjectSearch search = LibraryOptions.locator(host).project();
    Path found = search.folderOrNew();
    for (PassedOver each : search.passedOver()) {
      if (each.folder().equals(found)) {
        String name = each.shownIn(host.directory());
        throw new FileException(
            "cannot write to " + name + ": " + each.reason(),
            "To use it all the same: "
                + (otherwise + " --prompts " + ShellWord.quoted(name)).strip());
      }
    }
    LibraryOptions.note(search.passedOver(), host);
    return new TemplateFolder(found, Catalog.PROJECT, host);
  }

  /** The one of that name. */
  static TemplateFolder named(String name, Host host) {
    return new TemplateFolder(host.directory().resolve(name).normalize(), "", host);
  }

  /** A file in it, under the name that the user would call it by from the working directory. */
  NewFile file(String fileName) {
    Path file = path.resolve(fileName);
    boolean below = file.startsWith(host.directory());
    String shown = (below ? host.directory().relativize(file) : file).toString();
    // A line that begins so is a command to GitHub's runner.
    return new NewFile(file, shown.startsWith("::") ? "./" + shown : shown);
  }

  /** The file of a template. */
  NewFile template(String name) {
    return file(name + ".yaml");
  }

  /** Puts the schema for editors into it, and returns it where there was none. */
  Optional<NewFile> addSchema() {
    NewFile schema = file(TemplateSchema.FILE);
    return schema.write(Json.write(TemplateSchema.schema()))
        ? Optional.of(schema)
        : Optional.empty();
  }

  /**
   * Says what else there is to know of a template that was written here.
   *
   * @param schema what was put beside it
   */
  void note(String name, Optional<NewFile> schema) {
    Notes notes = new Notes(host);
    schema.ifPresent(it -> notes.say("For editors, beside it: " + it.shownAs()));
    List<String> hidden = LibraryOptions.quietLibrary(List.of(), host).hiddenBy(name, catalog);
    if (!hidden.isEmpty()) {
      notes.note(template(name).shownAs() + " hides " + String.join(", ", hidden));
    }
  }
}
