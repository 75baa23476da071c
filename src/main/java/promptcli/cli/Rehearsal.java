package promptcli.cli;

import java.util.List;

/**
 * Runs what users run most, so that the JVM sees the classes that an archive should hold; called by
 * {@code lib/make-archive} and nothing else.
 *
 * <p>A JVM from 25 on loads all that the archive holds when it starts. So nothing rare is here,
 * such as {@code --json}, which makes every run of every command a quarter longer.
 */
final class Rehearsal {

  private static final List<List<String>> PROGRAMME =
      List.of(
          List.of("render", "kill-switch", "--feature", "x", "--constraints", "y"),
          List.of("render", "kill-switch", "--no-input"),
          List.of("render", "kill-swich"),
          List.of("render", "kill-switch", "--help"),
          List.of("show", "kill-switch"),
          List.of("list"),
          List.of(CompleteCommand.WORD, "bash", "prompt render kill", "kill"),
          List.of(CompleteCommand.WORD, "zsh", "render", "kill-switch", "--"),
          List.of(CompleteCommand.WORD, "fish", "render", ""),
          List.of("--help"),
          List.of("--version"));

  private Rehearsal() {}

  public static void main(String[] args) {
    PROGRAMME.forEach(Main::run);
  }
}
