package promptcli.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A first look at arguments when half of the options are not known, as before {@code render}'s
 * template is, or when the line is not finished, as in a completion.
 *
 * @param toolArguments the options that are known, with their values
 * @param words those that no option can take for its value
 * @param doubtful those after an option that is not known yet: its value, or, where the option is a
 *     boolean, a word
 * @param given the options that are known, and the values that each has so far
 * @param open the option at the end that still wants its value
 * @param ended whether {@code --} has ended the options
 */
record FirstLook(
    List<String> toolArguments,
    List<String> words,
    List<String> doubtful,
    Map<OptionSpec, List<String>> given,
    Optional<OptionSpec> open,
    boolean ended) {

  static FirstLook at(List<String> args, Syntax known) {
    List<String> toolArguments = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    Map<OptionSpec, List<String>> given = new LinkedHashMap<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals("--")) {
        words.addAll(args.subList(i + 1, args.size()));
        return new FirstLook(toolArguments, words, doubtful, given, Optional.empty(), true);
      }
      if (arg.length() < 2 || !arg.startsWith("-")) {
        words.add(arg);
        continue;
      }
      String name = known.nameOf(arg);
      OptionSpec option = known.find(name);
      boolean takesValue = option == null || option.arity().max() > 0;
      List<String> values = new ArrayList<>();
      if (option != null) {
        toolArguments.add(arg);
        values = given.computeIfAbsent(option, key -> new ArrayList<>());
      }
      if (takesValue && !name.equals(arg)) {
        values.add(arg.substring(name.length()).replaceFirst("^=", ""));
      } else if (takesValue && i + 1 < args.size()) {
        i++;
        values.add(args.get(i));
        (option == null ? doubtful : toolArguments).add(args.get(i));
      } else if (takesValue) {
        Optional<OptionSpec> open = Optional.ofNullable(option);
        return new FirstLook(toolArguments, words, doubtful, given, open, false);
      }
    }
    return new FirstLook(toolArguments, words, doubtful, given, Optional.empty(), false);
  }

  /** The values that an option has so far. */
  List<String> values(String name) {
    return given.entrySet().stream()
        .filter(option -> option.getKey().longestName().equals(name))
        .flatMap(option -> option.getValue().stream())
        .toList();
  }

  /**
   * The template that is meant.
   *
   * @param isTemplate whether a word names one
   */
  Optional<String> template(Predicate<String> isTemplate) {
    return words.isEmpty()
        ? doubtful.stream().filter(isTemplate).findFirst()
        : Optional.of(words.get(0));
  }
}
