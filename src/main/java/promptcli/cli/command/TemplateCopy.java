package promptcli.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import promptcli.catalog.Catalog;
import promptcli.catalog.Location;
import promptcli.file.NewFile;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.text.ShellWord;

/**
 * A copy of a template that was made to be changed.
 *
 * @param schema what was put beside it, if that was missing
 * @param folders those that were made for it, from the lowest up
 */
record TemplateCopy(NewFile file, String original, Optional<NewFile> schema, List<Path> folders) {

  TemplateCopy {
    folders = List.copyOf(folders);
  }

  /**
   * Copies a template, under its name.
   *
   * @throws FileException if a file of that name already exists, or the copy cannot be written
   */
  static TemplateCopy make(Location original, TemplateFolder folder) {
    NewFile file = folder.template(original.name());
    String text = TextFile.read(original.file(), original.shownAs(), Catalog.MAX_TEMPLATE).text();
    List<Path> missing = missing(folder.path());
    if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS) || !file.write(text)) {
      throw new FileException(
          file.shownAs() + " already exists",
          "To edit that: prompt edit " + ShellWord.quoted(file.shownAs()));
    }
    return new TemplateCopy(file, text, folder.addSchema(), missing);
  }

  private static List<Path> missing(Path folder) {
    List<Path> missing = new ArrayList<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.add(at);
    }
    return missing;
  }

  /** Whether it is still the same text, or was removed. */
  boolean isUnchanged() {
    try {
      return !Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)
          || Files.isRegularFile(file.path())
              && Arrays.equals(
                  Files.readAllBytes(file.path()), original.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return false; // what cannot be read is none of ours
    }
  }

  /** Removes it and what was made for it, but for a folder that something else is in. */
  void takeBack() {
    try {
      Files.deleteIfExists(file.path());
      if (schema.isPresent()) {
        Files.deleteIfExists(schema.get().path());
      }
      for (Path folder : folders) {
        Files.deleteIfExists(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      // which is then of use
    } catch (IOException e) {
      throw new FileException(
          "cannot remove " + file.shownAs() + ": " + TextFile.reason(e, file.path()));
    }
  }
}
