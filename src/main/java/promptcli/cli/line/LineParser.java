package promptcli.cli.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import promptcli.cli.line.ParsedLine.Occurrence;
import promptcli.model.UsageException;
import promptcli.text.Spelling;

/** Parses finished lines, by picocli. */
public final class LineParser {

  /** No process can be given this as an argument. */
  static final String END_OF_OPTIONS = "\0";

  static {
    // Without these picocli looks for Groovy, and for converters to types of java.sql and others.
    System.setProperty("picocli.disable.closures", "true");
    // It would warn on stderr that --draft=true is an option too.
    System.setProperty("picocli.trace", "OFF");
    System.setProperty("picocli.converters.excludes", "java.*");
  }

  private LineParser() {}

  /**
   * Parses the arguments after a command's name.
   *
   * @throws UsageException if the syntax does not allow them
   */
  public static ParsedLine parse(List<String> arguments, Syntax syntax) {
    LineScan scan = LineScan.of(arguments, syntax);
    String[] marked = arguments.toArray(new String[0]);
    if (scan.hasEnded()) {
      // As with getopt, a word after an option is its value even if it is --, which would end the
      // options in picocli.
      marked[scan.end()] = END_OF_OPTIONS;
    }
    CommandLine parser = new CommandLine(spec(syntax));
    parser.setExpandAtFiles(false);
    parser.setInterpolateVariables(false);
    try {
      ParsedLine line = line(parser.parseArgs(marked), syntax);
      check(line, syntax.parameter().type());
      return line;
    } catch (ParameterException e) {
      throw new UsageException(
          LineMistake.message(e, scan, syntax, marked), "See: " + syntax.helpLine());
    }
  }

  private static CommandSpec spec(Syntax syntax) {
    CommandSpec spec = CommandSpec.create();
    spec.parser().allowOptionsAsOptionParameters(true).endOfOptionsDelimiter(END_OF_OPTIONS);
    spec.addPositional(
        syntax.parameter().repeatable()
            ? PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class).build()
            : PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).build());
    for (Option option : syntax.options()) {
      spec.addOption(option.spec());
    }
    return spec;
  }

  private static ParsedLine line(ParseResult parsed, Syntax syntax) {
    List<Occurrence> occurrences = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (ArgSpec match : parsed.matchedArgs()) {
      if (match instanceof OptionSpec spec) {
        Option option = syntax.find(spec.names()[0]).orElseThrow();
        int before = seen.getOrDefault(option.name(), 0);
        seen.put(option.name(), before + 1);
        String value = option.takesValue() ? spec.stringValues().get(before) : "";
        occurrences.add(new Occurrence(option, value));
      }
    }
    List<String> words = new ArrayList<>();
    for (PositionalParamSpec word : parsed.matchedPositionalsSet()) {
      words.addAll(word.stringValues());
    }
    return new ParsedLine(occurrences, words);
  }

  private static void check(ParsedLine line, ArgumentType parameter) {
    for (Occurrence occurrence : line.occurrences()) {
      check(occurrence);
    }
    for (String word : line.words()) {
      check(word, parameter);
    }
  }

  private static void check(Occurrence occurrence) {
    Optional<ArgumentType> type = occurrence.option().type();
    if (type.isEmpty()) {
      return;
    }
    String name = occurrence.option().name();
    if (type.get().form().isName() && occurrence.value().isEmpty()) {
      throw new UsageException(name + " is empty: it needs a " + type.get().label(), "");
    }
    checkWord(name + ": ", occurrence.value(), type.get());
  }

  /**
   * Refuses a word that its place on the line cannot have.
   *
   * @throws UsageException if it is empty, or not one of the words that are allowed
   */
  public static void check(String word, ArgumentType type) {
    if (word.isEmpty()) {
      throw new UsageException("an argument is empty: " + type.label() + " is needed", "");
    }
    checkWord("", word, type);
  }

  private static void checkWord(String prefix, String word, ArgumentType type) {
    if (type.form() == ArgumentType.Form.WORD && !type.words().contains(word)) {
      String words = String.join(", ", type.words());
      String hint = Spelling.hint(word, type.words());
      throw new UsageException(prefix + "'" + word + "' is not one of " + words + hint, "");
    }
  }
}
