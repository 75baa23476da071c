package promptcli.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A first look at {@code render}'s arguments, when the template is not known, and so half of the
 * options are not.
 *
 * @param toolArguments the options that every template has, with their values
 * @param words those that no option can take for its value
 * @param doubtful those after an option that is not known yet: its value, or, where the option is a
 *     boolean, a word
 */
record FirstLook(List<String> toolArguments, List<String> words, List<String> doubtful) {

  static FirstLook at(List<String> args, Syntax toolOptions) {
    FirstLook look = new FirstLook(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals("--")) {
        look.words.addAll(args.subList(i + 1, args.size()));
        break;
      }
      if (arg.length() < 2 || !arg.startsWith("-")) {
        look.words.add(arg);
        continue;
      }
      String name = toolOptions.nameOf(arg);
      OptionSpec option = toolOptions.optionOf(arg);
      boolean valueFollows =
          name.equals(arg) && (option == null || option.arity().max() > 0) && i + 1 < args.size();
      if (option != null) {
        look.toolArguments.add(arg);
      }
      if (valueFollows) {
        i++;
        (option == null ? look.doubtful : look.toolArguments).add(args.get(i));
      }
    }
    return look;
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
