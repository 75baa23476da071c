package promptcli.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import promptcli.model.Allowance;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Template;
import promptcli.model.TextPattern;
import promptcli.model.Value;
import promptcli.text.Columns;
import promptcli.values.Resolution;

/** One template, as {@code show} prints it. */
public final class ShowReport {

  /** In UTF-16 units: nobody looks at more. */
  private static final int MAX_TEXT = 4 << 20;

  private ShowReport() {}

  private record JsonTemplate(
      String name,
      String catalog,
      List<String> hides,
      String title,
      String description,
      String category,
      List<String> tags,
      String date,
      String file,
      List<JsonInput> inputs,
      String text) {}

  private record JsonInput(
      String name,
      String label,
      String description,
      String hint,
      String type,
      boolean required,
      Optional<List<String>> options,
      Optional<Object> default_,
      Optional<String> pattern,
      Optional<Long> minimum,
      Optional<Long> maximum,
      Optional<Boolean> stdin) {

    static JsonInput of(Input input) {
      return new JsonInput(
          input.name(),
          input.title(),
          input.description(),
          input.hint(),
          input.type().word(),
          input.required(),
          Optional.of(input.options()).filter(options -> !options.isEmpty()),
          input.defaultValue().map(Value::plain),
          input.pattern().map(TextPattern::expression),
          input.minimum(),
          input.maximum(),
          Optional.of(input.stdin()).filter(stdin -> stdin));
    }
  }

  /** A JSON object. */
  public static String json(Template template, List<String> hides) {
    return Json.write(
        new JsonTemplate(
            template.name(),
            template.catalog(),
            hides,
            template.title(),
            template.description(),
            template.category(),
            template.tags(),
            template.date(),
            template.source().name(),
            template.inputs().stream().map(JsonInput::of).toList(),
            text(template)));
  }

  /**
   * A page for people.
   *
   * @param about says what an input is
   */
  public static String page(Template template, List<String> hides, Function<Input, String> about) {
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
      page.append("\nInputs:\n");
      inputs(page, template.inputs(), about);
    }
    return page.append('\n').append(text(template)).toString();
  }

  private static void row(StringBuilder page, String name, String text) {
    if (!text.isEmpty()) {
      page.append(Columns.pad(name + ":", 10)).append(text).append('\n');
    }
  }

  private static void inputs(
      StringBuilder page, List<Input> inputs, Function<Input, String> about) {
    int width = inputs.stream().mapToInt(input -> input.name().length()).max().orElse(0);
    for (Input input : inputs) {
      page.append("  ")
          .append(Columns.pad(input.name(), width))
          .append("  ")
          .append(about.apply(input))
          .append('\n');
    }
  }

  /** The text with each input as its hint. */
  private static String text(Template template) {
    Allowance allowance = new Allowance("the text with its hints", MAX_TEXT);
    return Message.text(template.render(Resolution.placeholders(template), allowance));
  }
}
