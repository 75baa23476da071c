package promptcli.model;

import java.util.List;
import java.util.StringJoiner;
import promptcli.text.Span;

/**
 * One finished piece of a prompt, and who says it.
 *
 * @param values where values stand in the content, from the first on, though not of ever so many
 */
public record Message(Role role, String content, List<Span> values) {

  public Message {
    values = List.copyOf(values);
  }

  /** A message of which nobody asks where values stand. */
  public Message(Role role, String content) {
    this(role, content, List.of());
  }

  /** The content without the newlines that it ends in. */
  public String text() {
    return withoutTrailingNewlines(content);
  }

  /** A text without the newlines that it ends in. */
  public static String withoutTrailingNewlines(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  /** Those of the messages that one role says, in order. */
  public static List<Message> of(Role role, List<Message> messages) {
    return messages.stream().filter(message -> message.role() == role).toList();
  }

  /** The messages as one text: a blank line between them, and exactly one newline at the end. */
  public static String text(List<Message> messages) {
    StringJoiner joined = new StringJoiner("\n\n", "", "\n");
    for (Message message : messages) {
      joined.add(message.text());
    }
    return joined.toString();
  }
}
