package promptcli.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import promptcli.format.Key;
import promptcli.format.Vocabulary;
import promptcli.model.InputType;

/** The JSON Schema of template files. */
public final class TemplateSchema {

  /** What the file is called that holds the schema, beside the templates that name it. */
  public static final String FILE = "template.schema.json";

  private static final String ONE_LINE = "^\\s*[^\\u0000-\\u001f\\u007f-\\u009f]*\\s*$";

  private TemplateSchema() {}

  /** The schema, as maps and lists of plain values. */
  public static Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", Types.DIALECT);
    schema.put("title", "Prompt template");
    schema.put("description", "A template of prompt; the file's name is the template's.");
    schema.putAll(mapping(Vocabulary.FILE_KEYS));
    schema.put("oneOf", Vocabulary.BODIES.stream().map(TemplateSchema::present).toList());
    return schema;
  }

  private static Map<String, Object> mapping(List<Key> keys) {
    Map<String, Object> schema = Types.of("object");
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key.name(), property(key)));
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    List<String> required = keys.stream().filter(Key::required).map(Key::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    List<Object> conditions = new ArrayList<>();
    for (Key key : keys) {
      if (!key.needs().isEmpty()) {
        conditions.add(Types.when(present(key), present(named(key.needs(), keys))));
      }
    }
    if (keys.contains(Vocabulary.TYPE)) {
      conditions.addAll(byType());
    }
    if (!conditions.isEmpty()) {
      schema.put("allOf", conditions);
    }
    return schema;
  }

  private static Map<String, Object> property(Key key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", key.about());
    Map<String, Object> value = value(key);
    boolean mayBeNull = value.containsKey("type") && !key.required();
    schema.putAll(mayBeNull ? Types.orNull(value) : value);
    return schema;
  }

  /** What the key's value is, where there is one. */
  private static Map<String, Object> value(Key key) {
    return switch (key.type()) {
      case LINE -> Types.matching(ONE_LINE);
      case TEXT -> Types.of("string");
      case DATE -> Types.matching("^\\s*(" + Vocabulary.DAY + ")?\\s*$");
      case SCALAR -> Types.scalar();
      case WORD -> word(key);
      case FLAG -> Types.of("boolean");
      case INTEGER -> Types.of("integer");
      case SCALARS -> Types.scalars();
      case VALUE -> new LinkedHashMap<>();
      case SCALAR_OR_SCALARS -> Types.scalarOrScalars();
      case VALUES -> {
        Map<String, Object> schema = Types.of("object");
        Map<String, Object> value = Types.scalarOrScalars();
        value.put(
            "items", Map.of("anyOf", List.of(Types.scalar(), mapping(Vocabulary.FILE_VALUE_KEYS))));
        schema.put("additionalProperties", Types.orNull(value));
        yield schema;
      }
      case NAMED -> {
        Map<String, Object> schema = Types.of("object");
        schema.put("propertyNames", Map.of("pattern", "^" + Vocabulary.INPUT_NAME + "$"));
        schema.put("additionalProperties", Types.orNull(mapping(key.keys())));
        yield schema;
      }
      case SERIES -> {
        Map<String, Object> schema = Types.of("array");
        schema.put("items", mapping(key.keys()));
        if (Vocabulary.BODIES.contains(key)) {
          schema.put("minItems", 1);
        }
        yield schema;
      }
    };
  }

  private static Map<String, Object> word(Key key) {
    List<Object> words = Types.asWritten(key.words());
    boolean flags = words.contains(true);
    Map<String, Object> schema = flags ? Types.of("string", "boolean") : Types.of("string");
    schema.put("enum", words);
    return schema;
  }

  /** What the type of an input asks of its other keys. */
  private static List<Object> byType() {
    Map<Object, List<Object>> types = new LinkedHashMap<>();
    for (InputType type : InputType.values()) {
      types.computeIfAbsent(keysOf(type), keys -> new ArrayList<>()).add(type.word());
    }
    List<Object> conditions = new ArrayList<>();
    types.forEach(
        (keys, words) -> {
          Map<String, Object> is = new LinkedHashMap<>();
          if (words.contains(InputType.TEXT.word())) {
            words.add(null);
          } else {
            is.put("required", List.of(Vocabulary.TYPE.name()));
          }
          is.put("properties", Map.of(Vocabulary.TYPE.name(), Map.of("enum", words)));
          conditions.add(Types.when(is, keys));
        });
    return conditions;
  }

  private static Map<String, Object> keysOf(InputType type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    Map<String, Object> properties = new LinkedHashMap<>();
    if (type.hasOptions()) {
      Map<String, Object> options = Types.of("array");
      options.put("minItems", 1);
      options.put("uniqueItems", true);
      properties.put(Vocabulary.OPTIONS.name(), options);
      schema.put("required", List.of(Vocabulary.OPTIONS.name()));
    } else {
      properties.put(Vocabulary.OPTIONS.name(), Types.of("null"));
    }
    if (!type.hasPattern()) {
      properties.put(Vocabulary.PATTERN.name(), Types.of("null"));
    }
    if (type != InputType.INTEGER) {
      properties.put(Vocabulary.MINIMUM.name(), Types.of("null"));
      properties.put(Vocabulary.MAXIMUM.name(), Types.of("null"));
    }
    if (!type.hasFence()) {
      Map<String, Object> none = new LinkedHashMap<>();
      none.put("enum", Arrays.asList("false", false, null));
      properties.put(Vocabulary.FENCE.name(), none);
    }
    properties.put(
        Vocabulary.DEFAULT.name(),
        type == InputType.FILES ? Types.of("null") : Types.orNull(Types.value(type)));
    schema.put("properties", properties);
    return schema;
  }

  /** That the key is there, and something after it. */
  private static Map<String, Object> present(Key key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("required", List.of(key.name()));
    schema.put("properties", Map.of(key.name(), Map.of("type", value(key).get("type"))));
    return schema;
  }

  private static Key named(String name, List<Key> keys) {
    return keys.stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow();
  }
}
