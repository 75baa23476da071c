package promptcli.cli.complete;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import promptcli.cli.complete.Completions.Candidate;
import promptcli.cli.host.ExitCode;
import promptcli.cli.host.Host;

/**
 * {@code prompt __complete}, which the scripts of {@code prompt completion} ask: {@code zsh WORD…}
 * and {@code fish WORD…}, the last word being the one at the cursor, and {@code bash LINE WORD}.
 *
 * <p>The first line of the answer says what to do: {@code words}, {@code open} (no blank after what
 * is completed), {@code files} or {@code folders}, and for how many characters the word at the
 * cursor stays. Each further line is a candidate. Whatever goes wrong, nothing is said, since a
 * person is typing; {@code PROMPT_DEBUG=1} says it.
 */
public final class ShellRequest {

  /** What it is called by, in place of a command. */
  public static final String WORD = "__complete";

  private ShellRequest() {}

  /** Prints what may stand at the cursor. */
  public static ExitCode run(List<String> args, Host host) {
    try {
      host.out().write(answer(args, host));
    } catch (RuntimeException e) {
      if (!host.variable("PROMPT_DEBUG").isEmpty()) {
        throw e;
      }
    }
    return ExitCode.DONE;
  }

  private static String answer(List<String> args, Host host) {
    String shell = args.get(0);
    if (shell.equals("bash")) {
      return bash(BashLine.of(args.get(1)), args.get(2), host);
    }
    List<String> before = args.subList(1, args.size() - 1);
    String current = args.get(args.size() - 1);
    Completions answer = complete(before, current, host);
    String kept = shell.equals("fish") ? current.substring(0, answer.start()) : "";
    return page(
        answer,
        answer.candidates().stream()
            .map(
                candidate ->
                    shell.equals("zsh")
                        ? zsh(candidate)
                        : kept + candidate.text() + "\t" + candidate.description()));
  }

  private static Completions complete(List<String> before, String current, Host host) {
    return Completer.of(before.stream().map(word -> atHome(word, host)).toList(), current, host);
  }

  /** A shell has not expanded the words of a line that is not finished. */
  private static String atHome(String word, Host host) {
    return word.startsWith("~/") ? host.variable("HOME") + word.substring(1) : word;
  }

  private static String page(Completions answer, Stream<String> lines) {
    String kind =
        switch (answer.files()) {
          case ALL -> "files";
          case FOLDERS -> "folders";
          case NONE -> answer.open() ? "open" : "words";
        };
    StringBuilder page = new StringBuilder(kind).append(' ').append(answer.start()).append('\n');
    lines.forEach(line -> page.append(line).append('\n'));
    return page.toString();
  }

  private static String zsh(Candidate candidate) {
    String text = candidate.text().replace("\\", "\\\\").replace(":", "\\:");
    return candidate.description().isEmpty() ? text : text + ":" + candidate.description();
  }

  /** Bash neither picks what fits nor quotes it, nor knows a file's name after more than itself. */
  private static String bash(BashLine line, String replaced, Host host) {
    Completions answer =
        line.redirected()
            ? Completions.files(0)
            : complete(line.before().subList(1, line.before().size()), line.current(), host);
    int kept = line.kept(replaced);
    if (answer.files() != Completions.Files.NONE && kept < answer.start()) {
      answer =
          Completions.words(
              files(line.current().substring(answer.start()), answer, host), answer.start());
    }
    String before = line.current().substring(0, answer.start());
    Completions fitting =
        new Completions(
            answer.candidates().stream()
                .filter(candidate -> (before + candidate.text()).startsWith(line.current()))
                .toList(),
            answer.files(),
            answer.start());
    return page(
        fitting,
        fitting.candidates().stream()
            .map(candidate -> line.quoted((before + candidate.text()).substring(kept))));
  }

  private static List<Candidate> files(String begun, Completions answer, Host host) {
    String folder = begun.substring(0, begun.lastIndexOf('/') + 1);
    boolean hidden = begun.startsWith(".", folder.length());
    try (Stream<Path> files = Files.list(host.directory().resolve(atHome(folder, host)))) {
      return files
          .filter(file -> answer.files() == Completions.Files.ALL || Files.isDirectory(file))
          .filter(file -> hidden || !file.getFileName().toString().startsWith("."))
          .map(file -> folder + file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
          .sorted()
          .map(Candidate::of)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
