package promptcli.render;

import java.util.Optional;
import promptcli.model.SourceText;

/** Where a body finds the partials that it includes. */
@FunctionalInterface
public interface Partials {

  /** No partials at all. */
  Partials NONE = name -> Optional.empty();

  /**
   * The partial of exactly this name.
   *
   * @param name matches {@code [a-z0-9][a-z0-9-]*}: a caller need not fear a path
   */
  Optional<SourceText> find(String name);
}
