package promptcli.cli;

import java.util.List;
import promptcli.cli.complete.ShellRequest;

/**
 * Runs what users run most, so that the JVM sees the classes that an archive should hold; called by
 * {@code lib/make-archive} and nothing else.
 *
 * <p>A JVM from 25 on loads all that the archive holds when it starts. So nothing rare is here,
 * such as {@code --json}, which makes every run of every command a quarter longer.
 */
final class ArchiveTraining {

  private static final List<List<String>> LINES =
      List.of(
          List.of("render", "kill-switch", "--feature", "x", "--constraints", "y"),
          List.of("render", "kill-switch", "--no-input"),
          List.of("render", "kill-swich"),
          List.of("render", "kill-switch", "--help"),
          List.of("show", "kill-switch"),
          List.of("list"),
          List.of(ShellRequest.WORD, "bash", "prompt render kill", "kill"),
          List.of(ShellRequest.WORD, "zsh", "render", "kill-switch", "--"),
          List.of(ShellRequest.WORD, "fish", "render", ""),
          List.of("--help"),
          List.of("--version"));

  private ArchiveTraining() {}

  public static void main(String[] args) {
    LINES.forEach(Main::run);
  }
}
