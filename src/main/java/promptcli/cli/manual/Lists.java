package promptcli.cli.manual;

import java.util.List;
import java.util.stream.Stream;
import promptcli.cli.line.HelpPage;
import promptcli.format.Key;
import promptcli.format.Vocabulary;
import promptcli.lint.Rule;
import promptcli.model.InputType;

/** What the pages list, from the code that goes by it. */
final class Lists {

  private Lists() {}

  /**
   * The rows of a list.
   *
   * @param name {@code keys}, {@code keys of a file}, {@code types}, {@code errors}, {@code
   *     advice}, {@code exit codes}, or {@code keys under} and the key that they stand under
   */
  static List<HelpPage.Row> named(String name) {
    return switch (name) {
      case "keys" -> keys(Vocabulary.FILE_KEYS);
      case "keys of a file" -> keys(Vocabulary.FILE_VALUE_KEYS);
      case "types" ->
          Stream.of(InputType.values())
              .map(type -> new HelpPage.Row(type.word(), about(type)))
              .toList();
      case "errors" -> rules(true);
      case "advice" -> rules(false);
      case "exit codes" -> HelpPage.Row.ofExitCodes();
      default -> keys(under(name.substring("keys under ".length())));
    };
  }

  /** A whole template file. */
  static String example() {
    return Topic.resource("example.yaml");
  }

  private static List<Key> under(String name) {
    return Vocabulary.FILE_KEYS.stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow()
        .keys();
  }

  private static List<HelpPage.Row> keys(List<Key> keys) {
    return keys.stream()
        .map(
            key -> {
              String words = key.words().isEmpty() ? "" : " " + words(key.words());
              String required = key.required() ? " Required." : "";
              return new HelpPage.Row(key.name(), key.about() + words + required);
            })
        .toList();
  }

  private static String words(List<String> words) {
    return "One of `" + String.join("`, `", words) + "`.";
  }

  private static List<HelpPage.Row> rules(boolean errors) {
    return Stream.of(Rule.values())
        .filter(rule -> rule.isError() == errors)
        .map(rule -> new HelpPage.Row(rule.word(), rule.description()))
        .toList();
  }

  /** What such an input takes, and how it is given. */
  private static String about(InputType type) {
    return switch (type) {
      case TEXT -> "Any text; in a terminal it is asked for on one line. `--name TEXT`";
      case MULTILINE -> "Any text; it is asked for on any number of lines. `--name @FILE`";
      case CHOICE -> "One of its `options`, written as there. `--name OPTION`";
      case BOOLEAN ->
          "True or false: `--name` or `--no-name`. `true` or `false` where it is written.";
      case INTEGER ->
          "An integer of 64 bits, from its `minimum` to its `maximum`; it is printed as it is"
              + " written. `--name 8`";
      case LIST ->
          "Any number of texts: `--name ONE` `--name TWO`. A file, a variable and standard input"
              + " have one item a line; a values file has a list. Blank items do not count. One"
              + " that is not required takes `--no-name` for none.";
      case FILES ->
          "Any number of files: paths, folders and globs, such as `--name src`"
              + " `--name 'docs/**/*.md'`. Of a folder, and of what a glob matches, count the text"
              + " files that are not hidden and that git does not ignore. A file after @, a"
              + " variable and standard input have one path a line, and no globs; a values file"
              + " has a list of paths, which are meant from where it is.";
    };
  }
}
