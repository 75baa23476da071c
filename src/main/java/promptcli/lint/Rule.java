package promptcli.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a template file is looked at for; the words are what users switch advice off by. */
public enum Rule {
  UNREADABLE(true, "The file can be read and is at most 256 KiB long."),
  INVALID(true, "The file is UTF-8 text that keeps the rules of the format."),
  LIST_AS_TEXT(true, "A list is printed item by item, in a section."),
  FILE_NAME(
      false,
      "A template's file is called NAME.yaml, NAME made of a-z, 0-9 and -, and lies beside"
          + " the others."),
  UNKNOWN_NAME(false, "A lint comment allows advice that there is."),
  TITLE_MISSING(false, "A template has a title."),
  TITLE_LONG(false, "A title has at most 80 characters."),
  DESCRIPTION_MISSING(false, "A template has a description."),
  LABEL_MISSING(false, "An input has a label, which a person is asked for."),
  REQUIRED_AFTER_OPTIONAL(false, "Required inputs are asked for before optional ones."),
  ASKED_TOO_EARLY(false, "An input is asked for after those that say whether it is needed."),
  OPTION_TAKEN(false, "An input does not have the name of another option."),
  PATTERN_WITHOUT_MESSAGE(false, "A pattern says in words what it wants."),
  TRAILING_SPACE(false, "No line of a prompt ends in white space."),
  SINGLE_BRACES(false, "A variable has two braces on each side."),
  FENCE_IN_LINE(false, "A value in a fence of backticks has lines of its own."),
  PLACEHOLDER_LEFT(false, "What looks like a placeholder is an input."),
  CONSTANT_SECTION(false, "A section appears with some values and not with others.");

  private final boolean error;
  private final String description;

  Rule(boolean error, String description) {
    this.error = error;
    this.description = description;
  }

  /** The rule as users write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether breaking it is an error; else it is a reason for advice. */
  public boolean isError() {
    return error;
  }

  /** The rule in a sentence. */
  public String description() {
    return description;
  }

  static Optional<Rule> of(String word) {
    return Stream.of(values()).filter(rule -> rule.word().equals(word)).findFirst();
  }

  /** The words of the rules that can be switched off. */
  static List<String> adviceWords() {
    return Stream.of(values()).filter(rule -> !rule.error).map(Rule::word).toList();
  }
}
