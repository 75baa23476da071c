package promptcli.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import promptcli.cli.host.Host;
import promptcli.cli.host.MessageStream;
import promptcli.cli.host.Questioner;
import promptcli.cli.host.ResultStream;
import promptcli.cli.host.Terminal;
import promptcli.wizard.Questions;

/** Runs the program in this process, as a script without a terminal would. */
public final class Cli {

  /** The bundled templates, where the build finds them. */
  public static final Path BUNDLED = Path.of("prompts").toAbsolutePath();

  /** What a run left behind. */
  public record Outcome(int exit, String stdout, String stderr) {}

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] stdin = {};
  private Terminal terminal = Terminal.NONE;
  private Questioner questioner =
      variables -> {
        throw new AssertionError("asked without a terminal");
      };

  private Cli(Path directory) {
    this.directory = directory;
  }

  public static Cli in(Path directory) {
    return new Cli(directory.toAbsolutePath());
  }

  public Cli stdin(byte[] bytes) {
    stdin = bytes;
    return this;
  }

  /** Puts the program on a terminal where these questions are answered; stdout is a pipe. */
  public Cli answering(Questions questions) {
    terminal = new Terminal(true, false, true, 80);
    questioner = variables -> questions;
    return this;
  }

  public Cli environment(Map<String, String> variables) {
    environment.putAll(variables);
    return this;
  }

  public Outcome run(String... args) {
    return run(List.of(args));
  }

  public Outcome run(List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host =
        new Host(
            new ByteArrayInputStream(stdin),
            new ResultStream(out),
            new MessageStream(err),
            environment,
            directory,
            BUNDLED,
            terminal,
            questioner);
    int exit = Program.run(args, host).number();
    return new Outcome(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
