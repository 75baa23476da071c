package promptcli.draft;

import java.util.ArrayList;
import java.util.List;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.schema.TemplateSchema;
import promptcli.yaml.YamlWriter;

/**
 * A template file to be.
 *
 * @param body its Mustache text
 */
public record Draft(String title, String description, List<Input> inputs, String body) {

  /** Where editors look for the schema; beside the file, so that it is found without a network. */
  static final String SCHEMA_LINE = "# yaml-language-server: $schema=" + TemplateSchema.FILE + "\n";

  public Draft {
    inputs = List.copyOf(inputs);
  }

  /** The file's text, with a test that every input has its place in the prompt. */
  public String file() {
    StringBuilder file = new StringBuilder(SCHEMA_LINE);
    if (body.lines().anyMatch(line -> !line.equals(line.stripTrailing()))) {
      file.append("# lint: allow trailing-space\n");
    }
    file.append("title: ").append(YamlWriter.inline(title)).append('\n');
    file.append("description: ").append(YamlWriter.inline(description)).append('\n');
    if (!inputs.isEmpty()) {
      file.append("inputs:\n");
      inputs.forEach(input -> file.append(declaration(input)));
    }
    file.append("template:").append(YamlWriter.block(body, 2));
    return file.append(tests()).toString();
  }

  private static String declaration(Input input) {
    StringBuilder text = new StringBuilder("  " + input.name() + ":\n");
    text.append("    label: ").append(YamlWriter.inline(input.label())).append('\n');
    text.append("    hint: ").append(YamlWriter.inline(input.hint())).append('\n');
    if (input.type() != InputType.TEXT) {
      text.append("    type: ").append(input.type().word()).append('\n');
    }
    return text.toString();
  }

  private String tests() {
    if (inputs.isEmpty()) {
      return "tests:\n  - name: is complete\n";
    }
    StringBuilder values = new StringBuilder();
    List<String> examples = new ArrayList<>();
    for (Input input : inputs) {
      String example = "example " + (examples.size() + 1);
      values.append("      ").append(input.name()).append(": ").append(example).append('\n');
      examples.add(example);
    }
    return "tests:\n  - name: carries every input\n    values:\n"
        + values
        + "    contains: ["
        + String.join(", ", examples)
        + "]\n";
  }
}
