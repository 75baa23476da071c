package promptcli.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Template;

/** Values from {@code PROMPT_INPUT_…} variables; a list has one item a line. */
public final class EnvironmentValues {

  private EnvironmentValues() {}

  /** What the environment gives for the template's inputs; other variables are not looked at. */
  public static List<SourcedValue> of(Template template, Map<String, String> environment) {
    List<SourcedValue> given = new ArrayList<>();
    for (Input input : template.inputs()) {
      String name = input.environmentName();
      String text = environment.get(name);
      if (text != null) {
        boolean list = input.type() == InputType.LIST;
        given.add(SourcedValue.of(input, list ? ArgumentReader.lines(text) : List.of(text), name));
      }
    }
    return given;
  }
}
