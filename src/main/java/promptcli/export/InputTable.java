package promptcli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.Needs;
import promptcli.model.Template;
import promptcli.model.Value;

/** The inputs of a template as a table, and the inputs again out of such a table. */
final class InputTable {

  private static final List<String> HEADINGS =
      List.of("name", "label", "hint", "type", "options", "required", "default");

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String SOMETIMES = "where the text shows it";

  private InputTable() {}

  /**
   * The table's lines.
   *
   * @param usage how an input is given, where that belongs into the table
   */
  static String write(Template template, Optional<Function<Input, String>> usage) {
    List<List<List<String>>> rows = new ArrayList<>();
    List<String> headings = new ArrayList<>(HEADINGS);
    usage.ifPresent(it -> headings.add("option"));
    rows.add(headings.stream().map(List::of).toList());
    rows.add(headings.stream().map(it -> List.of("---")).toList());
    Needs needs = template.needs();
    for (Input input : template.inputs()) {
      List<List<String>> row = new ArrayList<>(row(input, needs));
      usage.ifPresent(it -> row.add(List.of(it.apply(input))));
      rows.add(row);
    }
    StringBuilder table = new StringBuilder();
    rows.forEach(row -> table.append(Cells.write(row)).append('\n'));
    return table.toString();
  }

  private static List<List<String>> row(Input input, Needs needs) {
    boolean required = input.required() && input.defaultValue().isEmpty();
    return List.of(
        List.of(input.name()),
        texts(input.label()),
        texts(input.hint()),
        List.of(input.type().word()),
        input.options(),
        List.of(!required ? NO : needs.always(input) ? YES : SOMETIMES),
        input.defaultValue().map(Value::texts).orElse(List.of()));
  }

  private static List<String> texts(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** The input of a row; none where it is not a row of such a table. */
  static Optional<Input> read(String row) {
    List<List<String>> cells = Cells.read(row);
    if (cells.size() < HEADINGS.size() || !Input.isName(only(cells.get(0)))) {
      return Optional.empty();
    }
    return InputType.of(only(cells.get(3))).map(type -> input(cells, type));
  }

  private static Input input(List<List<String>> cells, InputType type) {
    Input input =
        new Input(
            only(cells.get(0)),
            only(cells.get(1)),
            "",
            only(cells.get(2)),
            type,
            type.hasOptions() ? cells.get(4) : List.of(),
            !only(cells.get(5)).equals(NO),
            Optional.empty());
    return cells.get(6).isEmpty() ? input : input.withDefault(value(input, cells.get(6)));
  }

  /** Somebody may have changed the table. */
  private static Optional<Value> value(Input input, List<String> texts) {
    try {
      return Optional.of(input.valueOf(texts));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static String only(List<String> texts) {
    return String.join(" ", texts);
  }
}
