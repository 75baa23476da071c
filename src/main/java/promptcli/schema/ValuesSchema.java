package promptcli.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import promptcli.model.Input;
import promptcli.model.Template;

/** The JSON Schema of the values file that fills a template by itself. */
public final class ValuesSchema {

  private ValuesSchema() {}

  /**
   * The schema, as maps and lists of plain values. It allows keys that the template does not
   * declare, since one file may serve several templates.
   */
  public static Map<String, Object> schema(Template template) {
    Map<String, Object> properties = new LinkedHashMap<>();
    template.inputs().forEach(input -> properties.put(input.name(), property(input)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", Types.DIALECT);
    schema.put("title", "Values of " + template.name());
    schema.put("description", template.title());
    schema.putAll(Types.of("object"));
    schema.put("properties", properties);
    schema.put(
        "required",
        template.inputs().stream().filter(ValuesSchema::mustBeGiven).map(Input::name).toList());
    return schema;
  }

  private static boolean mustBeGiven(Input input) {
    return input.required() && input.defaultValue().isEmpty();
  }

  private static Map<String, Object> property(Input input) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", input.title());
    if (!about(input).isEmpty()) {
      schema.put("description", about(input));
    }
    input.defaultValue().ifPresent(value -> schema.put("default", value.plain()));
    schema.putAll(mustBeGiven(input) ? value(input) : Types.orNull(value(input)));
    return schema;
  }

  private static String about(Input input) {
    return Stream.of(
            input.description(),
            input.hint().isEmpty() ? "" : "[" + input.hint() + "]",
            input.pattern().map(pattern -> "Pattern: " + pattern.expression()).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, Object> value(Input input) {
    Map<String, Object> schema = Types.value(input.type());
    Optional<String> pattern =
        input.pattern().flatMap(PortablePattern::of).map(expression -> "(?:" + expression + ")$");
    switch (input.type()) {
      case CHOICE -> schema.put("enum", Types.asWritten(input.options()));
      case LIST -> {
        if (input.required()) {
          schema.put("minItems", 1);
        }
        Map<String, Object> item = Types.scalar();
        pattern.ifPresent(expression -> item.put("pattern", "^" + expression));
        schema.put("items", item);
      }
      case TEXT, MULTILINE -> {
        if (input.required()) {
          schema.put("pattern", pattern.map(p -> "^(?=[\\s\\S]*\\S)" + p).orElse("\\S"));
        } else {
          pattern.ifPresent(expression -> schema.put("pattern", "^\\s*$|^" + expression));
        }
      }
      case BOOLEAN, INTEGER -> {
        input.minimum().ifPresent(least -> schema.put("minimum", least));
        input.maximum().ifPresent(most -> schema.put("maximum", most));
        if (!mustBeGiven(input)) {
          schema.put("pattern", "^\\s*$|" + schema.get("pattern"));
        }
      }
    }
    return schema;
  }
}
