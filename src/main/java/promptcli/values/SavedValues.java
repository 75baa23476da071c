package promptcli.values;

import java.util.function.UnaryOperator;
import promptcli.yaml.YamlWriter;

/** Writes values as a file that {@link ValuesFiles} reads. */
public final class SavedValues {

  private SavedValues() {}

  /**
   * The YAML text of everything that is given, not of defaults.
   *
   * @param path makes of a file's path the one from the file that this is written to
   */
  public static String yaml(Resolution resolution, UnaryOperator<String> path) {
    StringBuilder yaml = new StringBuilder();
    for (SourcedValue given : resolution.given().values()) {
      if (given.value().isPresent()) {
        yaml.append(YamlWriter.entry(given.input().name(), given.value().get().saved(path)));
      }
    }
    return yaml.isEmpty() ? "{}\n" : yaml.toString();
  }
}
