package promptcli.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import promptcli.model.Condition;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Needs;
import promptcli.model.Template;
import promptcli.model.Value;

/** The JSON Schema of the values file that fills a template by itself. */
public final class ValuesSchema {

  private ValuesSchema() {}

  /**
   * The schema, as maps and lists of plain values. It allows keys that the template does not
   * declare, since one file may serve several templates.
   */
  public static Map<String, Object> schema(Template template) {
    Needs needs = template.needs();
    Map<String, Object> properties = new LinkedHashMap<>();
    template.inputs().forEach(input -> properties.put(input.name(), property(input, needs)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", Types.DIALECT);
    schema.put("title", "Values of " + template.name());
    schema.put("description", template.title());
    schema.putAll(Types.of("object"));
    schema.put("properties", properties);
    schema.put(
        "required",
        template.inputs().stream()
            .filter(input -> mustAlwaysBeGiven(input, needs))
            .map(Input::name)
            .toList());
    List<Object> conditions =
        template.inputs().stream()
            .filter(input -> mustBeGiven(input) && !needs.always(input))
            .map(input -> requiredWhereNeeded(input, needs, template))
            .toList();
    if (!conditions.isEmpty()) {
      schema.put("allOf", conditions);
    }
    return schema;
  }

  private static boolean mustAlwaysBeGiven(Input input, Needs needs) {
    return mustBeGiven(input) && needs.always(input);
  }

  private static Object requiredWhereNeeded(Input input, Needs needs, Template template) {
    List<Object> cases =
        needs.cases(input).stream()
            .map(one -> all(one.stream().map(each -> holds(each, template)).toList()))
            .toList();
    Map<String, Object> then = new LinkedHashMap<>();
    then.put("required", List.of(input.name()));
    then.put("properties", Map.of(input.name(), value(input, true)));
    return Types.when(cases.size() == 1 ? cases.get(0) : Map.of("anyOf", cases), then);
  }

  private static Object all(List<Object> conditions) {
    return conditions.size() == 1 ? conditions.get(0) : Map.of("allOf", conditions);
  }

  /** That a value is something, or nothing, where the file gives it or where it does not. */
  private static Object holds(Condition condition, Template template) {
    Input input = template.input(condition.input()).orElseThrow();
    boolean unlessGiven = input.defaultValue().map(Value::isTrue).orElse(input.required());
    Map<String, Object> isNothing = new LinkedHashMap<>();
    if (unlessGiven) {
      isNothing.put("required", List.of(input.name()));
    }
    List<Object> nothing = new ArrayList<>(nothing(input.type()));
    if (!unlessGiven) {
      nothing.add(Types.of("null"));
      nothing.add(Types.matching("^\\s*$"));
    }
    isNothing.put("properties", Map.of(input.name(), Map.of("anyOf", nothing)));
    return condition.wanted() ? Map.of("not", isNothing) : isNothing;
  }

  /** What a section takes for nothing, where it is given. */
  private static List<Object> nothing(InputType type) {
    return switch (type) {
      case BOOLEAN -> List.of(Map.of("const", false), Types.matching("^[Ff][Aa][Ll][Ss][Ee]\\s*$"));
      case LIST, FILES -> {
        Map<String, Object> blank = Types.of("array");
        blank.put("items", Types.matching("^\\s*$"));
        yield List.of(blank);
      }
      case TEXT, MULTILINE -> List.of(Types.matching("^(\\r?\\n)*$"));
      case CHOICE, INTEGER -> List.of(Map.of("not", Map.of()));
    };
  }

  private static boolean mustBeGiven(Input input) {
    return input.required() && input.defaultValue().isEmpty() && !input.stdin();
  }

  private static Map<String, Object> property(Input input, Needs needs) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", input.title());
    if (!about(input).isEmpty()) {
      schema.put("description", about(input));
    }
    input.defaultValue().ifPresent(value -> schema.put("default", value.plain()));
    schema.putAll(
        mustAlwaysBeGiven(input, needs)
            ? value(input, true)
            : Types.orNull(value(input, input.required() && !mustBeGiven(input))));
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

  /**
   * @param required whether it has to say something
   */
  private static Map<String, Object> value(Input input, boolean required) {
    Map<String, Object> schema = Types.value(input.type());
    Optional<String> pattern =
        input.pattern().flatMap(PortablePattern::of).map(expression -> "(?:" + expression + ")$");
    switch (input.type()) {
      case CHOICE -> schema.put("enum", Types.asWritten(input.options()));
      case LIST, FILES -> {
        if (required) {
          schema.put("minItems", 1);
        }
        Map<String, Object> item = Types.scalar();
        pattern.ifPresent(expression -> item.put("pattern", "^" + expression));
        schema.put("items", item);
      }
      case TEXT, MULTILINE -> {
        if (required) {
          schema.put("pattern", pattern.map(p -> "^(?=[\\s\\S]*\\S)" + p).orElse("\\S"));
        } else {
          pattern.ifPresent(expression -> schema.put("pattern", "^\\s*$|^" + expression));
        }
      }
      case BOOLEAN, INTEGER -> {
        input.minimum().ifPresent(least -> schema.put("minimum", least));
        input.maximum().ifPresent(most -> schema.put("maximum", most));
        if (!required || input.defaultValue().isPresent()) {
          schema.put("pattern", "^\\s*$|" + schema.get("pattern"));
        }
      }
    }
    return schema;
  }
}
