package promptcli.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.model.Message;
import promptcli.model.Role;
import promptcli.model.Template;
import promptcli.model.Value;

/** How a finished prompt is written. */
public enum PromptFormat {
  /** The text of the messages, a blank line between them. */
  TEXT,
  /** An object: the template, its values, and the text. */
  JSON,
  /** The array of messages that OpenAI-like interfaces take. */
  MESSAGES,
  /** The object that Anthropic's interface takes, with what the system says apart. */
  ANTHROPIC;

  private record JsonPrompt(
      String template, String catalog, Map<String, Object> values, String text) {}

  private record JsonMessage(String role, String content) {}

  private record AnthropicPrompt(Optional<String> system, List<JsonMessage> messages) {}

  /** The whole output, ending in exactly one newline. */
  public String write(Template template, Map<String, Value> values, List<Message> messages) {
    return this == TEXT ? Message.text(messages) : json(template, values, messages);
  }

  private String json(Template template, Map<String, Value> values, List<Message> messages) {
    return switch (this) {
      case TEXT -> throw new AssertionError();
      case JSON ->
          Json.write(
              new JsonPrompt(
                  template.name(), template.catalog(), plain(values), Message.text(messages)));
      case MESSAGES -> Json.write(json(messages));
      case ANTHROPIC -> Json.write(anthropic(messages));
    };
  }

  private static AnthropicPrompt anthropic(List<Message> messages) {
    Optional<String> system =
        messages.stream()
            .filter(message -> message.role() == Role.SYSTEM)
            .map(Message::text)
            .reduce((a, b) -> a + "\n\n" + b);
    List<Message> others =
        messages.stream().filter(message -> message.role() != Role.SYSTEM).toList();
    return new AnthropicPrompt(system, json(others));
  }

  private static List<JsonMessage> json(List<Message> messages) {
    return messages.stream()
        .map(message -> new JsonMessage(message.role().word(), message.text()))
        .toList();
  }

  private static Map<String, Object> plain(Map<String, Value> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((name, value) -> plain.put(name, value.plain()));
    return plain;
  }
}
