package promptcli.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.file.Content;
import promptcli.model.Message;
import promptcli.model.RenderException;
import promptcli.model.Role;
import promptcli.model.Template;
import promptcli.model.Value;
import promptcli.values.Resolution;

/** How a finished prompt is written. */
public enum PromptFormat {
  /** The text of the messages, a blank line between them. */
  TEXT,
  /** An object: the template, its values, and the prompt as one text and as messages. */
  JSON,
  /** The array of messages that OpenAI-like interfaces take. */
  MESSAGES,
  /** The object that Anthropic's interface takes, with what the system says apart. */
  ANTHROPIC;

  private record JsonPrompt(
      String template,
      String catalog,
      Map<String, Object> values,
      Optional<List<String>> missing,
      String text,
      List<JsonMessage> messages) {}

  private record AnthropicPrompt(Optional<String> system, List<JsonMessage> messages) {}

  /**
   * A finished prompt in this format, ending in exactly one newline.
   *
   * @param resolution of the values that it was rendered with
   * @throws RenderException if it is longer than {@link Template#MAX_OUTPUT} bytes: JSON may write
   *     a character in six
   */
  public Content of(Template template, Resolution resolution, List<Message> messages) {
    // A render as text need not load what JSON needs.
    Content prompt =
        this == TEXT
            ? new TextPrompt(messages, List.of())
            : new JsonText(json(template, resolution, messages));
    if (this != TEXT || mayBeTooLong(messages)) {
      refuseTooLong(prompt);
    }
    return prompt;
  }

  /** In UTF-8 a unit of UTF-16 takes three bytes at most. */
  private static boolean mayBeTooLong(List<Message> messages) {
    long length = 0;
    for (Message message : messages) {
      length += message.content().length() + 2;
    }
    return 3 * length > Template.MAX_OUTPUT;
  }

  private static void refuseTooLong(Content prompt) {
    try {
      prompt.writeTo(new LengthCheck());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object json(Template template, Resolution resolution, List<Message> messages) {
    if (this == MESSAGES) {
      return JsonMessage.of(messages);
    }
    if (this == ANTHROPIC) {
      return anthropic(messages);
    }
    List<String> missing = resolution.missing();
    Map<String, Object> values = plain(resolution.values());
    values.keySet().removeAll(missing);
    return new JsonPrompt(
        template.name(),
        template.catalog(),
        values,
        Optional.of(missing).filter(names -> !names.isEmpty()),
        Message.text(messages),
        JsonMessage.of(messages));
  }

  /**
   * A conversation for people to read: as {@link #TEXT}, with a line before each message that says
   * whose it is.
   */
  public static Content read(List<Message> messages, boolean colour) {
    List<String> heads = new ArrayList<>();
    for (Message message : messages) {
      heads.add(PromptText.role(message).add("\n").forStream(colour));
    }
    return new TextPrompt(messages, heads);
  }

  /**
   * @param heads what stands before each message; empty for nothing
   */
  private record TextPrompt(List<Message> messages, List<String> heads) implements Content {

    @Override
    public void writeTo(OutputStream out) throws IOException {
      for (int i = 0; i < messages.size(); i++) {
        Content.write(i == 0 ? "" : "\n\n", out);
        Content.write(heads.isEmpty() ? "" : heads.get(i), out);
        Content.write(messages.get(i).text(), out);
      }
      Content.write("\n", out);
    }
  }

  private record JsonText(Object value) implements Content {

    @Override
    public void writeTo(OutputStream out) throws IOException {
      Json.write(value, out);
    }
  }

  private static final class LengthCheck extends OutputStream {

    private int left = Template.MAX_OUTPUT;

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (length > left) {
        throw new RenderException(
            "this prompt is longer than "
                + Template.MAX_OUTPUT
                + " bytes as it is written: shorten its values");
      }
      left -= length;
    }
  }

  private static AnthropicPrompt anthropic(List<Message> messages) {
    Optional<String> system =
        messages.stream()
            .filter(message -> message.role() == Role.SYSTEM)
            .map(Message::text)
            .reduce((a, b) -> a + "\n\n" + b);
    List<Message> others =
        messages.stream().filter(message -> message.role() != Role.SYSTEM).toList();
    return new AnthropicPrompt(system, JsonMessage.of(others));
  }

  private static Map<String, Object> plain(Map<String, Value> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((name, value) -> plain.put(name, value.plain()));
    return plain;
  }
}
