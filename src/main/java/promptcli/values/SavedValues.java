package promptcli.values;

import promptcli.model.Value;
import promptcli.yaml.YamlWriter;

/** Writes values as a file that {@link ValuesFiles} reads. */
public final class SavedValues {

  private SavedValues() {}

  /** The YAML text of everything that is given, not of defaults. */
  public static String yaml(Resolution resolution) {
    StringBuilder yaml = new StringBuilder();
    for (SourcedValue given : resolution.given().values()) {
      if (given.value().isPresent()) {
        yaml.append(YamlWriter.entry(given.input().name(), written(given.value().get())));
      }
    }
    return yaml.isEmpty() ? "{}\n" : yaml.toString();
  }

  /** What JSON has for a value, but for a number that is not written as JSON has it. */
  private static Object written(Value value) {
    Object plain = value.plain();
    return value instanceof Value.Int number && !number.written().equals(plain.toString())
        ? number.written()
        : plain;
  }
}
