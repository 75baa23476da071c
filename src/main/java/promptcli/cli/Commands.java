package promptcli.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import promptcli.model.UsageException;
import promptcli.text.Spelling;

/** The commands by name. Each is made only when it is named: the others cost nothing. */
enum Commands {
  RENDER("fill in a template and print the prompt"),
  LIST("name, title and catalog of every template"),
  SHOW("what a template asks for, and its text"),
  NEW("write a template file to begin with"),
  LINT("what is wrong with templates, and advice"),
  TEST("run the tests that templates carry"),
  SCHEMA("the JSON Schema of template or values files"),
  COMPLETION("print the script that completes in a shell");

  /** The options that stand where a command may. */
  private static final List<HelpPage.Row> OPTIONS =
      List.of(
          new HelpPage.Row(
              "-h, --help", "show this page, or that of a command: prompt render --help"),
          new HelpPage.Row("    --version", "show the version"));

  private final String summary;

  Commands(String summary) {
    this.summary = summary;
  }

  /** What it is for, in a line. */
  String summary() {
    return summary;
  }

  /** What it takes. */
  Syntax syntax() {
    return switch (this) {
      case RENDER -> RenderSyntax.withoutTemplate();
      case LIST -> ListCommand.syntax();
      case SHOW -> ShowCommand.syntax();
      case NEW -> NewCommand.syntax();
      case LINT -> LintCommand.syntax();
      case TEST -> TestCommand.syntax();
      case SCHEMA -> SchemaCommand.syntax();
      case COMPLETION -> CompletionCommand.syntax();
    };
  }

  /** What it takes with these arguments, where they add something: a template its options. */
  Syntax syntax(List<String> args, Host host) {
    return this == RENDER ? RenderSyntax.of(args, host) : syntax();
  }

  /** Runs it with the arguments after its name, or prints its help page. */
  private void run(List<String> args, Host host) {
    if (this == RENDER) {
      RenderCommand.run(args, host);
      return;
    }
    Syntax syntax = syntax();
    ParseResult parsed = syntax.parse(args);
    if (parsed.isUsageHelpRequested()) {
      Result.write(syntax.helpPage(host), host);
      return;
    }
    switch (this) {
      case LIST -> ListCommand.run(parsed, host);
      case SHOW -> ShowCommand.run(parsed, host);
      case NEW -> NewCommand.run(parsed, host);
      case LINT -> LintCommand.run(parsed, host);
      case TEST -> TestCommand.run(parsed, host);
      case SCHEMA -> SchemaCommand.run(parsed, host);
      case COMPLETION -> CompletionCommand.run(parsed, host);
      case RENDER -> throw new AssertionError();
    }
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Runs the command that the first argument names. */
  static void dispatch(List<String> args, Host host) {
    String first = args.isEmpty() ? "--help" : args.get(0);
    List<String> rest = args.subList(Math.min(1, args.size()), args.size());
    switch (first) {
      case "-h", "--help" -> help(List.of(), host);
      case "help" -> help(rest, host);
      case CompleteCommand.WORD -> CompleteCommand.run(rest, host);
      case "--version" -> Result.write("prompt " + version() + "\n", host);
      default -> named(first).run(rest, host);
    }
  }

  private static void help(List<String> words, Host host) {
    if (words.isEmpty()) {
      Result.write(page().text(host.terminal().columns()), host);
    } else {
      named(words.get(0)).run(List.of("--help"), host);
    }
  }

  static Optional<Commands> find(String word) {
    for (Commands command : values()) {
      if (command.word().equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  private static Commands named(String word) {
    Optional<Commands> command = find(word);
    if (command.isEmpty()) {
      throw unknown(word);
    }
    return command.get();
  }

  private static UsageException unknown(String word) {
    if (word.startsWith("-")) {
      return new UsageException("unknown option " + word, "See: prompt --help");
    }
    List<String> words = Stream.of(values()).map(Commands::word).toList();
    return new UsageException(
        "no command is named '" + word + "'" + Spelling.hint(word, words), "See: prompt --help");
  }

  /** What is said about the program as a whole. */
  static HelpPage page() {
    Map<String, List<HelpPage.Row>> sections = new LinkedHashMap<>();
    sections.put("Commands", Stream.of(values()).map(Commands::row).toList());
    sections.put("Options", OPTIONS);
    return new HelpPage(
        "prompt COMMAND [OPTIONS]",
        "Finds a prompt template, fills in its inputs and prints the finished prompt.",
        sections,
        "",
        "prompt render kill-switch --feature \"New checkout\" --constraints @slo.md | llm");
  }

  private HelpPage.Row row() {
    return new HelpPage.Row(word(), summary);
  }

  static String version() {
    try (InputStream in = Commands.class.getResourceAsStream("version")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
