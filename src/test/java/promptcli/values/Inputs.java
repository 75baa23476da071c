package promptcli.values;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.Value;

/** Makes inputs, and templates of nothing else. */
final class Inputs {

  private Inputs() {}

  /** One that reads files from the root, and an empty standard input. */
  static ArgumentReader reader() {
    return new ArgumentReader(Path.of("/"), InputStream.nullInputStream(), Map.of());
  }

  static Template template(Input... inputs) {
    return new Template(
        "t",
        "project",
        new SourceText("t.yaml", ""),
        "T",
        "",
        "",
        List.of(),
        "",
        List.of(inputs),
        List.of(),
        false,
        List.of());
  }

  static Input required(String name) {
    return input(name, InputType.TEXT, true, Optional.empty());
  }

  static Input required(String name, InputType type) {
    return input(name, type, true, Optional.empty());
  }

  static Input optional(String name, InputType type) {
    return input(name, type, false, Optional.empty());
  }

  static Input withDefault(String name, String value) {
    return input(name, InputType.TEXT, false, Optional.of(new Value.Text(value)));
  }

  private static Input input(
      String name, InputType type, boolean required, Optional<Value> defaultValue) {
    List<String> options = type == InputType.CHOICE ? List.of("dev", "prod") : List.of();
    return new Input(name, "", "", "", type, options, required, defaultValue);
  }
}
