package promptcli.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import promptcli.model.Message;
import promptcli.model.Spelling;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.model.Value;

/** How a finished prompt is written. */
enum PromptFormat {
  /** The text of the messages, a blank line between them. */
  TEXT,
  /** An object: the template, its values, and the text. */
  JSON,
  /** The array of messages that interfaces of models take. */
  MESSAGES;

  static final List<String> WORDS = List.of("text", "json", "messages");

  static PromptFormat of(String word) {
    if (!WORDS.contains(word)) {
      throw new UsageException(
          "--format: '"
              + word
              + "' is not one of "
              + String.join(", ", WORDS)
              + Spelling.hint(word, WORDS),
          "");
    }
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The whole output, ending in exactly one newline. */
  String write(Template template, Map<String, Value> values, List<Message> messages) {
    return switch (this) {
      case TEXT -> text(messages);
      case JSON -> {
        Map<String, Object> prompt = new LinkedHashMap<>();
        prompt.put("template", template.name());
        prompt.put("catalog", template.catalog());
        prompt.put("values", plain(values));
        prompt.put("text", text(messages));
        yield Json.write(prompt);
      }
      case MESSAGES -> Json.write(messages.stream().map(PromptFormat::plain).toList());
    };
  }

  /** The text of the messages, ending in exactly one newline. */
  static String text(List<Message> messages) {
    return messages.stream()
            .map(message -> withoutTrailingNewlines(message.content()))
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private static Map<String, Object> plain(Message message) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("role", message.role().word());
    plain.put("content", withoutTrailingNewlines(message.content()));
    return plain;
  }

  private static Map<String, Object> plain(Map<String, Value> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((name, value) -> plain.put(name, Json.plain(value)));
    return plain;
  }

  private static String withoutTrailingNewlines(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }
}
