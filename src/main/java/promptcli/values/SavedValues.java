package promptcli.values;

import java.util.function.UnaryOperator;
import promptcli.model.Value;
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
        yaml.append(YamlWriter.entry(given.input().name(), written(given.value().get(), path)));
      }
    }
    return yaml.isEmpty() ? "{}\n" : yaml.toString();
  }

  /**
   * What JSON has for a value, but for a number that is not written as JSON has it, and files: of
   * these the paths.
   */
  private static Object written(Value value, UnaryOperator<String> path) {
    if (value instanceof Value.Files) {
      return value.texts().stream().map(path).toList();
    }
    Object plain = value.plain();
    return value instanceof Value.Int number && !number.written().equals(plain.toString())
        ? number.written()
        : plain;
  }
}
