package promptcli.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Message;
import promptcli.schema.TemplateSchema;
import promptcli.yaml.YamlWriter;

/**
 * A template file to be.
 *
 * @param description empty where there is none
 * @param parts who says what, in Mustache text
 * @param examples values that came with the document, by the names of inputs
 * @param leaves whether something stays text that looks like an input
 * @param conversation whether it matters who says it; else there is one part
 */
public record Draft(
    String title,
    String description,
    List<Input> inputs,
    List<Message> parts,
    boolean conversation,
    List<Map<String, String>> examples,
    boolean leaves) {

  /** Where editors look for the schema; beside the file, so that it is found without a network. */
  static final String SCHEMA_LINE = "# yaml-language-server: $schema=" + TemplateSchema.FILE + "\n";

  public Draft {
    inputs = List.copyOf(inputs);
    parts = List.copyOf(parts);
    examples = List.copyOf(examples);
  }

  /** The file's text, with a test that every input has its place in the prompt. */
  public String file() {
    StringBuilder file = new StringBuilder(SCHEMA_LINE);
    boolean trailing =
        parts.stream()
            .flatMap(part -> part.content().lines())
            .anyMatch(line -> !line.equals(line.stripTrailing()));
    if (trailing) {
      file.append("# lint: allow trailing-space\n");
    }
    if (leaves) {
      file.append("# lint: allow placeholder-left\n");
    }
    file.append("title: ").append(YamlWriter.inline(title)).append('\n');
    if (!description.isEmpty()) {
      file.append("description: ").append(YamlWriter.inline(description)).append('\n');
    }
    if (!inputs.isEmpty()) {
      file.append("inputs:\n");
      inputs.forEach(input -> file.append(declaration(input)));
    }
    if (conversation) {
      file.append("messages:\n");
      for (Message part : parts) {
        file.append("  - role: ").append(part.role().word()).append("\n    content:");
        file.append(YamlWriter.block(part.content(), 6));
      }
    } else {
      file.append("template:").append(YamlWriter.block(parts.get(0).content(), 2));
    }
    return file.append(tests()).toString();
  }

  private static String declaration(Input input) {
    StringBuilder text = new StringBuilder("  " + input.name() + ":\n");
    text.append("    label: ").append(YamlWriter.inline(input.label())).append('\n');
    if (!input.hint().isEmpty()) {
      text.append("    hint: ").append(YamlWriter.inline(input.hint())).append('\n');
    }
    if (input.type() != InputType.TEXT) {
      text.append("    type: ").append(input.type().word()).append('\n');
    }
    if (!input.options().isEmpty()) {
      List<String> options = input.options().stream().map(YamlWriter::item).toList();
      text.append("    options: [").append(String.join(", ", options)).append("]\n");
    }
    input
        .defaultValue()
        .ifPresent(
            value ->
                text.append("    default: ")
                    .append(YamlWriter.inline(value.texts().get(0)))
                    .append('\n'));
    if (!input.required() && input.defaultValue().isEmpty()) {
      text.append("    required: false\n");
    }
    return text.toString();
  }

  private String tests() {
    StringBuilder tests = new StringBuilder("tests:\n");
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> needed = new LinkedHashMap<>();
    List<String> shown = new ArrayList<>();
    for (Input input : inputs) {
      String value = example(input, values.size() + 1);
      values.put(input.name(), value);
      shown.add(YamlWriter.item(value));
      if (input.required() && input.defaultValue().isEmpty()) {
        needed.put(input.name(), value);
      }
    }
    tests.append(inputs.isEmpty() ? "  - name: is complete\n" : "  - name: carries every input\n");
    tests.append(values(values));
    if (!inputs.isEmpty()) {
      tests.append("    contains: [").append(String.join(", ", shown)).append("]\n");
    }
    for (int i = 0; i < examples.size(); i++) {
      if (!examples.get(i).isEmpty()) {
        Map<String, String> whole = new LinkedHashMap<>(needed);
        whole.putAll(examples.get(i));
        tests.append("  - name: takes example ").append(i + 1).append('\n').append(values(whole));
      }
    }
    return tests.toString();
  }

  private static String example(Input input, int number) {
    return switch (input.type()) {
      case BOOLEAN -> "true";
      case INTEGER -> "1";
      case CHOICE -> input.options().get(0);
      default -> "example " + number;
    };
  }

  private static String values(Map<String, String> values) {
    StringBuilder text = new StringBuilder(values.isEmpty() ? "" : "    values:\n");
    values.forEach(
        (name, value) ->
            text.append("      ")
                .append(name)
                .append(
                    value.contains("\n")
                        ? ":" + YamlWriter.block(value, 8)
                        : ": " + YamlWriter.inline(value) + "\n"));
    return text.toString();
  }
}
