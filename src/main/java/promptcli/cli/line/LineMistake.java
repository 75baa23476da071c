package promptcli.cli.line;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import promptcli.text.ShellWord;
import promptcli.text.Spelling;

/** Says in a user's words what picocli has found. */
final class LineMistake {

  private LineMistake() {}

  /**
   * What is wrong with a line.
   *
   * @param arguments as picocli was given them
   */
  static String message(ParameterException e, LineScan scan, Syntax syntax, String[] arguments) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched(), scan, syntax, Arrays.asList(arguments));
    }
    if (e instanceof MissingParameterException missing) {
      Option option = option(missing.getMissing().get(0), syntax);
      return option.name() + " needs a value: " + option.label();
    }
    if (e instanceof OverwrittenOptionException overwritten) {
      return option(overwritten.getOverwritten(), syntax).name() + " is given twice";
    }
    if (e instanceof MaxValuesExceededException && scan.flagWithValue().isPresent()) {
      Option flag = scan.flagWithValue().get();
      boolean isSwitch = flag.spellings().contains(flag.name() + "=true");
      return flag.name() + (isSwitch ? " is true or false" : " takes no value");
    }
    return String.valueOf(e.getMessage());
  }

  private static Option option(ArgSpec spec, Syntax syntax) {
    return syntax.find(((OptionSpec) spec).names()[0]).orElseThrow();
  }

  private static String unmatched(
      List<String> words, LineScan scan, Syntax syntax, List<String> arguments) {
    int end = arguments.indexOf(LineParser.END_OF_OPTIONS);
    for (String word : words) {
      if (word.startsWith("-") && (end < 0 || arguments.indexOf(word) < end)) {
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return "unknown option " + name + hint(name, syntax);
      }
    }
    int equals = words.get(0).indexOf('=');
    if (equals > 0 && syntax.find("--" + words.get(0).substring(0, equals)).isPresent()) {
      return "unexpected argument '%s'; did you mean %s?"
          .formatted(words.get(0), ShellWord.quoted("--" + words.get(0)));
    }
    String swallowed = scan.swallowed().isEmpty() ? "" : "; " + scan.swallowed();
    return "unexpected argument '"
        + words.get(0)
        + "'"
        + (swallowed.isEmpty() ? repeating(arguments, words.get(0), syntax) : swallowed);
  }

  /** A shell makes several words of {@code *.md}, of which an option takes the first. */
  private static String repeating(List<String> arguments, String word, Syntax syntax) {
    int at = arguments.indexOf(word) - 1;
    while (at >= 0 && !arguments.get(at).startsWith("-")) {
      at--;
    }
    Optional<Option> before = at < 0 ? Optional.empty() : syntax.find(arguments.get(at));
    return before.isPresent() && before.get().takesValue() && before.get().repeatable()
        ? "; write " + before.get().name() + " before each, and a glob in quotes"
        : "";
  }

  /** An option that is cut short is meant, though another may be as near. */
  private static String hint(String misspelt, Syntax syntax) {
    List<String> begun = syntax.names().stream().filter(name -> name.startsWith(misspelt)).toList();
    boolean one = misspelt.startsWith("--") && begun.size() == 1;
    return Spelling.hint(one ? begun.get(0) : misspelt, syntax.names());
  }
}
