package promptcli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A state of the program, and how a person gets there. What is waited for are words that stay, such
 * as labels and names, whatever the layout.
 *
 * @param ended whether the program is at its end, so that also what has left the screen counts
 */
record ScreenState(String name, String command, List<Step> steps, boolean ended) {

  /** All that {@link ScreensIT} holds. */
  static final List<ScreenState> ALL =
      List.of(
          open("chooser", "prompt render", await("standup")),
          open(
              "chooser-filtered",
              "prompt render",
              await("standup"),
              type("ro"),
              awaitGone("standup")),
          open("chooser-many", "prompt render --prompts many", await("template-01")),
          open(
              "chooser-nothing",
              "prompt render",
              await("standup"),
              type("zzz"),
              awaitGone("standup")),
          open(
              "chooser-chat",
              "prompt render",
              await("standup"),
              type("second"),
              awaitGone("standup")),
          open(
              "chooser-broken",
              "prompt render",
              await("standup"),
              type("broken"),
              awaitGone("standup"),
              press("Enter"),
              await("! broken")),
          open("question", "prompt render kill-switch", await("Feature description")),
          open(
              "question-second",
              "prompt render kill-switch",
              answer("Feature description", "New checkout"),
              await("Operational constraints")),
          open(
              "question-long",
              "prompt render standup",
              await("Git log"),
              paste(lines("commit %02d: what was changed that day", 40)),
              await("commit 40")),
          open(
              "question-choice",
              "prompt render release-notes --breaking --weeks 2 --changes a",
              await("developers")),
          open(
              "question-boolean",
              "prompt render release-notes --audience customers --weeks 2 --changes a",
              await("Does it break anything?")),
          open(
              "question-complaint",
              "prompt render release-notes --audience customers --breaking --changes a",
              answer("Weeks since", "many"),
              await("integer")),
          open(
              "question-list",
              "prompt render release-notes --audience customers --breaking --weeks 2",
              answer("item 1", "a faster start"),
              await("item 2")),
          open(
              "question-because",
              "prompt render way-back --interactive",
              answer("Change", "it"),
              await("With a plan"),
              type("y"),
              await("Minutes until")),
          open(
              "review",
              "prompt render kill-switch",
              answer("Feature description", "New checkout"),
              answer("Operational constraints", "99.9 % uptime"),
              await("Accept")),
          open(
              "review-scrolled",
              "prompt render kill-switch",
              answer("Feature description", "New checkout"),
              answer("Operational constraints", "99.9 % uptime"),
              await("› Accept"),
              press("NPage", "Down"),
              await("› Change"),
              press("Up"),
              await("› Accept")),
          open(
              "review-chat",
              "prompt render second-opinion --tone calm",
              answer("Finding", "The lock is never released."),
              await("Accept")),
          ended(
              "accepted",
              "prompt render second-opinion --tone calm",
              answer("Finding", "The lock is never released."),
              await("Accept"),
              press("Enter")),
          open("edit", "EDITOR=true prompt edit unsound/review.yaml", await("Edit again")),
          ended("list", "prompt list"),
          ended("show", "prompt show release-notes"),
          ended("show-chat", "prompt show second-opinion"),
          ended("lint", "prompt lint unsound"),
          ended("test", "prompt test .prompts/release-notes.yaml"),
          ended("help", "prompt --help"),
          ended("help-render", "prompt render release-notes --help"),
          ended("missing", "prompt render kill-switch --no-input"),
          ended("misspelt", "prompt render kil-switch"),
          ended("slip-command", "prompt kill-switch"),
          ended("slip-value", "prompt render kill-switch feature=a"));

  /** Those that are looked at on a screen of five short lines. */
  static final List<ScreenState> SMALLEST =
      List.of(
          open("smallest-chooser", "clear; prompt render", await("› ")),
          open("smallest-question", "clear; prompt render kill-switch", await("Feature")),
          open(
              "smallest-review",
              "clear; prompt render kill-switch",
              await("1 of 2"),
              type("New checkout"),
              press("Enter"),
              await("2 of 2"),
              type("99.9 % uptime"),
              press("Enter"),
              await("Accept")));

  /** What a person does, or waits for. */
  interface Step {
    void in(Tmux terminal);
  }

  private static ScreenState open(String name, String command, Step... steps) {
    return new ScreenState(name, command, List.of(steps), false);
  }

  private static ScreenState ended(String name, String command, Step... steps) {
    return new ScreenState(name, command, List.of(steps), true);
  }

  static ScreenState named(String name) {
    return ALL.stream().filter(state -> state.name().equals(name)).findAny().orElseThrow();
  }

  /** From the shell to the state's screen. */
  Capture reach(Tmux terminal) {
    terminal.command(command);
    steps.forEach(step -> step.in(terminal));
    if (ended) {
      terminal.awaitEnd("\n$");
      return terminal.captureAll();
    }
    return terminal.awaitStill();
  }

  /** From there to the shell, on an empty screen. */
  void leave(Tmux terminal) {
    if (!ended) {
      terminal.press("C-c");
      terminal.awaitShell();
    }
    terminal.clear();
  }

  private static Step await(String text) {
    return terminal -> terminal.await(text);
  }

  /** Answers the question with this label, once the answer is on the screen. */
  private static Step answer(String label, String text) {
    return terminal -> {
      terminal.await(label);
      terminal.type(text);
      terminal.await(text);
      terminal.press("Enter");
    };
  }

  private static Step awaitGone(String text) {
    return terminal -> terminal.awaitGone(text);
  }

  private static Step type(String text) {
    return terminal -> terminal.type(text);
  }

  private static Step press(String... keys) {
    return terminal -> terminal.press(keys);
  }

  private static Step paste(String text) {
    return terminal -> terminal.paste(text);
  }

  private static String lines(String line, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line::formatted)
        .collect(Collectors.joining("\n"));
  }
}
