package promptcli.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.line.HelpPage;
import promptcli.cli.line.LineParser;
import promptcli.cli.line.Option;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.cli.manual.Topic;
import promptcli.model.UsageException;
import promptcli.text.ShellWord;
import promptcli.text.Spelling;

/** The commands by name. Each is built only when it is named: the others cost nothing. */
public enum Command {
  RENDER("fill in a template and print the prompt"),
  LIST("name, title and catalog of every template"),
  SHOW("what a template asks for, and its text"),
  NEW("write a template file to begin with"),
  EDIT("change a template in your editor, then check it"),
  LINT("what is wrong with templates, and advice"),
  TEST("run the tests that templates carry"),
  SCHEMA("the JSON Schema of template or values files"),
  EXPORT("write templates as skills for coding agents"),
  COMPLETION("print the script that completes in a shell");

  private final String summary;

  Command(String summary) {
    this.summary = summary;
  }

  /**
   * The command of that name.
   *
   * @throws UsageException if there is none
   */
  public static Command named(String word, Host host) {
    Optional<Command> command = find(word);
    if (command.isPresent()) {
      return command.get();
    }
    if (Option.COLOR.names().contains(Syntax.nameOf(word))) {
      throw new UsageException(
          "no command stands before " + word, "Write it after one: prompt list --color never");
    }
    if (word.startsWith("-")) {
      throw new UsageException(
          "unknown option " + word, "Options stand after a command. See: prompt --help");
    }
    if (!word.isEmpty() && LibraryOptions.quietLibrary(List.of(), host).has(word)) {
      throw new UsageException(
          "no command is named '" + word + "', but a template is",
          "Write: prompt render " + ShellWord.quoted(word));
    }
    List<String> words = new ArrayList<>();
    for (Command each : values()) {
      words.add(each.word());
    }
    throw new UsageException(
        "no command is named '" + word + "'" + Spelling.hint(word, words), "See: prompt --help");
  }

  /** The command of that name, if there is one. */
  public static Optional<Command> find(String word) {
    for (Command command : values()) {
      if (command.word().equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** Its name. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is for, in a line. */
  public String summary() {
    return summary;
  }

  /** What it takes. */
  public Syntax syntax() {
    return switch (this) {
      case RENDER -> RenderOptions.syntax();
      case LIST -> ListOptions.syntax();
      case SHOW -> ShowOptions.syntax();
      case NEW -> NewOptions.syntax();
      case EDIT -> EditOptions.syntax();
      case LINT -> LintOptions.syntax();
      case TEST -> TestOptions.syntax();
      case SCHEMA -> SchemaOptions.syntax();
      case EXPORT -> ExportOptions.syntax();
      case COMPLETION -> CompletionOptions.syntax();
    };
  }

  /** What it takes with these arguments, where they add something: a template its options. */
  public Syntax syntax(List<String> arguments, Host host) {
    return this == RENDER ? RenderLineReader.syntax(arguments, host) : syntax();
  }

  /** Runs it with the arguments after its name, or prints its help page. */
  public ExitCode run(List<String> arguments, Host host) {
    if (this == RENDER) {
      return RenderLineReader.run(arguments, host);
    }
    Syntax syntax = syntax();
    ParsedLine line = LineParser.parse(arguments, syntax);
    if (line.has(Option.HELP)) {
      host.out().show(syntax.page().text(host.terminal().columns()));
      return ExitCode.DONE;
    }
    return switch (this) {
      case LIST -> ListCommand.run(ListOptions.of(line), host);
      case SHOW -> ShowCommand.run(ShowOptions.of(line), host);
      case NEW -> NewCommand.run(NewOptions.of(line), host);
      case EDIT -> EditCommand.run(EditOptions.of(line), host);
      case LINT -> LintCommand.run(LintOptions.of(line), host);
      case TEST -> TestCommand.run(TestOptions.of(line), host);
      case SCHEMA -> SchemaCommand.run(SchemaOptions.of(line), host);
      case EXPORT -> ExportCommand.run(ExportOptions.of(line), host);
      case COMPLETION -> CompletionCommand.run(CompletionOptions.of(line), host);
      case RENDER -> throw new AssertionError();
    };
  }

  /** What is said about the program as a whole. */
  public static HelpPage overview() {
    List<HelpPage.Row> commands = new ArrayList<>();
    for (Command command : values()) {
      commands.add(new HelpPage.Row(command.word(), command.summary));
    }
    commands.add(new HelpPage.Row(HelpCommand.WORD, "about " + String.join(" or ", Topic.words())));
    Map<String, List<HelpPage.Row>> sections = new LinkedHashMap<>();
    sections.put("Commands", commands);
    sections.put(
        "Options",
        List.of(
            new HelpPage.Row(
                "-h, --help, --version", "show this page or that of a command, or the version")));
    return new HelpPage(
        "prompt COMMAND [OPTIONS]",
        "Finds a prompt template, fills in its inputs and prints the finished prompt.",
        sections,
        "",
        "prompt render kill-switch --feature \"New checkout\" --constraints @slo.md | llm");
  }
}
