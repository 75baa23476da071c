package promptcli.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import promptcli.model.InputType;

/** The pieces that both schemas are made of. */
final class Types {

  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** What a scalar is that is taken as it is written: a number may be the text of a version. */
  private static final List<String> SCALAR = List.of("string", "number", "boolean");

  private static final String DECIMAL = "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?";

  private Types() {}

  static Map<String, Object> of(String... types) {
    return of(List.of(types));
  }

  private static Map<String, Object> of(List<String> types) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", types.size() == 1 ? types.get(0) : types);
    return schema;
  }

  static Map<String, Object> matching(String pattern) {
    Map<String, Object> schema = of("string");
    schema.put("pattern", pattern);
    return schema;
  }

  static Map<String, Object> when(Object condition, Object then) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("if", condition);
    schema.put("then", then);
    return schema;
  }

  static Map<String, Object> scalar() {
    return of(SCALAR);
  }

  /** A list of scalars. */
  static Map<String, Object> scalars() {
    Map<String, Object> schema = of("array");
    schema.put("items", scalar());
    return schema;
  }

  static Map<String, Object> scalarOrScalars() {
    Map<String, Object> schema = scalars();
    List<String> types = new ArrayList<>(SCALAR);
    types.add("array");
    schema.put("type", types);
    return schema;
  }

  /** What a value of an input of that type is in a file. */
  static Map<String, Object> value(InputType type) {
    return switch (type) {
      case TEXT, MULTILINE, CHOICE -> scalar();
      case LIST, FILES -> scalars();
      case BOOLEAN -> {
        Map<String, Object> schema = of("boolean", "string");
        schema.put("pattern", "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$");
        yield schema;
      }
      case INTEGER -> {
        Map<String, Object> schema = of("integer", "string");
        schema.put("minimum", Long.MIN_VALUE);
        schema.put("maximum", Long.MAX_VALUE);
        schema.put("pattern", "^[-+]?[0-9]+$");
        yield schema;
      }
    };
  }

  /** Each text, and the number or boolean that YAML makes of it where it has no quotes. */
  static List<Object> asWritten(List<String> texts) {
    List<Object> values = new ArrayList<>();
    for (String text : texts) {
      values.add(text);
      if (text.matches("true|True|TRUE|false|False|FALSE")) {
        values.add(Boolean.valueOf(text));
      } else if (text.matches(DECIMAL)) {
        values.add(new BigDecimal(text));
      }
    }
    return values;
  }

  /** Allows nothing too: a key with nothing after it is as if it were absent. */
  static Map<String, Object> orNull(Map<String, Object> schema) {
    List<Object> types = new ArrayList<>();
    if (schema.get("type") instanceof List<?> several) {
      types.addAll(several);
    } else {
      types.add(schema.get("type"));
    }
    types.add("null");
    schema.put("type", types);
    if (schema.get("enum") instanceof List<?> words) {
      List<Object> wordsOrNull = new ArrayList<>(words);
      wordsOrNull.add(null);
      schema.put("enum", wordsOrNull);
    }
    return schema;
  }
}
