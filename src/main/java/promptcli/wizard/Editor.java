package promptcli.wizard;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jline.utils.Signals;
import promptcli.model.FileException;

/** The person's own editor: on the controlling terminal, wherever the standard streams lead. */
public final class Editor {

  private static final File TERMINAL = new File("/dev/tty");

  private final Map<String, String> environment;
  private final String command;

  /** The editor that the environment names, as {@code git} finds it. */
  public Editor(Map<String, String> environment) {
    this.environment = environment;
    command =
        Stream.of("VISUAL", "EDITOR")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(named -> !named.isBlank())
            .findFirst()
            .orElse("vi");
  }

  /**
   * Opens a file, and comes back when the editor is closed. Without a controlling terminal the
   * editor has the streams of this process: it may be a script.
   *
   * @param line to begin at, from 1; heeded where the editor is known to take one
   * @param directory in which the editor runs
   * @throws FileException if the editor is missing or fails
   */
  public void open(Path file, OptionalInt line, Path directory) {
    // What is typed in the editor is for the editor, a Ctrl-C in vi too.
    Object before = Signals.register("INT", () -> {});
    try {
      ProcessBuilder editor = editor(arguments(command, file, line)).directory(directory.toFile());
      int exitCode = run(hasTerminal() ? onTerminal(editor) : editor.inheritIO());
      if (exitCode != 0) {
        throw new FileException(failure(exitCode), "To use another, set VISUAL or EDITOR.");
      }
    } catch (IOException e) {
      throw new FileException("cannot start the editor: " + e.getMessage());
    } catch (InterruptedException e) {
      throw new PersonLeftException(PersonLeftException.INTERRUPTED);
    } finally {
      Signals.unregister("INT", before);
    }
  }

  /**
   * The text as the editor leaves it, without trailing newlines.
   *
   * @throws IOException with a message for the person, if the editor is missing or fails
   */
  String edit(String text) throws IOException, InterruptedException {
    Path file = Files.createTempFile("prompt-", ".txt");
    try {
      Files.writeString(file, text);
      int exitCode = run(onTerminal(editor(List.of(file.toString()))));
      if (exitCode != 0) {
        throw new IOException(failure(exitCode) + "; the answer is as it was");
      }
      if (!Files.isRegularFile(file)) { // a pipe would be waited for
        throw new IOException("the editor left no file; the answer is as it was");
      }
      return Files.readString(file).replaceFirst("\\n+\\z", "");
    } catch (CharacterCodingException e) {
      throw new IOException("what the editor left is not UTF-8; the answer is as it was", e);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private String failure(int exitCode) {
    return "the editor '%s' failed with exit code %d".formatted(command, exitCode);
  }

  /** What has the editor begin at a line of a file, where it is known how; else the file alone. */
  static List<String> arguments(String command, Path file, OptionalInt line) {
    if (line.isEmpty()) {
      return List.of(file.toString());
    }
    String place = file + ":" + line.getAsInt();
    return switch (program(command)) {
      case "vi",
          "vim",
          "nvim",
          "view",
          "nano",
          "pico",
          "emacs",
          "emacsclient",
          "kak",
          "micro",
          "joe",
          "ne",
          "mg",
          "jed",
          "gedit" ->
          List.of("+" + line.getAsInt(), file.toString());
      case "code", "codium", "cursor", "windsurf" -> List.of("--goto", place);
      case "subl", "hx", "helix", "zed" -> List.of(place);
      default -> List.of(file.toString());
    };
  }

  /** The first word of a command, without the folders before it. */
  private static String program(String command) {
    String word = command.strip().split("\\s", 2)[0];
    return word.substring(word.lastIndexOf('/') + 1);
  }

  /**
   * The editor's command is the shell's to read: it may have arguments. The shell waits for the
   * editor's end through a Ctrl-C, which the editor gets too.
   */
  private ProcessBuilder editor(List<String> arguments) {
    List<String> words =
        new ArrayList<>(List.of("sh", "-c", "trap : INT; " + command + " \"$@\"", "sh"));
    words.addAll(arguments);
    ProcessBuilder editor = new ProcessBuilder(words);
    editor.environment().clear();
    editor.environment().putAll(environment);
    return editor;
  }

  private static boolean hasTerminal() {
    try {
      new FileInputStream(TERMINAL).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static ProcessBuilder onTerminal(ProcessBuilder editor) {
    return editor
        .redirectInput(TERMINAL)
        .redirectOutput(Redirect.appendTo(TERMINAL))
        .redirectError(Redirect.appendTo(TERMINAL));
  }

  private static int run(ProcessBuilder editor) throws IOException, InterruptedException {
    Process process = editor.start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      throw e;
    }
  }
}
