package promptcli.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.draft.DocumentFormat;
import promptcli.draft.Names;
import promptcli.model.InvalidValueException;
import promptcli.model.Template;
import promptcli.model.TextPattern;
import promptcli.model.UsageException;
import promptcli.pattern.Expression;
import promptcli.text.ShellWord;

/**
 * What {@code prompt new} is told.
 *
 * @param name of the template; empty where the files that it is made of have the names
 * @param from documents, folders of them, or templates; none for a template to begin with
 * @param format of the documents; empty where that shows
 * @param take found in a placeholder that becomes an input whatever the rules say
 * @param leave found in a placeholder that stays text
 * @param mayAsk whether a person may be asked
 * @param user whether it goes among the user's own templates
 * @param folder where it goes; empty for the usual place
 */
record NewOptions(
    Optional<String> name,
    List<String> from,
    Optional<DocumentFormat> format,
    Optional<TextPattern> take,
    Optional<TextPattern> leave,
    boolean mayAsk,
    boolean user,
    Optional<String> folder) {

  /** As long as a placeholder may be; there are thousands. */
  private static final List<String> LONGEST = List.of("x".repeat(500));

  static final Option FROM =
      Option.repeatable(
          "--from",
          ArgumentType.inputFile(),
          "make it of a prompt in FILE, of each in a folder, or of a template; - for stdin");
  static final Option FORMAT =
      Option.of(
          "--format",
          ArgumentType.oneOf("FORMAT", DocumentFormat.class),
          "what FILE is, where its name does not tell: "
              + String.join(", ", DocumentFormat.words()));
  private static final Option TAKE =
      Option.of(
          "--take",
          ArgumentType.text("REGEX"),
          "placeholders in which REGEX is found become inputs");
  private static final Option LEAVE =
      Option.of(
          "--leave", ArgumentType.text("REGEX"), "placeholders in which REGEX is found stay text");
  private static final Option YES =
      Option.flag("--yes", "do not ask which placeholders become inputs").orShort("-y");
  private static final Option FOLDER =
      Option.of(LibraryOptions.PROMPTS.name(), ArgumentType.folder(), "write it to DIR");

  static Syntax syntax() {
    return new Syntax(
            "new",
            Parameter.any(ArgumentType.text("NAME")),
            "Writes a template file to begin with, and prints its path. It goes into the project's"
                + " .prompts folder. With --from, a prompt that you have becomes a template: what"
                + " stands for a value in it becomes an input, and the rest stays word for word;"
                + " without NAME it is called as its file is, and several files may follow.",
            "prompt new code-review --from review.md")
        .section(
            "Options",
            List.of(
                FROM,
                FORMAT,
                TAKE,
                LEAVE,
                YES,
                TemplateFolder.USER,
                FOLDER,
                Option.COLOR,
                Option.HELP));
  }

  static NewOptions of(ParsedLine line) {
    List<String> from = new ArrayList<>(line.values(FROM));
    Optional<String> name = Optional.empty();
    for (String word : line.words()) {
      // A shell makes several words of a pattern after --from.
      boolean file = !from.isEmpty() && (word.indexOf('.') >= 0 || word.indexOf('/') >= 0);
      if (file) {
        from.add(word);
      } else if (name.isEmpty()) {
        name = Optional.of(checked(word));
      } else {
        throw new UsageException(
            "unexpected argument '" + word + "'", "One template has one name.");
      }
    }
    if (name.isEmpty() && from.isEmpty()) {
      throw new UsageException("which name? Give one: prompt new NAME", "");
    }
    if (name.isEmpty() && from.contains("-")) {
      throw new UsageException(
          "which name? Standard input has none", "Give one: prompt new NAME --from -");
    }
    if (line.has(TemplateFolder.USER) && line.has(FOLDER)) {
      throw new UsageException(
          TemplateFolder.USER.name() + " and " + FOLDER.name() + " are both given",
          "Leave one out.");
    }
    if (from.isEmpty()) {
      for (Option option : List.of(FORMAT, TAKE, LEAVE, YES)) {
        if (line.has(option)) {
          throw new UsageException(
              option.name() + " says how to read a prompt, and there is none",
              "Name one: " + FROM.name() + " FILE");
        }
      }
    }
    return new NewOptions(
        name,
        from,
        line.constant(FORMAT, DocumentFormat.class),
        pattern(line, TAKE),
        pattern(line, LEAVE),
        !line.has(YES),
        line.has(TemplateFolder.USER),
        line.value(FOLDER));
  }

  private static String checked(String name) {
    if (!Template.isName(name)) {
      String possible = Names.of(name.replaceFirst("\\.yaml$", ""));
      throw new UsageException(
          "'" + name + "' cannot be a template's name: it is made of a-z, 0-9 and -",
          possible.isEmpty() ? "" : "Name it " + possible + "." + ofFile(name));
    }
    return name;
  }

  private static String ofFile(String name) {
    boolean file = name.indexOf('/') >= 0 || name.matches(".*\\.(?:md|txt|prompt.*|toml)");
    return file ? " To make one of a file: " + FROM.name() + " " + ShellWord.quoted(name) : "";
  }

  private static Optional<TextPattern> pattern(ParsedLine line, Option option) {
    try {
      Optional<TextPattern> pattern =
          line.value(option).map(expression -> Expression.compile(expression, ""));
      if (pattern.isPresent() && pattern.get().steps(LONGEST) > TextPattern.MAX_STEPS / 100) {
        throw new InvalidValueException("is too much: use less of it, or lower counts in braces");
      }
      return pattern;
    } catch (InvalidValueException e) {
      throw new UsageException(option.name() + " " + e.getMessage(), "");
    }
  }
}
