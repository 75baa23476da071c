package promptcli.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import promptcli.catalog.Library;

/**
 * A first look at arguments when half of the options are not known, as before {@code render}'s
 * template is, or when the line is not finished, as in a completion.
 *
 * @param toolArguments the options that are known, with their values
 * @param words those that no option can take for its value
 * @param doubtful those after an option that is not known yet: its value, or, where the option is a
 *     boolean, a word
 * @param given the options that are known, by their long names, and the values that each has so far
 * @param open the option at the end that still wants its value
 * @param ended whether {@code --} has ended the options
 */
record FirstLook(
    List<String> toolArguments,
    List<String> words,
    List<String> doubtful,
    Map<String, List<String>> given,
    Optional<OptionSpec> open,
    boolean ended) {

  static FirstLook at(List<String> arguments, Syntax known) {
    List<String> args = new ArrayList<>(arguments);
    List<String> toolArguments = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    Map<String, List<String>> given = new LinkedHashMap<>();
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
      boolean cluster = !takesValue && name.length() == 2 && !name.equals(arg);
      List<String> values = new ArrayList<>();
      if (option != null) {
        toolArguments.add(cluster ? name : arg);
        values = given.computeIfAbsent(option.longestName(), key -> new ArrayList<>());
      }
      if (cluster) {
        args.set(i, "-" + arg.substring(name.length())); // next comes -o, after -y of -yo
        i--;
      } else if (takesValue && !name.equals(arg)) {
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

  /** Whether an option is given. */
  boolean has(String name) {
    return given.containsKey(name);
  }

  /** The values that an option has so far. */
  List<String> values(String name) {
    return given.getOrDefault(name, List.of());
  }

  /** The template that is meant, there or not; where that is in doubt, one that is there. */
  Optional<String> template(Library library) {
    if (!words.isEmpty()) {
      return Optional.of(words.get(0));
    }
    for (String word : doubtful) {
      if (library.has(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
