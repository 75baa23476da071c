package promptcli.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import promptcli.cli.command.Command;
import promptcli.cli.complete.ShellRequest;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;
import promptcli.cli.host.ReaderGoneException;
import promptcli.cli.host.Version;
import promptcli.cli.report.Errors;
import promptcli.model.FileException;
import promptcli.model.PromptException;
import promptcli.model.UsageException;
import promptcli.wizard.LeftException;

/** One run of the program: finds the command, and makes of every failure a message and a code. */
final class Program {

  private Program() {}

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
    } catch (LeftException e) {
      return e.exitCode() == LeftException.TERMINATED ? ExitCode.TERMINATED : ExitCode.INTERRUPTED;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      new Errors(host).printUnexpected(e);
      return ExitCode.FAILED;
    }
  }

  private static ExitCode dispatch(List<String> arguments, Host host) {
    String first = arguments.isEmpty() ? "--help" : arguments.get(0);
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    return switch (first) {
      case "-h", "--help" -> help(List.of(), host);
      case "help" -> help(rest, host);
      case "--version" -> print("prompt " + Version.text() + "\n", host);
      case ShellRequest.WORD -> ShellRequest.run(rest, host);
      default -> Command.named(first).run(rest, host);
    };
  }

  private static ExitCode help(List<String> words, Host host) {
    return words.isEmpty()
        ? print(Command.overview().text(host.terminal().columns()), host)
        : Command.named(words.get(0)).run(List.of("--help"), host);
  }

  private static ExitCode print(String text, Host host) {
    host.out().write(text);
    return ExitCode.DONE;
  }
}
