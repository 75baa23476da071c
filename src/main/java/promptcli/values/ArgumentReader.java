package promptcli.values;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.model.Value;

/**
 * Reads what an argument stands for: itself, the text of a file ({@code @FILE}), standard input
 * ({@code @-}, and only once), or a text that begins with {@code @} ({@code @@…}).
 */
public final class ArgumentReader {

  /** A value that is longer could not be printed. */
  private static final int MAX_BYTES = Template.MAX_OUTPUT;

  private static final String STANDARD_INPUT = "standard input";

  private final Path directory;
  private final InputStream standardInput;
  private String readBy = "";

  /**
   * @param directory from where paths are meant
   * @param standardInput read only when an argument names it
   */
  public ArgumentReader(Path directory, InputStream standardInput) {
    this.directory = directory;
    this.standardInput = standardInput;
  }

  /**
   * The text that {@code argument} stands for.
   *
   * @param option that the argument belongs to, for messages
   */
  public String text(String argument, String option) {
    if (!argument.startsWith("@")) {
      return argument;
    }
    String rest = argument.substring(1);
    if (rest.startsWith("@")) {
      return rest;
    }
    if (rest.isEmpty()) {
      throw new UsageException(
          option + ": '@' needs the name of a file after it",
          "For a text that begins with @, write @@.");
    }
    try {
      return file(rest, option).text();
    } catch (FileException e) {
      throw e.withFix("For a text that begins with @, write @@.");
    }
  }

  /** The items that {@code argument} stands for: itself, or each line of a file that has text. */
  public List<String> items(String argument, String option) {
    String text = text(argument, option);
    boolean fromFile = argument.startsWith("@") && !argument.startsWith("@@");
    return fromFile ? lines(text) : List.of(text);
  }

  /** What standard input gives an input that takes it unasked; nothing where it is empty. */
  public List<SourcedValue> piped(Input input) {
    String text = Value.withoutFinalNewlines(file("-", STANDARD_INPUT).text());
    if (text.isEmpty()) {
      return List.of();
    }
    boolean list = input.type() == InputType.LIST;
    return List.of(SourcedValue.of(input, list ? lines(text) : List.of(text), STANDARD_INPUT));
  }

  /** The lines of a text, without the blank ones: how a list is written as one text. */
  static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** A whole file, or standard input where {@code name} is {@code -}. */
  public SourceText file(String name, String option) {
    if (!name.equals("-")) {
      try {
        return TextFile.read(directory.resolve(name), name, MAX_BYTES);
      } catch (InvalidPathException e) {
        throw new FileException(option + ": cannot read " + name + ": no such file");
      } catch (FileException e) {
        throw e.by(option);
      }
    }
    if (!readBy.isEmpty()) {
      throw new UsageException(
          "standard input can be read once, but " + readBy + " and " + option + " both name it",
          "Give one of them as a file.");
    }
    readBy = option;
    return TextFile.read(standardInput, STANDARD_INPUT, MAX_BYTES);
  }
}
