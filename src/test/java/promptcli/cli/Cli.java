package promptcli.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import promptcli.cli.host.Host;
import promptcli.cli.host.MessageStream;
import promptcli.cli.host.ResultStream;
import promptcli.cli.host.Terminal;
import promptcli.wizard.Editor;
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
  private int columns = 80;
  private Optional<Questions> questions = Optional.empty();

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
    this.questions = Optional.of(questions);
    return this;
  }

  /** Says how wide the terminal is. */
  public Cli columns(int number) {
    columns = number;
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
            new ResultStream(out, isColoured(args), Host.UNBOUNDED),
            new MessageStream(err, isColoured(args), Host.UNBOUNDED),
            environment,
            directory,
            BUNDLED,
            new TestTerminal(questions, stdin.length > 0, columns));
    int exit = Main.run(args, host).number();
    return new Outcome(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private boolean isColoured(List<String> args) {
    return Host.isColoured(args, environment, false);
  }

  /** Standard input and standard error are on it, where there are questions to be answered. */
  private record TestTerminal(Optional<Questions> answered, boolean piped, int columns)
      implements Terminal {

    @Override
    public boolean in() {
      return answered.isPresent() && !piped;
    }

    @Override
    public boolean out() {
      return false;
    }

    @Override
    public boolean err() {
      return answered.isPresent();
    }

    @Override
    public Questions questions(Map<String, String> environment, boolean colour) {
      return answered.orElseThrow(() -> new AssertionError("asked without a terminal"));
    }

    @Override
    public Editor editor(Map<String, String> environment) {
      return new Editor(environment);
    }
  }
}
