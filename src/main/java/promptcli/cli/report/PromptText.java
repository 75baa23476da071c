package promptcli.cli.report;

import java.util.List;
import promptcli.model.Message;
import promptcli.text.Span;
import promptcli.text.Style;
import promptcli.text.StyledText;

/** A prompt for people to read: its values stand out, and a conversation says who says what. */
public final class PromptText {

  private PromptText() {}

  /**
   * The messages, a blank line between them, and a newline at the end.
   *
   * @param conversation whether each message begins with its role
   */
  public static StyledText of(List<Message> messages, boolean conversation) {
    StyledText text = new StyledText();
    for (Message message : messages) {
      text.add(text.isEmpty() ? "" : "\n");
      if (conversation) {
        text.add(role(message)).add("\n");
      }
      text.add(content(message)).add("\n");
    }
    return text;
  }

  /** The line that says whose message it is. */
  static StyledText role(Message message) {
    return StyledText.of(Style.FAINT, message.role().word() + ":");
  }

  private static StyledText content(Message message) {
    StyledText text = new StyledText();
    String content = message.text();
    int at = 0;
    for (Span value : message.values()) {
      int start = Math.min(value.start(), content.length());
      int end = Math.min(value.end(), content.length());
      text.add(content.substring(at, start)).add(Style.INPUT, content.substring(start, end));
      at = end;
    }
    return text.add(content.substring(at));
  }
}
