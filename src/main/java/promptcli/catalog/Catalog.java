package promptcli.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import promptcli.file.TextFile;
import promptcli.format.TemplateReader;
import promptcli.model.FileException;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.render.Partials;

/**
 * A folder of templates.
 *
 * @param name what a user writes before the colon: {@code bundled}, {@code project}, {@code user},
 *     or the name of a folder that a flag or a variable gives
 * @param folder need not exist; then there is nothing in it
 */
public record Catalog(String name, Path folder) {

  /** The length past which a template or a partial is refused, in bytes. */
  public static final int MAX_TEMPLATE = 256 << 10;

  private static final String SUFFIX = ".yaml";
  private static final String PARTIALS = "partials";

  /** Whether a template of that name is there; says nothing about whether it is sound. */
  public boolean has(String template) {
    return Template.isName(template) && Files.exists(file(template), LinkOption.NOFOLLOW_LINKS);
  }

  /** The names of its templates, sorted, without opening one. */
  public List<String> names() {
    return files(Catalog::isFileName).stream().map(Catalog::templateName).toList();
  }

  /** The files that look like templates but have no template's name, sorted. */
  List<String> strays() {
    return files(file -> (file.endsWith(SUFFIX) || file.endsWith(".yml")) && !isFileName(file));
  }

  private List<String> files(Predicate<String> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new FileException("cannot read " + folder + ": " + TextFile.reason(e, folder));
    } catch (UncheckedIOException e) {
      throw new FileException(
          "cannot read "
              + folder
              + ": "
              + TextFile.reason(Objects.requireNonNull(e.getCause()), folder));
    }
  }

  /**
   * Reads one template.
   *
   * @param shownAs what messages call the file
   * @param bundled where a partial is looked for that is not in this catalog
   * @throws promptcli.model.PromptException if it cannot be read or is not sound
   */
  Template read(String template, String shownAs, Catalog bundled) {
    Path file = file(template);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe, say, might never end.
      throw new FileException("cannot read " + shownAs + ": it is not a file");
    }
    SourceText source = TextFile.read(file, shownAs, MAX_TEMPLATE).withoutByteOrderMark();
    Path partialFolder = Path.of(shownAs).resolveSibling(PARTIALS);
    Partials partials =
        partial ->
            partial(partial, partialFolder)
                .or(() -> bundled.partial(partial, bundled.folder.resolve(PARTIALS)));
    return TemplateReader.read(source, template, name, partials);
  }

  Path file(String template) {
    return folder.resolve(template + SUFFIX);
  }

  /**
   * A partial's text; a link that leads out of the catalog is as if it were not there.
   *
   * @param shownIn what messages call the folder that it is in
   */
  private Optional<SourceText> partial(String partial, Path shownIn) {
    String fileName = partial + ".mustache";
    Path file = folder.resolve(PARTIALS).resolve(fileName);
    try {
      boolean inside = file.toRealPath().startsWith(folder.toRealPath());
      if (inside && Files.isRegularFile(file)) {
        SourceText text = TextFile.read(file, shownIn.resolve(fileName).toString(), MAX_TEMPLATE);
        return Optional.of(text.withoutByteOrderMark());
      }
    } catch (IOException e) {
      // It does not exist, or may not be looked at: the two must not be told apart.
    }
    return Optional.empty();
  }

  /** Whether a file of that name is a template. */
  private static boolean isFileName(String fileName) {
    return fileName.endsWith(SUFFIX) && Template.isName(templateName(fileName));
  }

  /** The name of the template in a file of that name. */
  static String templateName(String fileName) {
    return fileName.substring(0, fileName.length() - SUFFIX.length());
  }

  static boolean isPath(String reference) {
    return reference.contains("/") || reference.endsWith(SUFFIX);
  }
}
