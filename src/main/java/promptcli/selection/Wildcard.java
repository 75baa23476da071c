package promptcli.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as git's {@code wildmatch} takes it: {@code *} and {@code ?} stay within a name, {@code
 * **} between slashes stands for any folders, {@code [a-z]} for one character, and a backslash
 * makes the next character stand for itself.
 *
 * <p>No two stars are ever tried in all combinations: of those within a name the last one alone may
 * have to take more, and so of those across folders.
 */
final class Wildcard {

  /** A piece of a pattern. */
  private sealed interface Step {

    /** Where the text goes on after it, or -1. */
    int end(String text, int at);
  }

  private record Run(String characters) implements Step {

    @Override
    public int end(String text, int at) {
      return text.startsWith(characters, at) ? at + characters.length() : -1;
    }
  }

  private record Any() implements Step {

    @Override
    public int end(String text, int at) {
      return at < text.length() && text.charAt(at) != '/' ? at + 1 : -1;
    }
  }

  private record Among(Bracket bracket) implements Step {

    @Override
    public int end(String text, int at) {
      return at < text.length() && bracket.takes(text.charAt(at)) ? at + 1 : -1;
    }
  }

  /** What matches nothing at first, and then more: where the text goes on after more of it. */
  private enum Star implements Step {
    NAME {
      @Override
      public int end(String text, int at) {
        return at < text.length() && text.charAt(at) != '/' ? at + 1 : -1;
      }
    },
    PATH {
      @Override
      public int end(String text, int at) {
        return at < text.length() ? at + 1 : -1;
      }
    },
    /** With the slash after it. */
    FOLDERS {
      @Override
      public int end(String text, int at) {
        int slash = text.indexOf('/', at);
        return slash < 0 ? -1 : slash + 1;
      }
    }
  }

  private final List<Step> steps;

  private Wildcard(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * Reads one.
   *
   * @return empty if it matches nothing: a bracket without an end, a backslash at the end
   */
  static Optional<Wildcard> read(String pattern) {
    List<Step> steps = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '*' || c == '?' || c == '[') {
        end(run, steps);
      }
      if (c == '*') {
        at = readStars(pattern, at, steps);
      } else if (c == '?') {
        steps.add(new Any());
        at++;
      } else if (c == '[') {
        Optional<Bracket> bracket = Bracket.read(pattern, at + 1);
        if (bracket.isEmpty()) {
          return Optional.empty();
        }
        steps.add(new Among(bracket.get()));
        at = bracket.get().end();
      } else {
        at = c == '\\' ? at + 1 : at;
        if (at == pattern.length()) {
          return Optional.empty();
        }
        run.append(pattern.charAt(at));
        at++;
      }
    }
    end(run, steps);
    return Optional.of(new Wildcard(List.copyOf(steps)));
  }

  private static void end(StringBuilder run, List<Step> steps) {
    if (!run.isEmpty()) {
      steps.add(new Run(run.toString()));
      run.setLength(0);
    }
  }

  /** Returns where the pattern goes on. */
  private static int readStars(String pattern, int from, List<Step> steps) {
    int to = from;
    while (pattern.startsWith("*", to)) {
      to++;
    }
    boolean begins = from == 0 || pattern.charAt(from - 1) == '/';
    boolean ends =
        to == pattern.length() || pattern.startsWith("/", to) || pattern.startsWith("\\/", to);
    if (to - from == 1 || !begins || !ends) {
      steps.add(Star.NAME);
    } else if (pattern.startsWith("/", to)) {
      steps.add(Star.FOLDERS);
      to++;
    } else {
      steps.add(Star.PATH);
    }
    return to;
  }

  /** Whether it matches a text from an offset to the end. */
  boolean matches(String text, int from) {
    int step = 0;
    int at = from;
    int inName = -1; // the last star within a name, and where what follows it was tried
    int inNameAt = 0;
    int across = -1; // the last star across folders, likewise
    int acrossAt = 0;
    while (step < steps.size() || at < text.length()) {
      Step next = step < steps.size() ? steps.get(step) : null;
      if (next == Star.NAME) {
        inName = step++;
        inNameAt = at;
        continue;
      }
      if (next instanceof Star) {
        across = step++;
        acrossAt = at;
        inName = -1;
        continue;
      }
      at = next == null ? -1 : next.end(text, at);
      step++;
      if (at < 0 && inName >= 0) {
        inNameAt = steps.get(inName).end(text, inNameAt);
        at = inNameAt;
        step = inName + 1;
      }
      if (at < 0 && across >= 0) {
        acrossAt = steps.get(across).end(text, acrossAt);
        at = acrossAt;
        step = across + 1;
        inName = -1;
      }
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
