package promptcli.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import promptcli.model.Body.TagType;
import promptcli.model.Fence;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Template;
import promptcli.model.Value;

/** The text of a template that is the same whatever its values are, but for these. */
final class FixedText {

  /** Stands for a value where only the text around it is looked at. */
  private static final String VALUE = "\uE000";

  /** What could not be told from a placeholder, or would make another one of it. */
  private static final Pattern BRACES = Pattern.compile("\\{\\{|\\{" + VALUE + "|" + VALUE + "}");

  private FixedText() {}

  /**
   * The text with {@code {{name}}} for each value; empty where it depends on values, or has braces
   * of its own that would be taken for a placeholder's.
   */
  static Optional<String> of(Template template) {
    return isFixed(template)
            && !BRACES.matcher(Message.text(messages(template, input -> VALUE))).find()
        ? Optional.of(text(messages(template, input -> "{{" + input.name() + "}}"), template))
        : Optional.empty();
  }

  private static boolean isFixed(Template template) {
    return template.inputs().stream().allMatch(FixedText::isOneText)
        && template.parts().stream()
            .map(Template.Part::body)
            .allMatch(
                body ->
                    body.inclusions().isEmpty()
                        && body.uses().stream().allMatch(use -> use.type() == TagType.VALUE));
  }

  /** Whether a value is put into the text as it is given. A new type has to be thought about. */
  private static boolean isOneText(Input input) {
    return switch (input.type()) {
      case TEXT, MULTILINE, CHOICE, BOOLEAN, INTEGER -> input.fence() == Fence.NONE;
      case LIST, FILES -> false;
    };
  }

  private static List<Message> messages(Template template, Function<Input, String> texts) {
    Map<String, Value> values = new HashMap<>();
    for (Input input : template.inputs()) {
      values.put(input.name(), new Value.Text(texts.apply(input)));
    }
    return template.render(values);
  }

  /** What each role says of a conversation stands under a heading. */
  private static String text(List<Message> messages, Template template) {
    return template.conversation()
        ? messages.stream()
            .map(each -> "### " + heading(each) + "\n\n" + each.text() + "\n")
            .collect(Collectors.joining("\n"))
        : Message.text(messages);
  }

  private static String heading(Message message) {
    return switch (message.role()) {
      case SYSTEM -> "System";
      case USER -> "User";
      case ASSISTANT -> "Assistant";
    };
  }
}
