package promptcli.selection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user has written to name files.
 *
 * @param text a path to a file or a folder, or a glob
 * @param mayBeGlob whether it is a glob where it has {@code *}, {@code ?}, {@code [} or <code>{
 *     </code> and there is no file of that name
 * @param from the folder from where it is meant
 */
public record NamedPath(String text, boolean mayBeGlob, Path from) {

  /**
   * The paths of a list, one on each line, or with a NUL after each. They are no globs; blank lines
   * are passed over.
   *
   * @param from the folder from where they are meant
   */
  public static List<NamedPath> listed(String list, Path from) {
    List<NamedPath> paths = new ArrayList<>();
    boolean hasNul = list.indexOf('\0') >= 0;
    for (String path : hasNul ? List.of(list.split("\0")) : list.lines().toList()) {
      if (!path.isBlank()) {
        paths.add(new NamedPath(path, false, from));
      }
    }
    return paths;
  }
}
