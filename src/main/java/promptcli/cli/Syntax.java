package promptcli.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import promptcli.model.UsageException;
import promptcli.text.Spelling;

/**
 * What one command takes: its synopsis, its options by sections of the help page, and an example.
 * Arguments are parsed by picocli; the page is {@link HelpPage}'s.
 */
final class Syntax {

  /** No process can be given this as an argument. */
  private static final String END_OF_OPTIONS = "\0";

  static {
    // Without these picocli looks for Groovy, and for converters to types of java.sql and others.
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java.*");
  }

  private final CommandSpec spec = CommandSpec.create();

  /** The rows are made for a help page only: picocli takes long to give a description. */
  private final Map<String, Supplier<List<HelpPage.Row>>> sections = new LinkedHashMap<>();

  private final String command;
  private final String summary;
  private final Supplier<String> example;
  private List<String> choices = List.of();
  private String note = "";

  /**
   * @param command its name and its parameter, as in {@code show TEMPLATE}; after {@code …]} it may
   *     be given any number of times
   * @param summary a paragraph
   * @param example a command line
   */
  Syntax(String command, String summary, String example) {
    this(command, summary, () -> example);
  }

  /** As above, with an example that is made for a help page only. */
  Syntax(String command, String summary, Supplier<String> example) {
    this.command = command;
    this.summary = summary;
    this.example = example;
    spec.parser().allowOptionsAsOptionParameters(true).endOfOptionsDelimiter(END_OF_OPTIONS);
    spec.addPositional(
        command.endsWith("…]")
            ? PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class).build()
            : PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).build());
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .arity("0")
        .usageHelp(true)
        .description("show this page")
        .build();
  }

  /** An option without a value. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name.split(", "))
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  /** An option with a value, given once at most. */
  static OptionSpec option(String name, String value, String description) {
    return OptionSpec.builder(name.split(", "))
        .type(String.class)
        .arity("1")
        .paramLabel(value)
        .description(description)
        .build();
  }

  /** An option whose value is one of a few words, given once at most. */
  static OptionSpec choice(String name, String value, List<String> words, String description) {
    return option(name, value, description).toBuilder().completionCandidates(words).build();
  }

  /** An option with a value, given any number of times. */
  static OptionSpec repeatable(String name, String value, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(value)
        .description(description)
        .build();
  }

  /** Says what the parameter may be. */
  Syntax choices(List<String> words) {
    choices = words;
    return this;
  }

  /** Puts a paragraph after the sections. */
  Syntax note(String paragraph) {
    note = paragraph;
    return this;
  }

  /** Takes these options, which stand together on the help page. */
  Syntax section(String heading, List<OptionSpec> options) {
    return section(heading, options, () -> options.stream().map(HelpPage.Row::of).toList());
  }

  /** Takes these options, which the help page explains by these rows. */
  Syntax section(String heading, List<OptionSpec> options, Supplier<List<HelpPage.Row>> rows) {
    for (OptionSpec option : options) {
      spec.addOption(option);
    }
    sections.put(heading, rows);
    return this;
  }

  /** The option of that name, such as {@code --values}; null if there is none. */
  OptionSpec find(String name) {
    return spec.findOption(name);
  }

  /** The option that an argument gives, alone or with its value; null if it gives none. */
  OptionSpec optionOf(String arg) {
    return find(nameOf(arg));
  }

  /** An argument without the value that is joined to it: {@code --values=x}, {@code -ox}. */
  String nameOf(String arg) {
    boolean isShort = !arg.startsWith("--") && arg.length() > 1;
    return isShort ? arg.substring(0, 2) : arg.split("=", 2)[0];
  }

  /** Every option, in the order of the help page. */
  List<OptionSpec> options() {
    return spec.options();
  }

  /** What the help page calls the parameter, such as {@code TEMPLATE}; may be empty. */
  String parameter() {
    return command.replaceAll("^\\S+ ?|[\\[…\\]]", "");
  }

  /** How many words are taken that are no options. */
  int parameters() {
    return command.endsWith("…]") ? Integer.MAX_VALUE : 1;
  }

  /** What the parameter may be; empty where it is not one of a few words. */
  List<String> choices() {
    return choices;
  }

  HelpPage page() {
    Map<String, List<HelpPage.Row>> rows = new LinkedHashMap<>();
    sections.forEach((heading, section) -> rows.put(heading, section.get()));
    return new HelpPage("prompt " + command + " [OPTIONS]", summary, rows, note, example.get());
  }

  String helpPage(Host host) {
    return page().text(host.terminal().columns());
  }

  /** The one word among the arguments that is no option. */
  static Optional<String> word(ParseResult parsed) {
    return Optional.ofNullable(parsed.matchedPositionalValue(0, null));
  }

  /** The words among the arguments that are no options, where there may be several. */
  static List<String> words(ParseResult parsed) {
    return parsed.matchedPositionalValue(0, List.of());
  }

  /**
   * The word that an option has, as one of an enumeration.
   *
   * @throws UsageException if it is none of them
   */
  static <T extends Enum<T>> T choice(
      ParseResult parsed, String option, Class<T> type, T byDefault) {
    String word = parsed.matchedOptionValue(option, "");
    if (word.isEmpty() && !parsed.hasMatchedOption(option)) {
      return byDefault;
    }
    List<String> words = wordsOf(type);
    if (!words.contains(word)) {
      throw new UsageException(
          "%s: '%s' is not one of %s%s"
              .formatted(option, word, String.join(", ", words), Spelling.hint(word, words)),
          "");
    }
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  /** The constants of an enumeration as a user writes them. */
  static List<String> wordsOf(Class<? extends Enum<?>> type) {
    List<String> words = new ArrayList<>();
    for (Enum<?> constant : type.getEnumConstants()) {
      words.add(constant.name().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Parses arguments, those after the command's name. */
  ParseResult parse(List<String> args) {
    CommandLine parser = new CommandLine(spec);
    parser.setExpandAtFiles(false);
    parser.setInterpolateVariables(false);
    try {
      ParseResult parsed = parser.parseArgs(markEnd(args));
      refuseEmpty(parsed);
      return parsed;
    } catch (ParameterException e) {
      throw new UsageException(
          message(e, args), "See: prompt " + command.replaceFirst(" [A-Z\\[].*", "") + " --help");
    }
  }

  /** Refuses an empty name of a file, a folder or a template: a script's variable was not set. */
  private void refuseEmpty(ParseResult parsed) {
    for (OptionSpec option : parsed.matchedOptionsSet()) {
      boolean names = option.paramLabel().equals("FILE") || option.paramLabel().equals("DIR");
      if (names && option.stringValues().contains("")) {
        String name = option.longestName();
        throw new UsageException(name + " is empty: it needs a " + option.paramLabel(), "");
      }
    }
    for (PositionalParamSpec word : parsed.matchedPositionalsSet()) {
      if (word.stringValues().contains("")) {
        throw new UsageException("an argument is empty: " + parameter() + " is needed", "");
      }
    }
  }

  /**
   * The arguments with the word {@code --} marked where it ends the options. As with getopt, the
   * word after an option is its value, whatever it looks like; picocli would end the options even
   * there.
   */
  private String[] markEnd(List<String> args) {
    String[] words = args.toArray(String[]::new);
    for (int i = 0; i < words.length; i++) {
      OptionSpec option = find(words[i]);
      if (option != null && option.arity().max() > 0) {
        i++;
      } else if (words[i].equals("--")) {
        words[i] = END_OF_OPTIONS;
        break;
      }
    }
    return words;
  }

  private String message(ParameterException e, List<String> args) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched(), args);
    }
    if (e instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return option.longestName() + " needs a value: " + option.paramLabel();
    }
    if (e instanceof OverwrittenOptionException overwritten
        && overwritten.getOverwritten() instanceof OptionSpec option) {
      return option.longestName() + " is given twice";
    }
    for (String arg : args) {
      OptionSpec option = optionOf(arg);
      boolean flagWithValue = option != null && option.arity().max() == 0 && arg.contains("=");
      if (flagWithValue && e instanceof MaxValuesExceededException) {
        return option.longestName() + " takes no value";
      }
    }
    return e.getMessage();
  }

  private String unmatched(List<String> words, List<String> args) {
    List<String> options = List.of(markEnd(args));
    int end = options.indexOf(END_OF_OPTIONS);
    for (String word : words) {
      if (word.startsWith("-") && (end < 0 || options.indexOf(word) < end)) {
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return "unknown option " + name + hint(name);
      }
    }
    return "unexpected argument '" + words.get(0) + "'";
  }

  /** An option that is cut short is meant, though another may be as near. */
  private String hint(String misspelt) {
    List<String> begun =
        spec.optionsMap().keySet().stream().filter(name -> name.startsWith(misspelt)).toList();
    boolean one = misspelt.startsWith("--") && begun.size() == 1;
    return Spelling.hint(one ? begun.get(0) : misspelt, spec.optionsMap().keySet());
  }
}
