package promptcli.render;

import java.util.function.Consumer;
import promptcli.model.Body;
import promptcli.model.Diagnostic;
import promptcli.model.Passage;

/** Parses the Mustache text of a template. */
public final class BodyParser {

  private BodyParser() {}

  /**
   * Parses {@code passage} and every partial that it includes.
   *
   * @param problems is told of each problem; if there was one, the body must not be rendered
   */
  public static Body parse(Passage passage, Partials partials, Consumer<Diagnostic> problems) {
    throw new UnsupportedOperationException();
  }
}
