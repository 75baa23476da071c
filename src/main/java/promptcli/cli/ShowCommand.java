package promptcli.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import promptcli.catalog.Library;
import promptcli.model.Input;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.Columns;
import promptcli.text.Printable;
import promptcli.values.Resolution;

/** {@code prompt show}: one template, its inputs and its text. */
final class ShowCommand {

  private static final String JSON = "--json";
  private static final String SOURCE = "--source";

  private ShowCommand() {}

  static Syntax syntax() {
    return new Syntax(
            "show TEMPLATE",
            "Shows a template: what it is for, what it asks for, where it comes from, and its text"
                + " with each input as its [hint].",
            "prompt show kill-switch")
        .section(
            "Options",
            List.of(
                Syntax.flag(JSON, "print a JSON object"),
                Syntax.flag(SOURCE, "print the template file as it is"),
                LibraryOptions.prompts(),
                Syntax.help()));
  }

  static void run(ParseResult parsed, Host host) {
    String reference =
        Syntax.word(parsed)
            .orElseThrow(
                () ->
                    new UsageException(
                        "which template? Name one: prompt show TEMPLATE", "See all: prompt list"));
    Library library = LibraryOptions.library(parsed, host);
    Template template = library.find(reference);
    List<String> hides = library.hiddenBy(template);
    if (parsed.hasMatchedOption(SOURCE)) {
      Result.write(template.source().text(), host);
    } else if (parsed.hasMatchedOption(JSON)) {
      Result.write(Json.write(plain(template, hides)), host);
    } else {
      String page = page(template, hides);
      Result.write(host.terminal().out() ? Printable.lines(page) : page, host);
    }
  }

  private static String page(Template template, List<String> hides) {
    StringBuilder page = new StringBuilder(template.title()).append('\n');
    if (!template.description().isEmpty()) {
      page.append(template.description()).append('\n');
    }
    page.append('\n');
    row(page, "Name", template.name());
    row(page, "Category", template.category());
    row(page, "Tags", String.join(", ", template.tags()));
    row(page, "Date", template.date());
    row(page, "Catalog", template.catalog());
    row(page, "Hides", String.join(", ", hides));
    row(page, "File", template.source().name());
    if (!template.inputs().isEmpty()) {
      page.append("\nInputs:\n").append(inputs(template));
    }
    return page.append('\n').append(body(template)).toString();
  }

  private static void row(StringBuilder page, String name, String text) {
    if (!text.isEmpty()) {
      page.append(Columns.pad(name + ":", 10)).append(text).append('\n');
    }
  }

  private static String inputs(Template template) {
    int width = template.inputs().stream().mapToInt(input -> input.name().length()).max().orElse(0);
    return template.inputs().stream()
        .map(
            input ->
                "  "
                    + Columns.pad(input.name(), width)
                    + "  "
                    + InputOptions.describe(input)
                    + "\n")
        .collect(Collectors.joining());
  }

  /** The text with each input as its hint. */
  private static String body(Template template) {
    return PromptFormat.TEXT.write(
        template, Map.of(), template.render(Resolution.placeholders(template)));
  }

  /** What the file says about itself. */
  static Map<String, Object> metadata(Template template) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("title", template.title());
    plain.put("description", template.description());
    plain.put("category", template.category());
    plain.put("tags", template.tags());
    plain.put("date", template.date());
    plain.put("file", template.source().name());
    return plain;
  }

  private static Map<String, Object> plain(Template template, List<String> hides) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("name", template.name());
    plain.put("catalog", template.catalog());
    plain.put("hides", hides);
    plain.putAll(metadata(template));
    plain.put("inputs", template.inputs().stream().map(ShowCommand::plain).toList());
    plain.put("text", body(template));
    return plain;
  }

  private static Map<String, Object> plain(Input input) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("name", input.name());
    plain.put("label", input.title());
    plain.put("description", input.description());
    plain.put("hint", input.hint());
    plain.put("type", input.type().word());
    plain.put("required", input.required());
    if (!input.options().isEmpty()) {
      plain.put("options", input.options());
    }
    input.defaultValue().ifPresent(value -> plain.put("default", value.plain()));
    input.pattern().ifPresent(pattern -> plain.put("pattern", pattern.pattern().toString()));
    return plain;
  }
}
