package promptcli.cli.command;

import java.util.List;
import promptcli.catalog.TemplateFilter;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;

/**
 * What {@code prompt list} is told.
 *
 * @param filter which templates are wanted
 * @param json whether an array is wanted rather than lines
 * @param prompts folders that come first
 */
record ListOptions(TemplateFilter filter, boolean json, List<String> prompts) {

  private static final Option TAG =
      Option.of("--tag", ArgumentType.text("TAG"), "only templates with this tag");
  private static final Option CATEGORY =
      Option.of("--category", ArgumentType.text("CATEGORY"), "only templates of this category");
  private static final Option JSON = Option.flag("--json", "print a JSON array");

  static Syntax syntax() {
    return new Syntax(
            "list",
            Parameter.optional(ArgumentType.text("QUERY")),
            "Lists templates: name, title and catalog, and what it hides of the same name. With"
                + " QUERY, only those that have it in their name, title, description, category or"
                + " tags. On a pipe the columns are separated by tabs.",
            "prompt list rollback")
        .section(
            "Options",
            List.of(TAG, CATEGORY, JSON, LibraryOptions.PROMPTS, Option.COLOR, Option.HELP));
  }

  static ListOptions of(ParsedLine line) {
    return new ListOptions(
        new TemplateFilter(
            line.word().orElse(""), line.value(TAG).orElse(""), line.value(CATEGORY).orElse("")),
        line.has(JSON),
        line.values(LibraryOptions.PROMPTS));
  }
}
