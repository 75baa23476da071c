package promptcli.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import promptcli.model.Allowance;
import promptcli.model.Diagnostic;
import promptcli.model.FileException;
import promptcli.model.Input;
import promptcli.model.Message;
import promptcli.model.Problems;
import promptcli.model.RenderException;
import promptcli.model.Template;
import promptcli.model.TestCase;
import promptcli.model.TestCase.Check;
import promptcli.model.TextPattern;
import promptcli.model.Value;
import promptcli.pattern.Expression;
import promptcli.text.ShellWord;
import promptcli.values.Resolution;
import promptcli.values.SourcedValue;

/** Runs the cases of one template. */
public final class CaseRunner {

  private static final String TOO_MUCH =
      "checking takes too long in this file: use fewer cases, or lower the counts in braces";

  /** Of an error; more of them nobody reads. */
  private static final int MAX_PROBLEMS = 20;

  /** Of all prompts together, in UTF-16 units. */
  private static final int MAX_LENGTH = 16 << 20;

  /** What an input takes in each case, in steps. */
  private static final long INPUT_STEPS = 20;

  /** How many characters of a prompt a step looks at for a text. */
  private static final int CHARACTERS_OF_STEP = 5;

  private final Template template;
  private final GoldenFiles golden;
  private final Coverage coverage;

  /** For all cases together, as is what follows: a file can hold thousands. */
  private final Allowance allowance = new Allowance("this case, with those before it,", MAX_LENGTH);

  /** What checking has taken, in steps of {@link TextPattern#steps}. */
  private long steps;

  /** Told or not. */
  private int failures;

  private CaseRunner(Template template, GoldenFiles golden) {
    this.template = template;
    this.golden = golden;
    this.coverage = new Coverage(template);
  }

  /** Runs every case, whether others fail or not. */
  public static TestResults run(Template template, GoldenFiles golden) {
    CaseRunner cases = new CaseRunner(template, golden);
    List<TestResults.CaseResult> results = template.tests().stream().map(cases::run).toList();
    return new TestResults(results, cases.coverage.gaps(), cases.more());
  }

  private Optional<Diagnostic> more() {
    int more = failures - Problems.MANY;
    return more <= 0
        ? Optional.empty()
        : Optional.of(new Diagnostic(Optional.empty(), more + " more failures are not shown", ""));
  }

  private TestResults.CaseResult run(TestCase testCase) {
    Outcome outcome = new Outcome(testCase);
    if (isTooMuch(INPUT_STEPS * template.inputs().size())) {
      outcome.fail(Optional.empty(), TOO_MUCH, "");
    } else {
      outcome.check(Resolution.of(template, given(testCase)));
    }
    return outcome.result();
  }

  private List<SourcedValue> given(TestCase testCase) {
    List<SourcedValue> given = new ArrayList<>();
    for (Input input : template.inputs()) {
      if (testCase.files().containsKey(input.name())) {
        Value files = new Value.Files(testCase.files().get(input.name()));
        given.add(new SourcedValue(input, Optional.of(files), "", testCase.name()));
      }
      if (testCase.values().containsKey(input.name())) {
        List<String> texts = testCase.values().get(input.name());
        given.add(
            isTooMuch(input.steps(texts))
                ? SourcedValue.invalid(input, TOO_MUCH, testCase.name())
                : SourcedValue.of(input, texts, testCase.name()));
      }
    }
    return given;
  }

  private boolean isTooMuch(long more) {
    steps += more;
    return steps > TextPattern.MAX_STEPS;
  }

  private static String message(Resolution.Problem problem) {
    return problem.input().name() + (problem.missing() ? " " : ": ") + problem.message();
  }

  private static String brief(String error) {
    List<String> lines = error.lines().toList();
    int more = lines.size() - MAX_PROBLEMS;
    return more <= 0
        ? error
        : String.join("\n", lines.subList(0, MAX_PROBLEMS)) + "\n… " + more + " more";
  }

  /** What came of a case: a prompt or an error. */
  private final class Outcome {

    private final TestCase testCase;

    /** What the checks look at, as failures call it. */
    private final String subject;

    private String text = "";
    private String error = "";
    private boolean passed = true;
    private final List<Diagnostic> told = new ArrayList<>();
    private String updated = "";

    Outcome(TestCase testCase) {
      this.testCase = testCase;
      subject = testCase.role().map(role -> "text of " + role.word()).orElse("prompt");
    }

    TestResults.CaseResult result() {
      return new TestResults.CaseResult(testCase, passed, told, updated);
    }

    void check(Resolution resolution) {
      error =
          resolution.problems().stream().map(CaseRunner::message).collect(Collectors.joining("\n"));
      if (error.isEmpty()) {
        try {
          text = checked(template.render(resolution.values(), allowance));
        } catch (RenderException e) {
          error = e.getMessage();
        }
      }
      if (testCase.expectsError() || !error.isEmpty()) {
        checkError();
      } else {
        coverage.add(testCase, resolution.values());
        checkPrompt();
      }
    }

    private String checked(List<Message> messages) {
      return Message.text(testCase.role().map(role -> Message.of(role, messages)).orElse(messages));
    }

    private void checkError() {
      if (!testCase.expectsError()) {
        fail(Optional.empty(), "there is no prompt", brief(error));
        return;
      }
      for (Check check : testCase.checks()) {
        if (error.isEmpty()) {
          fail(Optional.of(check), "there is a prompt where an error is expected", "");
        } else if (!error.contains(check.text())) {
          fail(Optional.of(check), "the error is another", brief(error));
        }
      }
    }

    private void checkPrompt() {
      for (Check check : testCase.checks()) {
        if (isTooMuch(1 + text.length() / CHARACTERS_OF_STEP)) {
          fail(Optional.of(check), TOO_MUCH, "");
          return;
        }
        switch (check.type()) {
          case CONTAINS -> contains(check);
          case EXCLUDES -> expect(!text.contains(check.text()), check, excluded(check));
          case MATCHES -> match(check);
          case EQUALS -> compare(check);
          case GOLDEN -> golden(check);
          case ERROR -> throw new AssertionError();
        }
      }
    }

    private void contains(Check check) {
      if (!text.contains(check.text())) {
        String nearest = isTold() ? NearestLine.to(check.text(), subject, text) : "";
        fail(Optional.of(check), "this is not in the " + subject, nearest);
      }
    }

    private String excluded(Check check) {
      int at = Math.max(0, text.indexOf(check.text()));
      long line = 1 + text.chars().limit(at).filter(c -> c == '\n').count();
      return "this is in the " + subject + ", on line " + line;
    }

    private String difference(String name, String expected) {
      return isTold() ? Difference.between(name, expected, subject, text) : "";
    }

    /** Whether the next failure is shown, so that its detail is worth the work. */
    private boolean isTold() {
      return failures < Problems.MANY;
    }

    private void match(Check check) {
      // RE2's $ is the very end, where a prompt has a newline.
      String all = Message.withoutTrailingNewlines(text);
      TextPattern pattern = Expression.compile(check.text(), "");
      if (isTooMuch(pattern.steps(List.of(all)))) {
        fail(Optional.of(check), TOO_MUCH, "");
      } else {
        expect(pattern.isIn(all), check, "nothing in the " + subject + " matches this");
      }
    }

    private String update() {
      return "prompt test " + ShellWord.quoted(template.source().name()) + " --update";
    }

    private void golden(Check check) {
      try {
        Optional<String> expected = golden.read(check.text());
        if (expected.isPresent() && isSame(expected.get())) {
          return;
        }
        if (golden.update()) {
          golden.write(check.text(), text);
          updated = check.text();
        } else if (expected.isEmpty()) {
          fail(Optional.of(check), "there is no such file", "Write it: " + update());
        } else {
          String accept = "\nTo accept it: " + update();
          fail(
              Optional.of(check),
              "the " + subject + " is another",
              difference(check.text(), expected.get()) + accept);
        }
      } catch (FileException e) {
        fail(Optional.of(check), e.getMessage(), "");
      }
    }

    private void compare(Check check) {
      if (!isSame(check.text())) {
        fail(
            Optional.of(check),
            "the " + subject + " is another",
            difference("equals", check.text()));
      }
    }

    /**
     * Newlines at the end do not count: a prompt always ends in one, and YAML drops them easily.
     */
    private boolean isSame(String expected) {
      return Message.withoutTrailingNewlines(expected)
          .equals(Message.withoutTrailingNewlines(text));
    }

    private void expect(boolean holds, Check check, String message) {
      if (!holds) {
        fail(Optional.of(check), message, "");
      }
    }

    private void fail(Optional<Check> check, String message, String detail) {
      passed = false;
      if (++failures <= Problems.MANY) {
        String type = check.map(failed -> failed.type().word() + ": ").orElse("");
        told.add(
            Diagnostic.at(
                check.map(Check::place).orElse(testCase.place()),
                "'" + testCase.name() + "': " + type + message,
                detail));
      }
    }
  }
}
