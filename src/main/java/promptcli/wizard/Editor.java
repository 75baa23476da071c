package promptcli.wizard;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The person's own editor, on the controlling terminal. */
final class Editor {

  private static final File TERMINAL = new File("/dev/tty");

  private final Map<String, String> environment;
  private final String command;

  /** The editor that the environment names, as {@code git} finds it. */
  Editor(Map<String, String> environment) {
    this.environment = environment;
    command =
        Stream.of("VISUAL", "EDITOR")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(named -> !named.isBlank())
            .findFirst()
            .orElse("vi");
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
      int exitCode = run(file);
      if (exitCode != 0) {
        throw new IOException(
            "the editor '%s' failed with exit code %d; the answer is as it was"
                .formatted(command, exitCode));
      }
      return Files.readString(file).replaceFirst("\\n+\\z", "");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private int run(Path file) throws IOException, InterruptedException {
    ProcessBuilder editor =
        new ProcessBuilder(List.of("sh", "-c", command + " \"$1\"", "sh", file.toString()))
            .redirectInput(TERMINAL)
            .redirectOutput(Redirect.appendTo(TERMINAL))
            .redirectError(Redirect.appendTo(TERMINAL));
    editor.environment().clear();
    editor.environment().putAll(environment);
    Process process = editor.start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      throw e;
    }
  }
}
