package promptcli.values;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.NamedFile;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.model.Value;
import promptcli.selection.LeftOut;
import promptcli.selection.NamedPath;
import promptcli.selection.Selection;
import promptcli.selection.Selector;
import promptcli.text.Printable;

/**
 * Reads what an argument stands for: itself, the text of a file ({@code @FILE}), standard input
 * ({@code @-}, and only once), or a text that begins with {@code @} ({@code @@…}).
 */
public final class ArgumentReader {

  /** A value that is longer could not be printed. */
  private static final int MAX_BYTES = Template.MAX_OUTPUT;

  /** What a pipe is called as the source of a value. */
  public static final String PIPE = "standard input";

  private final Path directory;
  private final InputStream standardInput;
  private final Map<String, String> environment;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private String readBy = "";

  /**
   * @param directory from where paths are meant
   * @param standardInput read only when an argument names it
   * @param environment for where the user's configuration of git is
   */
  public ArgumentReader(
      Path directory, InputStream standardInput, Map<String, String> environment) {
    this.directory = directory;
    this.standardInput = standardInput;
    this.environment = environment;
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

  /** Whether an argument names a file, or standard input. */
  public static boolean namesFile(String argument) {
    return argument.startsWith("@") && !argument.startsWith("@@");
  }

  /** The items that {@code argument} stands for: itself, or each line of a file that has text. */
  public List<String> items(String argument, String option) {
    String text = text(argument, option);
    return namesFile(argument) ? lines(text) : List.of(text);
  }

  /**
   * What arguments give an input.
   *
   * @param written of a list or of files any number, else one
   * @param source as a message names it
   */
  public SourcedValue value(Input input, List<String> written, String option, String source) {
    if (input.type() == InputType.FILES) {
      List<NamedPath> paths = new ArrayList<>();
      written.forEach(each -> paths.addAll(paths(each, option)));
      return files(input, paths, option, source);
    }
    List<String> texts = new ArrayList<>();
    for (String argument : written) {
      if (input.type() == InputType.LIST) {
        texts.addAll(items(argument, option));
      } else {
        texts.add(text(argument, option));
      }
    }
    return SourcedValue.of(input, texts, source);
  }

  /** What a variable gives an input: where it takes several, a line for each item, path or glob. */
  SourcedValue value(Input input, String text, String source) {
    return switch (input.type()) {
      case FILES -> files(input, paths(lines(text), directory), source, source);
      case LIST -> SourcedValue.of(input, lines(text), source);
      default -> SourcedValue.of(input, List.of(text), source);
    };
  }

  /** What standard input gives an input that takes it unasked; nothing where it is empty. */
  public List<SourcedValue> piped(Input input) {
    String text = file("-", PIPE).text();
    if (Value.withoutFinalNewlines(text).isEmpty()) {
      return List.of();
    }
    return List.of(
        input.type() == InputType.FILES
            ? files(input, NamedPath.listed(text, directory), PIPE, PIPE)
            : value(input, text, PIPE));
  }

  /** Paths and globs that are written; one that is blank is none. */
  static List<NamedPath> paths(List<String> written, Path from) {
    List<NamedPath> paths = new ArrayList<>();
    for (String each : written) {
      if (!Printable.isBlank(each)) {
        paths.add(new NamedPath(each, true, from));
      }
    }
    return paths;
  }

  /** The paths that an argument names: itself, or those in a list. */
  private List<NamedPath> paths(String argument, String option) {
    String text = text(argument, option);
    return namesFile(argument)
        ? NamedPath.listed(text, directory)
        : paths(List.of(text), directory);
  }

  /**
   * The files that paths name.
   *
   * @param option that gives them, for messages
   */
  SourcedValue files(Input input, List<NamedPath> paths, String option, String source) {
    Selection selection = new Selector(directory, environment).select(paths, option);
    leftOut.addAll(selection.leftOut());
    List<NamedFile> files = new ArrayList<>();
    for (NamedFile file : selection.files()) {
      files.add(new NamedFile(file.path(), Value.withoutFinalNewlines(file.content())));
    }
    return new SourcedValue(input, Optional.of(new Value.Files(files)), "", source);
  }

  /** The folder that a path in a file is meant from: the file's own. */
  Path folder(String file) {
    Path folder = directory.resolve(file).getParent();
    return folder == null ? directory : folder;
  }

  /** What folders and globs that were read so far have left out. */
  public List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
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
    return TextFile.read(standardInput, PIPE, MAX_BYTES);
  }
}
