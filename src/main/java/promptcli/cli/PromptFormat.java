package promptcli.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import promptcli.model.Message;
import promptcli.model.Role;
import promptcli.model.Template;
import promptcli.model.Value;

/** How a finished prompt is written. */
enum PromptFormat {
  /** The text of the messages, a blank line between them. */
  TEXT,
  /** An object: the template, its values, and the text. */
  JSON,
  /** The array of messages that OpenAI-like interfaces take. */
  MESSAGES,
  /** The object that Anthropic's interface takes, with what the system says apart. */
  ANTHROPIC;

  /** The whole output, ending in exactly one newline. */
  String write(Template template, Map<String, Value> values, List<Message> messages) {
    return switch (this) {
      case TEXT -> Message.text(messages);
      case JSON -> {
        Map<String, Object> prompt = new LinkedHashMap<>();
        prompt.put("template", template.name());
        prompt.put("catalog", template.catalog());
        prompt.put("values", plain(values));
        prompt.put("text", Message.text(messages));
        yield Json.write(prompt);
      }
      case MESSAGES -> Json.write(plain(messages));
      case ANTHROPIC -> Json.write(anthropic(messages));
    };
  }

  private static Map<String, Object> anthropic(List<Message> messages) {
    Map<Boolean, List<Message>> bySystem =
        messages.stream().collect(Collectors.partitioningBy(m -> m.role() == Role.SYSTEM));
    Map<String, Object> prompt = new LinkedHashMap<>();
    if (!bySystem.get(true).isEmpty()) {
      prompt.put(
          "system",
          bySystem.get(true).stream().map(Message::text).collect(Collectors.joining("\n\n")));
    }
    prompt.put("messages", plain(bySystem.get(false)));
    return prompt;
  }

  private static List<Map<String, Object>> plain(List<Message> messages) {
    return messages.stream().map(PromptFormat::plain).toList();
  }

  private static Map<String, Object> plain(Message message) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("role", message.role().word());
    plain.put("content", message.text());
    return plain;
  }

  private static Map<String, Object> plain(Map<String, Value> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((name, value) -> plain.put(name, value.plain()));
    return plain;
  }
}
