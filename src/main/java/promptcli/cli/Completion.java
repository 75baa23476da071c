package promptcli.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import promptcli.catalog.Library;
import promptcli.cli.Answer.Candidate;
import promptcli.model.Input;
import promptcli.model.PromptException;

/**
 * Finds what may stand at the cursor. What a command takes is known from the {@link Syntax} that
 * also parses its arguments and lays out its help page; there is no second list.
 */
final class Completion {

  private final Syntax syntax;
  private final FirstLook look;
  private final String current;
  private final Host host;

  private Completion(Syntax syntax, FirstLook look, String current, Host host) {
    this.syntax = syntax;
    this.look = look;
    this.current = current;
    this.host = host;
  }

  /**
   * What may stand at the cursor.
   *
   * @param before the words before it, after the program's name
   * @param current what stands at it, up to it
   */
  static Answer of(List<String> before, String current, Host host) {
    if (before.isEmpty()) {
      return Answer.words(rows(current.startsWith("-") ? "Options" : "Commands"), 0);
    }
    if (before.equals(List.of("help"))) {
      return Answer.words(rows("Commands"), 0);
    }
    List<String> args = before.subList(1, before.size());
    return Commands.find(before.get(0))
        .map(command -> syntax(command, args, host))
        .map(syntax -> new Completion(syntax, FirstLook.at(args, syntax), current, host).answer())
        .orElse(Answer.NOTHING);
  }

  private static List<Candidate> rows(String section) {
    return Commands.page().sections().get(section).stream()
        .flatMap(
            row ->
                Stream.of(row.names().strip().split(", "))
                    .map(name -> new Candidate(name, row.description())))
        .toList();
  }

  /** A template that is not sound, or not there, adds no options. */
  private static Syntax syntax(Commands command, List<String> args, Host host) {
    try {
      return command.syntax(args, host);
    } catch (PromptException e) {
      return command.syntax();
    }
  }

  private Answer answer() {
    if (look.open().isPresent()) {
      return value(look.open().get(), 0);
    }
    if (current.startsWith("-") && !look.ended()) {
      String name = syntax.nameOf(current);
      OptionSpec option = syntax.find(name);
      if (option == null || option.arity().max() == 0 || name.equals(current)) {
        return Answer.words(options(), 0);
      }
      boolean equals = current.startsWith("=", name.length());
      return value(option, name.length() + (equals ? 1 : 0));
    }
    Answer words =
        look.words().size() < syntax.parameters()
            ? value(syntax.parameter(), syntax.choices(), 0)
            : Answer.NOTHING;
    boolean optionsNext = current.isEmpty() && words.equals(Answer.NOTHING) && !look.ended();
    return optionsNext ? Answer.words(options(), 0) : words;
  }

  /** The options that begin so and may still be given; with nothing typed, the long names. */
  private List<Candidate> options() {
    Set<String> inputs = inputsGiven();
    List<Candidate> candidates = new ArrayList<>();
    for (OptionSpec option : syntax.options()) {
      boolean given = look.has(option.longestName());
      boolean inputGiven =
          InputOptions.input(option).map(input -> inputs.contains(input.name())).orElse(false);
      if (given ? option.isMultiValue() : !inputGiven) {
        for (String name : option.names()) {
          if (name.startsWith(current.isEmpty() ? "--" : current)) {
            candidates.add(new Candidate(name, InputOptions.description(option)));
          }
        }
      }
    }
    return candidates;
  }

  /** The names of the inputs that an option gives, or {@code --set}. */
  private Set<String> inputsGiven() {
    Set<String> names = new HashSet<>();
    for (String option : look.given().keySet()) {
      InputOptions.input(syntax.find(option)).map(Input::name).ifPresent(names::add);
    }
    for (String assignment : look.values(InputOptions.SET)) {
      names.add(assignment.split("=", 2)[0]);
    }
    return names;
  }

  private Answer value(OptionSpec option, int start) {
    List<String> candidates = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(candidates::add);
    }
    if (option.longestName().equals(InputOptions.SET)) {
      return assignment(candidates, start);
    }
    return InputOptions.input(option).isPresent()
        ? inputValue(candidates, start)
        : value(option.paramLabel(), candidates, start);
  }

  /** The label says what a value is, to those who read the help page and so here. */
  private Answer value(String label, List<String> candidates, int start) {
    return switch (label) {
      case "FILE" -> Answer.files(start);
      case "DIR" -> new Answer(List.of(), Answer.Files.FOLDERS, start);
      case "TEMPLATE", "PATH" -> templates(start);
      default -> Answer.words(candidates.stream().map(Candidate::of).toList(), start);
    };
  }

  /** {@code NAME=} at first, then what that input may be. */
  private Answer assignment(List<String> assignments, int start) {
    int equals = current.indexOf('=', start);
    if (equals < 0) {
      Set<String> given = inputsGiven();
      return Answer.words(
          assignments.stream()
              .map(assignment -> assignment.split("=", 2)[0])
              .distinct()
              .filter(name -> !given.contains(name))
              .map(name -> Candidate.of(name + "="))
              .toList(),
          start);
    }
    String name = current.substring(start, equals + 1);
    List<String> values =
        assignments.stream()
            .filter(assignment -> assignment.startsWith(name) && !assignment.equals(name))
            .map(assignment -> assignment.substring(name.length()))
            .toList();
    return inputValue(values, equals + 1);
  }

  private Answer inputValue(List<String> candidates, int start) {
    boolean isFile = current.startsWith("@", start) && !current.startsWith("@@", start);
    return isFile
        ? Answer.files(start + 1)
        : Answer.words(candidates.stream().map(Candidate::of).toList(), start);
  }

  private Answer templates(int start) {
    String text = current.substring(start);
    if (text.contains("/") || text.startsWith(".") || text.startsWith("~")) {
      return Answer.files(start);
    }
    Library library = LibraryOptions.library(look, host);
    int colon = text.indexOf(':');
    if (colon >= 0) {
      return Answer.words(inCatalog(library, text.substring(0, colon)), start + colon + 1);
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
        return Answer.words(fitting, start);
      }
    }
    return new Answer(names, Answer.Files.ALL, start);
  }

  private static List<Candidate> catalogs(Library library) {
    return library.catalogs().stream()
        .map(catalog -> Candidate.of(catalog.name() + ":"))
        .distinct()
        .toList();
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
