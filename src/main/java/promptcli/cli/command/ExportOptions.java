package promptcli.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.export.Agent;
import promptcli.model.UsageException;

/**
 * What {@code prompt export} is told.
 *
 * @param templates what the user calls them; at least one
 * @param folder where the skills go; empty for where the agent looks for them
 * @param manual whether they wait for a person to name them
 * @param check whether the files are compared and not written
 * @param prompts folders that come first
 */
record ExportOptions(
    List<String> templates,
    Optional<String> folder,
    Agent agent,
    boolean manual,
    boolean check,
    List<String> prompts) {

  private static final Option FOLDER =
      Option.of(
              "--output",
              ArgumentType.folder(),
              "write to DIR (default: %s, or %s)"
                  .formatted(Agent.ANY.folder(), Agent.CLAUDE.folder()))
          .orShort("-o");
  private static final Option AGENT =
      Option.of(
          "--for",
          ArgumentType.oneOf("AGENT", Agent.class),
          "any, or claude: with arguments, as only Claude Code reads them (default: any)");
  private static final Option MANUAL =
      Option.flag("--manual", "with --for claude: used only when a person names the skill");
  private static final Option CHECK =
      Option.flag("--check", "write nothing; fail if a file is not what would be written");

  static Syntax syntax() {
    return new Syntax(
            "export",
            Parameter.any(ArgumentType.template("TEMPLATE")),
            "Writes templates as Agent Skills, which coding agents find and use, and prints the path"
                + " of each: DIR/NAME/SKILL.md. A skill asks for the values that its prompt needs;"
                + " one whose text depends on them runs prompt render. A file that this program did"
                + " not write stays as it is.",
            "prompt export kill-switch master-rollout")
        .section(
            "Options",
            List.of(
                FOLDER, AGENT, MANUAL, CHECK, LibraryOptions.PROMPTS, Option.COLOR, Option.HELP));
  }

  static ExportOptions of(ParsedLine line) {
    if (line.words().isEmpty()) {
      throw new UsageException(
          "which templates? Name them: prompt export TEMPLATE…", "See all: prompt list");
    }
    Agent agent = line.constant(AGENT, Agent.class).orElse(Agent.ANY);
    if (line.has(MANUAL) && agent != Agent.CLAUDE) {
      throw new UsageException(
          MANUAL.name() + " is for Claude Code: no other agent reads it",
          "Add " + AGENT.name() + " claude, or leave it out.");
    }
    return new ExportOptions(
        line.words(),
        line.value(FOLDER),
        agent,
        line.has(MANUAL),
        line.has(CHECK),
        line.values(LibraryOptions.PROMPTS));
  }

  /** Whether the folder is Claude Code's, and the skills are not. */
  boolean isForAnotherAgent() {
    return agent != Agent.CLAUDE && Path.of(target()).endsWith(Agent.CLAUDE.folder());
  }

  /** Where the skills go. */
  String target() {
    return folder.orElse(agent.folder());
  }

  /** The words of a line that exports one of the templates in the same way. */
  List<String> lineFor(String template) {
    List<String> words = new ArrayList<>(List.of("prompt", "export", template));
    folder.ifPresent(it -> words.addAll(List.of(FOLDER.names().get(0), it)));
    if (agent == Agent.CLAUDE) {
      words.addAll(List.of(AGENT.name(), "claude"));
    }
    if (manual) {
      words.add(MANUAL.name());
    }
    prompts.forEach(it -> words.addAll(List.of(LibraryOptions.PROMPTS.name(), it)));
    return words;
  }
}
