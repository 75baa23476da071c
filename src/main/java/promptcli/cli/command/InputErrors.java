package promptcli.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import promptcli.cli.line.InputOptions;
import promptcli.model.UsageException;
import promptcli.text.Printable;
import promptcli.text.ShellWord;
import promptcli.values.Resolution.Problem;

/** The error that names all inputs that are missing or not valid, and how to give each. */
final class InputErrors {

  private InputErrors() {}

  /**
   * @param reference what the user calls the template
   */
  static UsageException of(String reference, List<Problem> problems, InputOptions inputs) {
    long missing = problems.stream().filter(Problem::missing).count();
    long invalid = problems.size() - missing;
    String counts =
        missing == 0
            ? count(invalid) + " not valid"
            : invalid == 0
                ? count(missing) + " missing"
                : count(missing) + " missing, " + invalid + " not valid";
    int width =
        problems.stream().mapToInt(p -> inputs.of(p.input()).usage().length()).max().orElse(0);
    String lines =
        problems.stream()
            .map(problem -> line(problem, inputs.of(problem.input()).usage(), width))
            .collect(Collectors.joining("\n"));
    return new UsageException(
        reference + ": " + counts,
        lines + "\nSee: prompt render " + ShellWord.quoted(reference) + " --help");
  }

  private static String count(long inputs) {
    return inputs == 1 ? "1 input is" : inputs + " inputs are";
  }

  private static String line(Problem problem, String usage, int width) {
    String what =
        problem.missing()
            ? InputOptions.describe(problem.input()) + blank(problem)
            : problem.input().title() + ": " + problem.message() + from(problem);
    return "  " + usage + " ".repeat(width - usage.length() + 2) + Printable.line(what);
  }

  /** Where a value comes from that no option gave: the user may not know of it. */
  private static String from(Problem problem) {
    return problem.source().startsWith("-") ? "" : " (from " + problem.source() + ")";
  }

  /** A value that is there but blank is a surprise worth a word. */
  private static String blank(Problem problem) {
    return problem.source().isEmpty() ? "" : " (" + problem.message() + from(problem) + ")";
  }
}
