package promptcli.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.catalog.LibraryLocator;
import promptcli.catalog.Location;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.ShellWord;
import promptcli.wizard.Questions;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Wizard;

/** {@code prompt edit}: a template in the person's editor; of a bundled one, a copy. */
final class EditCommand {

  private final EditOptions options;
  private final Host host;
  private final Library library;

  private EditCommand(EditOptions options, Host host) {
    this.options = options;
    this.host = host;
    this.library = LibraryOptions.quietLibrary(options.prompts(), host);
  }

  static ExitCode run(EditOptions options, Host host) {
    EditCommand command = new EditCommand(options, host);
    Location found = command.library.locate(options.template(), command.beginIt());
    found.refuseUnlessFile();
    return found.isIn(command.library.bundled()) ? command.editCopy(found) : command.edit(found);
  }

  /** What to do where there is no such template, if one can have that name. */
  private String beginIt() {
    String reference = options.template();
    String name = reference.substring(reference.indexOf(':') + 1);
    String user = reference.startsWith(Catalog.USER + ":") ? " " + TemplateFolder.USER.name() : "";
    return Template.isName(name) ? "To begin it: prompt new " + name + user : "";
  }

  private ExitCode edit(Location found) {
    LibraryOptions.note(library.passedOver(), host);
    refuseOtherThan(found.catalog().name(), found.shownAs());
    return new Editing(found, Optional.empty(), library, host).run();
  }

  /** Who says where a copy goes does not mean to change what is elsewhere. */
  private void refuseOtherThan(String catalog, String file) {
    String wanted = options.catalog().orElse(catalog);
    if (!wanted.equals(catalog)) {
      throw new UsageException(
          "--" + wanted + " is for a copy of a bundled template, not for " + file,
          "Leave it out; to copy: " + copying() + (wanted.equals(Catalog.USER) ? " --user" : ""));
    }
  }

  private String copying() {
    return "prompt new --from " + ShellWord.quoted(options.template());
  }

  private ExitCode editCopy(Location bundled) {
    TemplateFolder folder = folder(options.catalog().orElseGet(() -> asked(bundled.name())));
    TemplateCopy copy = TemplateCopy.make(bundled, folder);
    Library withCopy = LibraryOptions.quietLibrary(options.prompts(), host);
    Location at = withCopy.locate(copy.file().shownAs(), "");
    try {
      return new Editing(at, Optional.of(copy), withCopy, host).run();
    } finally {
      if (Files.exists(copy.file().path())) {
        folder.note(bundled.name(), copy.schema());
      }
    }
  }

  private TemplateFolder folder(String catalog) {
    if (catalog.equals(Catalog.PROJECT)) {
      return TemplateFolder.project(copying(), host);
    }
    LibraryOptions.note(library.passedOver(), host);
    return TemplateFolder.user(host);
  }

  /** Asks for the catalog that the copy is to go to. */
  private String asked(String template) {
    UsageException unknown =
        new UsageException(
            "a bundled template stays as it is: where is the copy of " + template + " to go?",
            "Say so: " + EditOptions.PROJECT.name() + " or " + TemplateFolder.USER.name());
    if (!host.terminal().in() || !host.terminal().err()) {
      throw unknown;
    }
    LibraryLocator locator = LibraryOptions.locator(host);
    List<Item> items = new ArrayList<>();
    items.add(item(Catalog.PROJECT, locator.project().folderOrNew()));
    locator.user().ifPresent(folder -> items.add(item(Catalog.USER, folder)));
    try (Questions questions = host.questions()) {
      int taken = new Wizard(questions).choose("Copy " + template + " to", items);
      return items.get(taken).text();
    } catch (IOException e) {
      throw unknown;
    }
  }

  private Item item(String catalog, Path folder) {
    return Item.of(catalog, library.shown(folder));
  }
}
