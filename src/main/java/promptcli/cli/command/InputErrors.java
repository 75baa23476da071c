package promptcli.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import promptcli.cli.host.Host;
import promptcli.cli.line.InputOption;
import promptcli.cli.line.InputOptions;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.UsageException;
import promptcli.text.Printable;
import promptcli.text.ShellWord;
import promptcli.values.Resolution.Problem;

/** The error that names all inputs that are missing or not valid, and how to give each. */
final class InputErrors {

  private final RenderRequest request;
  private final Host host;

  /**
   * @param request whose inputs have the problems
   */
  InputErrors(RenderRequest request, Host host) {
    this.request = request;
    this.host = host;
  }

  UsageException of(List<Problem> problems) {
    String reference = request.reference();
    InputOptions inputs = request.inputs();
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
        problems.stream().map(problem -> line(problem, width)).collect(Collectors.joining("\n"));
    return new UsageException(
        reference + ": " + counts,
        lines
            + pipeHint(problems)
            + "\nSee: prompt render "
            + ShellWord.quoted(reference)
            + " --help");
  }

  /** Something comes by a pipe, and nothing reads it: it may be meant for what is missing. */
  private String pipeHint(List<Problem> problems) {
    if (!host.terminal().piped() || request.readsStandardInput(host)) {
      return "";
    }
    return problems.stream()
        .filter(Problem::missing)
        .map(Problem::input)
        .min(Comparator.comparing(input -> input.type() != InputType.MULTILINE))
        .map(input -> "\nOr pipe it: " + String.join(" ", argument(input)))
        .orElse("");
  }

  private List<String> argument(Input input) {
    return request.inputs().of(input).arguments(List.of("@-"));
  }

  private static String count(long inputs) {
    return inputs == 1 ? "1 input is" : inputs + " inputs are";
  }

  private String line(Problem problem, int width) {
    InputOption option = request.inputs().of(problem.input());
    String usage = option.usage();
    String what =
        problem.missing()
            ? request.inputs().explain(problem.input()) + why(problem, option)
            : problem.input().title() + ": " + problem.message() + from(problem);
    return "  " + usage + " ".repeat(width - usage.length() + 2) + Printable.line(what);
  }

  /** Where a value comes from that no option gave: the user may not know of it. */
  private static String from(Problem problem) {
    return problem.source().startsWith("-") ? "" : " (from " + problem.source() + ")";
  }

  /** A value that is there but blank is a surprise worth a word, and so is one that went astray. */
  private String why(Problem problem, InputOption option) {
    String source = problem.source();
    if (source.isEmpty() && problem.input().stdin() && request.takesPipe(host)) {
      return " (standard input is empty)";
    }
    String reader = request.line().standardInputReader();
    if (source.isEmpty() && problem.input().stdin() && !reader.isEmpty()) {
      return " (standard input goes to " + reader + ")";
    }
    if (source.isEmpty()) {
      List<String> names = option.options().stream().flatMap(it -> it.names().stream()).toList();
      String swallowed = request.line().swallowed(names);
      return swallowed.isEmpty() ? "" : " (" + swallowed + ")";
    }
    boolean standardInput = source.endsWith(" @-") || source.startsWith("standard input:");
    return " (" + (standardInput ? "standard input" : source) + " " + problem.message() + ")";
  }
}
