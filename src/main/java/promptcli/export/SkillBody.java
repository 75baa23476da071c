package promptcli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Role;
import promptcli.model.Template;
import promptcli.text.Printable;

/** What an agent reads once it has chosen a skill. */
final class SkillBody {

  /** What the prompt's text stands under, up to the end of the file. */
  static final String PROMPT = "## Prompt\n\n";

  /** More marks than these nobody reads about. */
  private static final int MAX_NOTES = 20;

  private static final String ASK =
      """
      Take each value from what the user has said, and leave it as it is. Ask for what is required and
      missing, by its label; do not invent it. What is not required is its default, or empty.
      """;

  private final Template template;
  private final Agent agent;
  private final List<String> notes;

  /**
   * @param notes gets what is written in another form
   */
  SkillBody(Template template, Agent agent, List<String> notes) {
    this.template = template;
    this.agent = agent;
    this.notes = notes;
  }

  /** All that follows the front matter. */
  String text(Invocation invocation) {
    Optional<String> fixed = FixedText.of(template);
    boolean system = template.parts().stream().anyMatch(part -> part.role() == Role.SYSTEM);
    String before = introduction() + inputs(invocation, fixed.isEmpty());
    if (fixed.isPresent() && system) {
      notes.add("what the system role says is text under a heading: a skill has no roles");
      before += "What the text has under System holds for all of your answer.\n\n";
    }
    String after = fixed.isPresent() ? PROMPT + fixed.get() : command(invocation);
    if (agent == Agent.ANY) {
      return before + after;
    }
    LiveMarks marks = new LiveMarks(template.inputs().stream().map(Input::name).toList());
    String text = marks.asText(before) + arguments() + marks.asText(after);
    say(marks.broken());
    return text;
  }

  private void say(List<String> broken) {
    broken.stream()
        .limit(MAX_NOTES)
        .forEach(mark -> notes.add("broken up, so that Claude Code does not act on it: " + mark));
    if (broken.size() > MAX_NOTES) {
      notes.add("and " + (broken.size() - MAX_NOTES) + " more that are broken up");
    }
  }

  private String introduction() {
    String purpose =
        template.description().isBlank()
            ? ""
            : "What this prompt is for: " + Description.what(template) + "\n\n";
    return "# " + template.title() + "\n\n" + purpose;
  }

  private String inputs(Invocation invocation, boolean usage) {
    if (template.inputs().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("## Inputs\n\n");
    text.append(
        InputTable.write(template, usage ? Optional.of(invocation.usage()) : Optional.empty()));
    List<String> more = template.inputs().stream().flatMap(it -> more(it).stream()).toList();
    more.forEach(line -> text.append(line == more.get(0) ? "\n" : "").append(line));
    text.append('\n').append(ASK);
    if (!usage) {
      text.append(
          """
          Put each value where the text below has its name in double braces, and do what the text then
          says.
          """);
    }
    return text.append('\n').toString();
  }

  /** What the table has no column for. */
  private static List<String> more(Input input) {
    List<String> lines = new ArrayList<>();
    if (!input.description().isEmpty()) {
      lines.add(input.description());
    }
    input.range().ifPresent(range -> lines.add("It is " + range.words() + "."));
    input
        .pattern()
        .ifPresent(
            pattern ->
                lines.add(
                    "It matches as a whole: %s %s"
                        .formatted(
                            pattern.expression(),
                            pattern.message().isEmpty() ? "" : "(" + pattern.message() + ")")));
    return lines.stream()
        .map(line -> Printable.line(line.strip().replaceAll("\\s+", " ")))
        .map(line -> "- " + input.name() + ": " + line + "\n")
        .toList();
  }

  /** What a person types after the skill's name. */
  private String arguments() {
    if (template.inputs().isEmpty()) {
      return "";
    }
    return """
        ## Given

        What the user typed after the skill's name, as it is: $ARGUMENTS

        Taken apart at blanks, where they are not in quotes (where that differs, what was typed counts):

        """
        + template.inputs().stream()
            .map(input -> "- " + input.name() + ": $" + input.name() + "\n")
            .collect(Collectors.joining("", "", "\n"));
  }

  private String command(Invocation invocation) {
    String values =
        template.inputs().isEmpty()
            ? ""
            : """
              Add the option of each input that has a value. A short value stands in single quotes, with `'\\''`
              for each `'` in it and with `@@` for an `@` that it begins with.
              """
                + template.inputs().stream()
                    .filter(input -> mayBeLong(input.type()))
                    .findFirst()
                    .map(input -> throughAFile(input, invocation))
                    .orElse("\n");
    return """
        ## Run

        The text depends on the values, and the program `prompt` makes it:

        """
        + block(invocation.line())
        + values
        + """
          Then do what the text says that it prints. An error says what is missing or wrong: ask the user for
          that, and do not invent it.

          Where there is no program `prompt`, say so, and that its README tells how to install it; then stop.
          Do not make the text up, nor take the template's file for it.
          """;
  }

  /** Through a document that ends at a quoted word, of which a shell reads nothing. */
  private static String throughAFile(Input input, Invocation invocation) {
    String file = "/tmp/" + input.optionName() + ".txt";
    String end = "END_OF_" + input.optionName().toUpperCase(Locale.ROOT).replace('-', '_');
    return """
        A long one, or one of several lines, goes through a file; its end is a word that is no line of it:

        """
        + block(
            "cat > %s <<'%s'\nthe value\n%s\n%s %s"
                .formatted(
                    file,
                    end,
                    end,
                    invocation.line(),
                    invocation.given().apply(input, "@" + file)));
  }

  private static String block(String command) {
    return "```sh\n" + command + "\n```\n\n";
  }

  private static boolean mayBeLong(InputType type) {
    return type == InputType.MULTILINE || type == InputType.TEXT;
  }
}
