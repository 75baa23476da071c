package promptcli.selection;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import promptcli.model.FileException;
import promptcli.model.Template;
import promptcli.model.UsageException;

/**
 * Finds and reads the files that a user's paths name.
 *
 * <p>A file that is named counts, whatever it is called. Of a folder, and of what a glob matches,
 * count the regular files that git does not ignore, that are not hidden and that are text; links
 * are followed only where they are named. A repository within a folder counts as part of it, by its
 * own rules.
 */
public final class Selector {

  private final Path directory;
  private final Map<String, String> environment;
  private final int limit;

  /**
   * @param directory absolute; paths are shown as from there
   * @param environment for where the user's configuration of git is
   */
  public Selector(Path directory, Map<String, String> environment) {
    this(directory, environment, Template.MAX_OUTPUT);
  }

  /**
   * @param limit in bytes, for all files together
   */
  Selector(Path directory, Map<String, String> environment, int limit) {
    this.directory = directory.normalize();
    this.environment = environment;
    this.limit = limit;
  }

  /**
   * The files that paths name, with their texts; a byte order mark is no part of a text.
   *
   * @param option that the paths belong to, for messages
   * @throws FileException if what is named cannot be read or is not UTF-8, if a glob matches no
   *     file, or if all are larger than {@link Template#MAX_OUTPUT} bytes together
   * @throws UsageException if a text can be no path, or no glob
   */
  public Selection select(List<NamedPath> paths, String option) {
    try {
      IgnoreFile everywhere = UserIgnores.of(environment, directory);
      Search search = new Search(directory, everywhere, option);
      paths.forEach(search::add);
      return new Contents(search.found(), limit).read();
    } catch (FileException e) {
      throw e.by(option);
    }
  }
}
