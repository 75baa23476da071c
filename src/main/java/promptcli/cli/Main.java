package promptcli.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import promptcli.cli.command.Command;
import promptcli.cli.command.HelpCommand;
import promptcli.cli.complete.ShellRequest;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.MessageStream;
import promptcli.cli.host.ReaderGoneException;
import promptcli.cli.host.ResultStream;
import promptcli.cli.host.Terminal;
import promptcli.cli.host.Version;
import promptcli.cli.report.Errors;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.PromptException;
import promptcli.model.UsageException;
import promptcli.wizard.PersonLeftException;

/**
 * The entry: makes a {@link Host} of the process, runs the command that the first argument names,
 * and makes of every failure a message and an exit code.
 */
public final class Main {

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    // System.exit looks for a logger from Java 21 on, which takes as long as all the rest.
    Runtime.getRuntime().halt(run(List.of(args)).number());
  }

  /** Runs the program with what this process has. */
  static ExitCode run(List<String> arguments) {
    Host host = host(arguments, System.getenv());
    try {
      if (!areExact(List.of(host.directory().toString()))) {
        ProcessBytes.refuseUndecoded(host.directory());
      }
      return areExact(arguments) && areExact(host.environment().values())
          ? run(arguments, host)
          : run(
              ProcessBytes.arguments(arguments),
              host(arguments, ProcessBytes.environment(System.getenv())));
    } catch (UsageException e) {
      new Errors(host).print(e);
      return ExitCode.USAGE;
    }
  }

  /** Runs the program; the one place where a failure becomes an exit code. */
  static ExitCode run(List<String> arguments, Host host) {
    try {
      return dispatch(arguments, host);
    } catch (PromptException e) {
      new Errors(host).print(e);
      return e instanceof UsageException ? ExitCode.USAGE : ExitCode.FAILED;
    } catch (InvalidPathException e) {
      new Errors(host)
          .print(
              new FileException(
                  "'" + e.getInput() + "' cannot be the name of a file",
                  "If the name is right, set a UTF-8 locale: LC_ALL=C.UTF-8"));
      return ExitCode.FAILED;
    } catch (ReaderGoneException e) {
      return ExitCode.DONE;
    } catch (PersonLeftException e) {
      return e.exitCode() == PersonLeftException.TERMINATED
          ? ExitCode.TERMINATED
          : ExitCode.INTERRUPTED;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      new Errors(host).printUnexpected(e);
      return ExitCode.FAILED;
    }
  }

  private static ExitCode dispatch(List<String> arguments, Host host) {
    String first = arguments.isEmpty() ? "--help" : arguments.get(0);
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    return switch (first) {
      case "-h", "--help" -> HelpCommand.run(List.of(), host);
      case HelpCommand.WORD -> HelpCommand.run(rest, host);
      case "-V", "--version", "version" -> version(host);
      case ShellRequest.WORD -> ShellRequest.run(rest, host);
      default -> Command.named(first, host).run(rest, host);
    };
  }

  private static ExitCode version(Host host) {
    host.out().show("prompt " + Version.text() + "\n");
    return ExitCode.DONE;
  }

  /** Whether Java could decode all of them. */
  private static boolean areExact(Collection<String> texts) {
    for (String text : texts) {
      if (text.indexOf(ProcessBytes.REPLACEMENT) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Host host(List<String> arguments, Map<String, String> environment) {
    Terminal terminal =
        ProcessTerminal.of(
            System.getProperty("prompt.terminal", ""), System.getProperty("prompt.columns", ""));
    return new Host(
        TextFile.unmeasured(new FileInputStream(FileDescriptor.in)),
        new ResultStream(
            new FileOutputStream(FileDescriptor.out),
            Host.isColoured(arguments, environment, terminal.out()),
            terminal.out() ? terminal.columns() : Host.UNBOUNDED),
        new MessageStream(
            new FileOutputStream(FileDescriptor.err),
            Host.isColoured(arguments, environment, terminal.err()),
            terminal.err() ? terminal.columns() : Host.UNBOUNDED),
        environment,
        Path.of("").toAbsolutePath(),
        installation().resolve("prompts"),
        terminal);
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
