package promptcli.model;

import java.util.Set;

/**
 * A file that the user has chosen.
 *
 * @param path as from the working directory, with {@code /} between its parts
 * @param content its whole text
 */
public record NamedFile(String path, String content) {

  /** What is known of a file in a section that goes through files. */
  public static final Set<String> FIELDS = Set.of("path", "content", "extension");

  /** What follows the last dot of its name; empty where there is none but the first letter. */
  public String extension() {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(dot + 1) : "";
  }
}
