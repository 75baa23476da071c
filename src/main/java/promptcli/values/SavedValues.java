package promptcli.values;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes values to a file that {@code --values} reads. */
public final class SavedValues {

  private SavedValues() {}

  /** The YAML text of everything that is given, not of defaults. */
  public static String yaml(Resolution resolution) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (SourcedValue given : resolution.given().values()) {
      given.value().ifPresent(value -> values.put(given.input().name(), value.plain()));
    }
    return YAMLMapper.builder()
        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
        .disable(YAMLWriteFeature.SPLIT_LINES)
        .build()
        .writeValueAsString(values)
        // Every text is in quotes, where Jackson leaves this one character as it is.
        .replace("\uFEFF", "\\uFEFF");
  }
}
