package promptcli.values;

import promptcli.yaml.YamlWriter;

/** Writes values as a file that {@link ValuesFiles} reads. */
public final class SavedValues {

  private SavedValues() {}

  /** The YAML text of everything that is given, not of defaults. */
  public static String yaml(Resolution resolution) {
    StringBuilder yaml = new StringBuilder();
    for (SourcedValue given : resolution.given().values()) {
      if (given.value().isPresent()) {
        yaml.append(YamlWriter.entry(given.input().name(), given.value().get().plain()));
      }
    }
    return yaml.isEmpty() ? "{}\n" : yaml.toString();
  }
}
