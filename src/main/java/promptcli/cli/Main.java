package promptcli.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import promptcli.file.TextFile;
import promptcli.model.FileException;
import promptcli.model.PromptException;
import promptcli.model.UsageException;
import promptcli.wizard.Questions;
import promptcli.wizard.TerminalQuestions;

/** The entry: from the process to a {@link Host}, and from a failure to an exit code. */
public final class Main {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    // System.exit looks for a logger from Java 21 on, which takes as long as all the rest.
    Runtime.getRuntime().halt(run(List.of(args)));
  }

  /** Runs the program with what this process has and returns its exit code. */
  static int run(List<String> args) {
    Host host = processHost();
    return exitCode(
        () ->
            Commands.dispatch(
                ProcessText.arguments(args),
                host.withEnvironment(ProcessText.environment(host.environment()))),
        host);
  }

  /** Runs the program and returns its exit code. */
  static int run(List<String> args, Host host) {
    return exitCode(() -> Commands.dispatch(args, host), host);
  }

  /** The one place where a failure becomes an exit code. */
  private static int exitCode(Runnable program, Host host) {
    try {
      program.run();
      return DONE;
    } catch (PromptException e) {
      Errors.print(e, host);
      return e instanceof UsageException ? USAGE : FAILED;
    } catch (InvalidPathException e) {
      Errors.print(
          new FileException(
              "'" + e.getInput() + "' cannot be the name of a file",
              "If the name is right, set a UTF-8 locale: LC_ALL=C.UTF-8"),
          host);
      return FAILED;
    } catch (EndedException e) {
      return e.exitCode();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Errors.printUnexpected(e, host);
      return FAILED;
    }
  }

  private static Host processHost() {
    return new Host(
        TextFile.unmeasured(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        installation().resolve("prompts"),
        Host.Terminal.of(
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
  private static final class OnTerminal implements Host.Questioner {
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
