package promptcli.cli.complete;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import promptcli.catalog.Library;
import promptcli.cli.command.Command;
import promptcli.cli.command.HelpCommand;
import promptcli.cli.command.LibraryOptions;
import promptcli.cli.complete.Completions.Candidate;
import promptcli.cli.host.Host;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.LineScan;
import promptcli.cli.line.Option;
import promptcli.cli.line.Syntax;
import promptcli.cli.manual.Topic;
import promptcli.model.PromptException;

/**
 * Finds what may stand at the cursor. What a command takes is known from the {@link Syntax} that
 * also parses its arguments and lays out its help page; there is no second list.
 */
final class Completer {

  private final Syntax syntax;
  private final LineScan scan;
  private final String current;
  private final Host host;

  private Completer(Syntax syntax, LineScan scan, String current, Host host) {
    this.syntax = syntax;
    this.scan = scan;
    this.current = current;
    this.host = host;
  }

  /**
   * What may stand at the cursor.
   *
   * @param before the words before it, after the program's name
   * @param current what stands at it, up to it
   */
  static Completions of(List<String> before, String current, Host host) {
    if (before.isEmpty()) {
      return Completions.words(rows(current.startsWith("-") ? "Options" : "Commands"), 0);
    }
    if (before.equals(List.of(HelpCommand.WORD))) {
      return Completions.words(Stream.concat(rows("Commands").stream(), topics()).toList(), 0);
    }
    List<String> args = before.subList(1, before.size());
    return Command.find(before.get(0))
        .map(command -> syntax(command, args, host))
        .map(syntax -> new Completer(syntax, LineScan.of(args, syntax), current, host).answer())
        .orElse(Completions.NOTHING);
  }

  private static List<Candidate> rows(String section) {
    return Command.overview().sections().getOrDefault(section, List.of()).stream()
        .flatMap(
            row ->
                Stream.of(row.names().strip().split(", "))
                    .map(name -> new Candidate(name, row.description())))
        .toList();
  }

  private static Stream<Candidate> topics() {
    return Stream.of(Topic.values()).map(topic -> new Candidate(topic.word(), topic.summary()));
  }

  /** A template that is not sound, or not there, adds no options. */
  private static Syntax syntax(Command command, List<String> args, Host host) {
    try {
      return command.syntax(args, host);
    } catch (PromptException e) {
      return command.syntax();
    }
  }

  private Completions answer() {
    if (scan.open().isPresent()) {
      return value(scan.open().get(), 0);
    }
    if (current.startsWith("-") && !scan.hasEnded()) {
      String name = Syntax.nameOf(current);
      Optional<Option> option = syntax.find(name);
      if (option.isEmpty() || option.get().type().isEmpty() || name.equals(current)) {
        return Completions.words(options(), 0);
      }
      boolean equals = current.startsWith("=", name.length());
      return value(option.get(), name.length() + (equals ? 1 : 0));
    }
    Completions words =
        syntax.parameter().takesMore(scan.words().size())
            ? value(syntax.parameter().type(), 0)
            : Completions.NOTHING;
    boolean optionsNext =
        current.isEmpty() && words.equals(Completions.NOTHING) && !scan.hasEnded();
    return optionsNext ? Completions.words(options(), 0) : words;
  }

  /** The options that begin so and may still be given; with nothing typed, the long names. */
  private List<Candidate> options() {
    Set<String> inputs = inputsGiven();
    List<Candidate> candidates = new ArrayList<>();
    for (Option option : syntax.options()) {
      boolean isInput = !option.input().isEmpty() && inputs.contains(option.input());
      if (scan.has(option) ? option.repeatable() : !isInput) {
        names(option).forEach(name -> candidates.add(new Candidate(name, option.description())));
      }
    }
    return candidates;
  }

  /** The names of an option that begin so; one that is a way to write another is not offered. */
  private List<String> names(Option option) {
    String begun = current.isEmpty() ? "--" : current;
    boolean isMain = option.name().startsWith(begun);
    return option.names().stream()
        .filter(name -> name.startsWith(begun))
        .filter(name -> !isMain || !name.startsWith("--") || name.equals(option.name()))
        .toList();
  }

  /** The names of the inputs that an option gives, or {@code --set}. */
  private Set<String> inputsGiven() {
    Set<String> names = new HashSet<>();
    for (Option option : syntax.options()) {
      boolean assigns =
          option.type().isPresent() && option.type().get().form() == ArgumentType.Form.ASSIGNMENT;
      if (assigns) {
        scan.values(option).forEach(assignment -> names.add(assignment.split("=", 2)[0]));
      } else if (scan.has(option) && !option.input().isEmpty()) {
        names.add(option.input());
      }
    }
    return names;
  }

  private Completions value(Option option, int start) {
    return value(option.type().orElseThrow(), start);
  }

  private Completions value(ArgumentType type, int start) {
    return switch (type.form()) {
      case INPUT_FILE, OUTPUT_FILE -> Completions.files(start);
      case FOLDER -> new Completions(List.of(), Completions.Files.FOLDERS, start);
      case TEMPLATE -> templates(start);
      case WORD -> words(type.words(), start);
      case VALUE -> inputValue(type.words(), start);
      case PATHS -> Completions.files(current.startsWith("@", start) ? start + 1 : start);
      case ASSIGNMENT -> assignment(type.words(), start);
      case TEXT -> Completions.NOTHING;
    };
  }

  private static Completions words(List<String> words, int start) {
    return Completions.words(words.stream().map(Candidate::of).toList(), start);
  }

  /** {@code NAME=} at first, then what that input may be. */
  private Completions assignment(List<String> assignments, int start) {
    int equals = current.indexOf('=', start);
    if (equals < 0) {
      Set<String> given = inputsGiven();
      List<String> names =
          assignments.stream()
              .map(assignment -> assignment.split("=", 2)[0])
              .distinct()
              .filter(name -> !given.contains(name))
              .map(name -> name + "=")
              .toList();
      return words(names, start);
    }
    String name = current.substring(start, equals + 1);
    List<String> values =
        assignments.stream()
            .filter(assignment -> assignment.startsWith(name) && !assignment.equals(name))
            .map(assignment -> assignment.substring(name.length()))
            .toList();
    return inputValue(values, equals + 1);
  }

  private Completions inputValue(List<String> words, int start) {
    boolean isFile = current.startsWith("@", start) && !current.startsWith("@@", start);
    return isFile ? Completions.files(start + 1) : words(words, start);
  }

  private Completions templates(int start) {
    String text = current.substring(start);
    if (text.contains("/") || text.startsWith(".") || text.startsWith("~")) {
      return Completions.files(start);
    }
    Library library = LibraryOptions.quietLibrary(scan.values(LibraryOptions.PROMPTS), host);
    int colon = text.indexOf(':');
    if (colon >= 0) {
      return Completions.words(inCatalog(library, text.substring(0, colon)), start + colon + 1);
    }
    List<Candidate> names =
        library.names().entrySet().stream()
            .map(name -> new Candidate(name.getKey(), name.getValue().get(0).name()))
            .toList();
    // A shell may find by more than the beginning: where none begins so, it gets all.
    for (List<Candidate> all : List.of(names, catalogs(library))) {
      List<Candidate> fitting =
          all.stream().filter(candidate -> candidate.text().startsWith(text)).toList();
      if (!fitting.isEmpty()) {
        return Completions.words(fitting, start);
      }
    }
    return new Completions(names, Completions.Files.ALL, start);
  }

  private static List<Candidate> catalogs(Library library) {
    return library.catalogNames().stream().map(name -> Candidate.of(name + ":")).toList();
  }

  private static List<Candidate> inCatalog(Library library, String name) {
    return library.catalogs().stream()
        .filter(catalog -> catalog.name().equals(name))
        .flatMap(catalog -> catalog.names().stream())
        .distinct()
        .map(Candidate::of)
        .toList();
  }
}
