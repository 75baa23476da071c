package promptcli.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import promptcli.model.Spelling;
import promptcli.model.UsageException;

/** The commands by name. Each is made only when it is named: the others cost nothing. */
enum Commands {
  RENDER("fill in a template and print the prompt") {
    @Override
    void runWith(List<String> args, Host host) {
      RenderCommand.run(args, host);
    }
  },
  LIST("name, title and catalog of every template") {
    @Override
    void runWith(List<String> args, Host host) {
      ListCommand.run(args, host);
    }
  },
  SHOW("what a template asks for, and its text") {
    @Override
    void runWith(List<String> args, Host host) {
      ShowCommand.run(args, host);
    }
  },
  NEW("write a template file to begin with") {
    @Override
    void runWith(List<String> args, Host host) {
      NewCommand.run(args, host);
    }
  },
  LINT("what is wrong with templates, and advice") {
    @Override
    void runWith(List<String> args, Host host) {
      LintCommand.run(args, host);
    }
  },
  TEST("run the tests that templates carry") {
    @Override
    void runWith(List<String> args, Host host) {
      TestCommand.run(args, host);
    }
  },
  SCHEMA("the JSON Schema of template or values files") {
    @Override
    void runWith(List<String> args, Host host) {
      SchemaCommand.run(args, host);
    }
  };

  private final String summary;

  Commands(String summary) {
    this.summary = summary;
  }

  abstract void runWith(List<String> args, Host host);

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Runs the command that the first argument names. */
  static void run(List<String> args, Host host) {
    String first = args.isEmpty() ? "--help" : args.get(0);
    List<String> rest = args.subList(Math.min(1, args.size()), args.size());
    switch (first) {
      case "-h", "--help" -> Result.write(help(), host);
      case "help" -> help(rest, host);
      case "--version" -> Result.write("prompt " + version() + "\n", host);
      default -> named(first).runWith(rest, host);
    }
  }

  private static void help(List<String> words, Host host) {
    if (words.isEmpty()) {
      Result.write(help(), host);
    } else {
      named(words.get(0)).runWith(List.of("--help"), host);
    }
  }

  private static Commands named(String word) {
    for (Commands command : values()) {
      if (command.word().equals(word)) {
        return command;
      }
    }
    if (word.startsWith("-")) {
      throw new UsageException("unknown option " + word, "See: prompt --help");
    }
    List<String> words = Stream.of(values()).map(Commands::word).toList();
    throw new UsageException(
        "no command is named '" + word + "'" + Spelling.hint(word, words), "See: prompt --help");
  }

  private static String help() {
    String commands =
        Stream.of(values())
            .map(command -> "  %-8s %s\n".formatted(command.word(), command.summary))
            .collect(Collectors.joining());
    return """
        Finds a prompt template, fills in its inputs and prints the finished prompt.

        Usage: prompt COMMAND [OPTIONS]

        Commands:
        %s
        Options:
          -h, --help    show this page, or that of a command: prompt render --help
              --version show the version

        Example:
          prompt render kill-switch --feature "New checkout" --constraints @slo.md | llm
        """
        .formatted(commands);
  }

  static String version() {
    try (InputStream in = Commands.class.getResourceAsStream("version")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
