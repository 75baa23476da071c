package promptcli.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.MessageStream;
import promptcli.cli.host.ResultStream;
import promptcli.cli.report.Errors;
import promptcli.file.TextFile;
import promptcli.model.UsageException;

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
    Host host = host(System.getenv());
    try {
      return areExact(arguments) && areExact(host.environment().values())
          ? Program.run(arguments, host)
          : Program.run(
              ProcessText.arguments(arguments), host(ProcessText.environment(System.getenv())));
    } catch (UsageException e) {
      new Errors(host).print(e);
      return ExitCode.USAGE;
    }
  }

  /** Whether Java could decode all of them. */
  private static boolean areExact(Collection<String> texts) {
    for (String text : texts) {
      if (text.indexOf(ProcessText.REPLACEMENT) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Host host(Map<String, String> environment) {
    return new Host(
        TextFile.unmeasured(new FileInputStream(FileDescriptor.in)),
        new ResultStream(new FileOutputStream(FileDescriptor.out)),
        new MessageStream(new FileOutputStream(FileDescriptor.err)),
        environment,
        Path.of("").toAbsolutePath(),
        installation().resolve("prompts"),
        ProcessTerminal.of(
            System.getProperty("prompt.terminal", ""), System.getProperty("prompt.columns", "")));
  }

  /** The folder that holds {@code lib}, with this class's jar, and {@code prompts}. */
  private static Path installation() {
    try {
      Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolve("../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
