package promptcli.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import promptcli.model.PromptException;
import promptcli.model.UsageException;

/** The entry: from the process to a {@link Host}, and from a failure to an exit code. */
public final class Main {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), processHost()));
  }

  /** Runs the program and returns its exit code. */
  static int run(List<String> args, Host host) {
    try {
      Commands.run(args, host);
      return DONE;
    } catch (PromptException e) {
      Errors.print(e, host);
      return e instanceof UsageException ? USAGE : FAILED;
    } catch (ClosedPipeException e) {
      return DONE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Errors.printUnexpected(e, host);
      return FAILED;
    }
  }

  private static Host processHost() {
    return new Host(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        installation().resolve("prompts"),
        Host.Terminal.of(
            System.getProperty("prompt.terminal", ""), System.getProperty("prompt.columns", "")));
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
