package promptcli.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.MessageStream;
import promptcli.cli.host.Questioner;
import promptcli.cli.host.ResultStream;
import promptcli.cli.host.Terminal;
import promptcli.cli.report.Errors;
import promptcli.file.TextFile;
import promptcli.model.UsageException;
import promptcli.wizard.Questions;
import promptcli.wizard.TerminalQuestions;

/** The entry: makes a {@link Host} of the process, and ends it with the code of the run. */
public final class Main {

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    // System.exit looks for a logger from Java 21 on, which takes as long as all the rest.
    Runtime.getRuntime().halt(run(List.of(args)).number());
  }

  /** Runs the program with what this process has. */
  static ExitCode run(List<String> arguments) {
    Host host = processHost();
    try {
      Host exact = host.withEnvironment(ProcessText.environment(host.environment()));
      return Program.run(ProcessText.arguments(arguments), exact);
    } catch (UsageException e) {
      new Errors(host).print(e);
      return ExitCode.USAGE;
    }
  }

  private static Host processHost() {
    return new Host(
        TextFile.unmeasured(new FileInputStream(FileDescriptor.in)),
        new ResultStream(new FileOutputStream(FileDescriptor.out)),
        new MessageStream(new FileOutputStream(FileDescriptor.err)),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        installation().resolve("prompts"),
        Terminal.of(
            System.getProperty("prompt.terminal", ""), System.getProperty("prompt.columns", "")),
        new OnTerminal());
  }

  /**
   * The environment as the user has it: the launcher gives the JVM an {@code LC_ALL} of its own.
   */
  private static Map<String, String> ownEnvironment(Map<String, String> environment) {
    String own = System.getProperty("prompt.lc_all");
    if (own == null) {
      return environment;
    }
    Map<String, String> variables = new HashMap<>(environment);
    variables.remove("LC_ALL");
    if (!own.isEmpty()) {
      variables.put("LC_ALL", own);
    }
    return variables;
  }

  /** A class of its own, so that the wizard is loaded only when it is needed. */
  private static final class OnTerminal implements Questioner {
    @Override
    public Questions open(Map<String, String> environment) throws IOException {
      return TerminalQuestions.open(ownEnvironment(environment));
    }
  }

  /** The folder that holds {@code lib}, with this class's jar, and {@code prompts}. */
  private static Path installation() {
    try {
      Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.getParent().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
