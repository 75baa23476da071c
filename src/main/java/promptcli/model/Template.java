package promptcli.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.text.Span;

/**
 * One template file, read and found sound.
 *
 * @param name its file's name without {@code .yaml}
 * @param catalog the name of the catalog that it is in
 * @param source the whole file
 * @param title one line; the name where the file has none
 * @param date as written, {@code YYYY-MM-DD}; may be empty
 * @param inputs in the order in which they are asked for
 * @param parts the messages of a conversation; a plain template is a single part of the user
 * @param conversation whether the file has {@code messages} rather than one text
 * @param tests what holds of its prompts
 */
public record Template(
    String name,
    String catalog,
    SourceText source,
    String title,
    String description,
    String category,
    List<String> tags,
    String date,
    List<Input> inputs,
    List<Part> parts,
    boolean conversation,
    List<TestCase> tests) {

  /** The length past which a prompt is refused, in UTF-16 units. */
  public static final int MAX_OUTPUT = 64 << 20;

  /** A message that is not rendered yet. */
  public record Part(Role role, Body body) {}

  public Template {
    tags = List.copyOf(tags);
    inputs = List.copyOf(inputs);
    parts = List.copyOf(parts);
    tests = List.copyOf(tests);
  }

  /** Whether a template or a partial may be called that; no such name can be a path. */
  public static boolean isName(String text) {
    if (text.isEmpty() || text.startsWith("-")) {
      return false;
    }
    // A loop: there may be thousands of names, and a stream of characters each is slow at first.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** The input of that name. */
  public Optional<Input> input(String name) {
    for (Input input : inputs) {
      if (input.name().equals(name)) {
        return Optional.of(input);
      }
    }
    return Optional.empty();
  }

  /** Which inputs the prompt shows. */
  public Needs needs() {
    return Needs.of(this);
  }

  /** The input that takes a piped standard input, where one does. */
  public Optional<Input> stdinInput() {
    for (Input input : inputs) {
      if (input.stdin()) {
        return Optional.of(input);
      }
    }
    return Optional.empty();
  }

  /**
   * The finished messages.
   *
   * @param values one for every input
   * @throws RenderException if they would be longer than {@link #MAX_OUTPUT} together, or take too
   *     many steps
   */
  public List<Message> render(Map<String, Value> values) {
    return render(values, new Allowance("this prompt", MAX_OUTPUT));
  }

  /** As {@link #render(Map)}, but with what others have left of an allowance. */
  public List<Message> render(Map<String, Value> values, Allowance allowance) {
    Map<String, Value> shown = new LinkedHashMap<>(values);
    for (Input input : inputs) {
      Value value = values.get(input.name());
      if (value != null) {
        shown.put(input.name(), input.shown(value));
      }
    }
    List<Message> messages = new ArrayList<>();
    for (Part part : parts) {
      List<Span> places = new ArrayList<>();
      String content = part.body().render(shown, allowance, places);
      messages.add(new Message(part.role(), content, places));
    }
    return List.copyOf(messages);
  }
}
