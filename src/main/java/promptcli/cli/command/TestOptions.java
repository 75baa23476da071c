package promptcli.cli.command;

import java.util.List;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.cli.report.TestReport;

/**
 * What {@code prompt test} is told.
 *
 * @param paths templates and folders; none for the project's
 * @param update whether golden files that differ are written
 * @param strict whether what no case exercises is a failure
 * @param prompts folders that come first
 */
record TestOptions(
    List<String> paths,
    TestReport.Format format,
    boolean update,
    boolean strict,
    List<String> prompts) {

  private static final Option FORMAT =
      Option.of(
          "--format",
          ArgumentType.oneOf("FORMAT", TestReport.Format.class),
          "text, json, junit or github (default: text)");
  private static final Option UPDATE =
      Option.flag("--update", "write the golden files that differ");
  private static final Option STRICT =
      Option.flag("--strict", "fail where no case exercises an input or a section");

  static Syntax syntax() {
    return new Syntax(
            "test",
            Parameter.any(ArgumentType.template("PATH")),
            "Runs the tests in templates: fills in each case's values, and checks the prompt. No"
                + " model is asked. PATH is a template file, a folder of them, or a template;"
                + " without it, the project's .prompts.",
            "prompt test --strict .prompts")
        .section(
            "Options",
            List.of(FORMAT, UPDATE, STRICT, LibraryOptions.PROMPTS, Option.COLOR, Option.HELP));
  }

  static TestOptions of(ParsedLine line) {
    return new TestOptions(
        line.words(),
        line.constant(FORMAT, TestReport.Format.class).orElse(TestReport.Format.TEXT),
        line.has(UPDATE),
        line.has(STRICT),
        line.values(LibraryOptions.PROMPTS));
  }
}
