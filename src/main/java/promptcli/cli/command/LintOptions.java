package promptcli.cli.command;

import java.util.List;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.cli.report.LintReport;

/**
 * What {@code prompt lint} is told.
 *
 * @param paths templates and folders; none for the project's
 * @param strict whether advice is a failure
 * @param prompts folders that come first
 */
record LintOptions(
    List<String> paths, LintReport.Format format, boolean strict, List<String> prompts) {

  private static final Option FORMAT =
      Option.of(
          "--format",
          ArgumentType.oneOf("FORMAT", LintReport.Format.class),
          "text, json, sarif or github (default: text)");
  private static final Option STRICT = Option.flag("--strict", "fail on advice, as on errors");

  static Syntax syntax() {
    return new Syntax(
            "lint",
            Parameter.any(ArgumentType.template("PATH")),
            "Checks templates: tells what render would refuse, and gives advice. PATH is a template"
                + " file, a folder of them, or a template; without it, the project's .prompts.",
            "prompt lint --strict .prompts")
        .section(
            "Options", List.of(FORMAT, STRICT, LibraryOptions.PROMPTS, Option.COLOR, Option.HELP))
        .note("A line \"# lint: allow NAME\" in a file switches off the advice of that name.");
  }

  static LintOptions of(ParsedLine line) {
    return new LintOptions(
        line.words(),
        line.constant(FORMAT, LintReport.Format.class).orElse(LintReport.Format.TEXT),
        line.has(STRICT),
        line.values(LibraryOptions.PROMPTS));
  }
}
