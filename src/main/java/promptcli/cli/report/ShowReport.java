package promptcli.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import promptcli.cli.host.Host;
import promptcli.model.Allowance;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Template;
import promptcli.model.TextPattern;
import promptcli.model.Value;
import promptcli.text.Columns;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.values.Resolution;

/** One template, as {@code show} prints it. */
public final class ShowReport {

  /** In UTF-16 units: nobody looks at more. */
  private static final int MAX_TEXT = 4 << 20;

  /** Of the texts beside what they are. */
  private static final int MARGIN = 10;

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
      String text,
      List<JsonMessage> messages) {}

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
    List<Message> messages = messages(template);
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
            Message.text(messages),
            JsonMessage.of(messages)));
  }

  /**
   * A page for people.
   *
   * @param about says what an input is
   * @param columns within which lines are broken, but for those of the text
   */
  public static StyledText page(
      Template template, List<String> hides, Function<Input, String> about, int columns) {
    StyledText page = head(template, columns).add("\n");
    row(page, "Name", Style.NAME, template.name(), columns);
    row(page, "Category", Style.PLAIN, template.category(), columns);
    row(page, "Tags", Style.PLAIN, String.join(", ", template.tags()), columns);
    row(page, "Date", Style.PLAIN, template.date(), columns);
    row(page, "Catalog", Style.PLAIN, template.catalog(), columns);
    row(page, "Hides", Style.PLAIN, String.join(", ", hides), columns);
    row(page, "File", Style.PLAIN, template.source().name(), columns);
    if (!template.inputs().isEmpty()) {
      page.add("\n").add(inputs(template.inputs(), about, columns));
    }
    return page.add("\n").add(PromptText.of(messages(template), template.conversation()));
  }

  /**
   * What a look at a template shows whose name stands beside it.
   *
   * @param about says what an input is
   */
  public static StyledText look(Template template, Function<Input, String> about) {
    StyledText look = head(template, Host.UNBOUNDED);
    row(look, "Tags", Style.PLAIN, String.join(", ", template.tags()), Host.UNBOUNDED);
    look.add("\n");
    if (!template.inputs().isEmpty()) {
      look.add(inputs(template.inputs(), about, Host.UNBOUNDED)).add("\n");
    }
    return look.add(PromptText.of(messages(template), template.conversation()));
  }

  /** What a look at a broken template shows. */
  public static StyledText look(List<Diagnostic> problems) {
    StyledText look = new StyledText();
    for (Diagnostic problem : problems) {
      look.add(new DiagnosticText(Host.UNBOUNDED).of(problem));
    }
    return look;
  }

  private static StyledText head(Template template, int columns) {
    StyledText head = StyledText.of(Style.HEADING, template.title()).wrapped(columns, 0).add("\n");
    if (!template.description().isEmpty()) {
      head.add(new StyledText().add(template.description()).wrapped(columns, 0)).add("\n");
    }
    return head;
  }

  private static void row(StyledText page, String name, Style style, String text, int columns) {
    if (!text.isEmpty()) {
      StyledText row = StyledText.of(Style.FAINT, Columns.pad(name + ":", MARGIN)).add(style, text);
      page.add(row.wrapped(columns, MARGIN)).add("\n");
    }
  }

  private static StyledText inputs(List<Input> inputs, Function<Input, String> about, int columns) {
    int width = inputs.stream().mapToInt(input -> input.name().length()).max().orElse(0);
    StyledText rows = StyledText.of(Style.FAINT, "Inputs:").add("\n");
    for (Input input : inputs) {
      StyledText row = new StyledText().add("  ");
      row.add(Style.NAME, Columns.pad(input.name(), width)).add("  " + about.apply(input));
      rows.add(row.wrapped(columns, width + 4)).add("\n");
    }
    return rows;
  }

  /** The messages with each input as its hint. */
  private static List<Message> messages(Template template) {
    Allowance allowance = new Allowance("the text with its hints", MAX_TEXT);
    return template.render(Resolution.placeholders(template), allowance);
  }
}
