package promptcli.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.catalog.LibraryLocator;
import promptcli.catalog.PassedOver;
import promptcli.catalog.Selection;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.model.FileException;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.Printable;
import promptcli.text.ShellWord;
import promptcli.values.ArgumentReader;

/** Which library a line describes. */
public final class LibraryOptions {

  /** Folders that come before all other catalogs. */
  public static final Option PROMPTS =
      Option.repeatable("--prompts", ArgumentType.folder(), "look for templates in DIR first");

  private LibraryOptions() {}

  /** Where catalogs are looked for. */
  static LibraryLocator locator(Host host) {
    return new LibraryLocator(host.directory(), host.environment(), host.bundled());
  }

  /** Reads what arguments stand for. */
  static ArgumentReader argumentReader(Host host) {
    return new ArgumentReader(host.directory(), host.in(), host.environment());
  }

  /** The library, as {@link #quietLibrary} finds it; says which folders were passed over. */
  static Library library(List<String> folders, Host host) {
    Library library = quietLibrary(folders, host);
    note(library.passedOver(), host);
    return library;
  }

  /** Says of folders that they were passed over, and how to use them: a line for each. */
  static void note(List<PassedOver> passedOver, Host host) {
    for (PassedOver each : passedOver) {
      String folder = each.shownIn(host.directory());
      String use = "(to use it: " + PROMPTS.name() + " " + ShellWord.quoted(folder) + ")";
      new Notes(host).note("passed over " + folder + ": " + each.reason() + " " + use);
    }
  }

  /**
   * Says that a template of the project hides another of its name: whoever knows that one may have
   * meant it.
   *
   * @param reference by which the template was found
   */
  static void noteHiding(Template template, String reference, Library library, Host host) {
    boolean byName = reference.equals(template.name());
    List<String> hidden =
        byName && template.catalog().equals(Catalog.PROJECT)
            ? library.hiddenBy(template)
            : List.of();
    if (!hidden.isEmpty()) {
      new Notes(host).note(hides(template, hidden) + " (--quiet leaves this out)");
    }
  }

  /** What a template hides, in a line. */
  static String hides(Template template, List<String> hidden) {
    return Printable.line(template.source().name() + " hides " + String.join(", ", hidden));
  }

  /**
   * The library.
   *
   * @param folders those of {@link #PROMPTS}
   * @throws UsageException if one of them does not exist
   */
  public static Library quietLibrary(List<String> folders, Host host) {
    List<Path> named = new ArrayList<>();
    for (String folder : folders) {
      Path path = host.directory().resolve(folder).normalize();
      if (!Files.isDirectory(path)) {
        throw new UsageException(PROMPTS.name() + " " + folder + ": there is no such folder", "");
      }
      if (!Files.isReadable(path)) {
        throw new FileException(PROMPTS.name() + " " + folder + ": permission denied");
      }
      named.add(path);
    }
    return locator(host).library(named);
  }

  /**
   * The templates that the words of a line name; without one, those of the folders that {@link
   * #PROMPTS} names, or else the project's.
   */
  static List<Selection> selections(List<String> words, List<String> folders, Host host) {
    Library library = library(folders, host);
    List<String> targets = words.isEmpty() ? folders : words;
    if (targets.isEmpty()) {
      Catalog project =
          library
              .project()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "which templates? There is no .prompts folder here or above",
                          "Name a template, its file or a folder."));
      targets = List.of(library.shown(project.folder()));
    }
    return targets.stream().map(library::select).toList();
  }
}
