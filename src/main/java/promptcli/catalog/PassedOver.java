package promptcli.catalog;

import java.nio.file.Path;

/**
 * A {@code .prompts} folder that was found and does not count.
 *
 * @param reason why, without a full stop
 */
public record PassedOver(Path folder, String reason) {

  /** What messages call it in a working directory. */
  public String shownIn(Path directory) {
    return Library.shown(folder, directory);
  }
}
