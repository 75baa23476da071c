package promptcli.selection;

import java.util.List;
import promptcli.model.NamedFile;

/**
 * The files that a user's paths name, and what was left out of folders and globs.
 *
 * @param files each once, in the order of their paths
 * @param leftOut likewise
 */
public record Selection(List<NamedFile> files, List<LeftOut> leftOut) {

  public Selection {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }
}
