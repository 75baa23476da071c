package promptcli.cli.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import promptcli.text.ShellWord;

/** What one command takes: its parameter, its options by sections of the help page, an example. */
public final class Syntax {

  private static final String INPUTS = "Inputs";

  private final String command;
  private final Parameter parameter;
  private final String summary;

  /** Made for a help page only. */
  private final Supplier<String> example;

  private final List<Option> options = new ArrayList<>();
  private final Map<String, Option> byName = new HashMap<>();
  private final Map<String, Option> bySpelling = new HashMap<>();
  private final Map<String, List<Option>> sections = new LinkedHashMap<>();
  private Optional<InputOptions> inputs = Optional.empty();
  private String template = "";
  private String note = "";

  /**
   * @param command its name
   * @param summary a paragraph
   * @param example a command line
   */
  public Syntax(String command, Parameter parameter, String summary, Supplier<String> example) {
    this.command = command;
    this.parameter = parameter;
    this.summary = summary;
    this.example = example;
  }

  /** As above, with an example that needs no template. */
  public Syntax(String command, Parameter parameter, String summary, String example) {
    this(command, parameter, summary, () -> example);
  }

  /**
   * Says for which template this is.
   *
   * @param reference what the user calls it
   */
  public Syntax of(String reference) {
    template = reference;
    return this;
  }

  /** Puts a paragraph after the sections. */
  public Syntax note(String paragraph) {
    note = paragraph;
    return this;
  }

  /** Takes these options, which stand together on the help page. */
  public Syntax section(String heading, List<Option> added) {
    for (Option option : added) {
      options.add(option);
      for (String name : option.names()) {
        byName.put(name, option);
      }
      for (String spelling : option.spellings()) {
        bySpelling.put(spelling, option);
      }
    }
    sections.put(heading, added);
    return this;
  }

  /** Takes the options of a template's inputs, in a section of their own. */
  public Syntax inputs(InputOptions added) {
    inputs = Optional.of(added);
    return section(INPUTS, added.options());
  }

  /** The parameter. */
  public Parameter parameter() {
    return parameter;
  }

  /** Every option, in the order of the help page. */
  public List<Option> options() {
    return options;
  }

  /** The names of every option. */
  Set<String> names() {
    return byName.keySet();
  }

  /** The option of that name, such as {@code --values}. */
  public Optional<Option> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The option for which {@code argument} is a spelling, a value joined to a flag. */
  Optional<Option> spelt(String argument) {
    return Optional.ofNullable(bySpelling.get(argument));
  }

  /** An argument without the value that is joined to it: {@code --values=x}, {@code -ox}. */
  public static String nameOf(String argument) {
    if (!argument.startsWith("--")) {
      return argument.length() > 1 ? argument.substring(0, 2) : argument;
    }
    int equals = argument.indexOf('=');
    return equals < 0 ? argument : argument.substring(0, equals);
  }

  /** The line that shows the help page. */
  public String helpLine() {
    String of = template.isEmpty() ? "" : " " + ShellWord.quoted(template);
    return "prompt " + command + of + " --help";
  }

  /** The help page. */
  public HelpPage page() {
    Map<String, List<HelpPage.Row>> rows = new LinkedHashMap<>();
    sections.forEach((heading, section) -> rows.put(heading, rows(heading, section)));
    String of = template.isEmpty() ? parameter.synopsis() : ShellWord.quoted(template);
    return new HelpPage(
        "prompt " + command + " " + of + " [OPTIONS]", summary, rows, note, example.get());
  }

  /** An input that has no option of its own is explained too. */
  private List<HelpPage.Row> rows(String heading, List<Option> section) {
    return heading.equals(INPUTS) && inputs.isPresent()
        ? inputs.get().rows()
        : section.stream().map(HelpPage.Row::of).toList();
  }
}
