package promptcli.cli.command;

import java.util.List;
import promptcli.cli.line.ArgumentType;
import promptcli.cli.line.Option;
import promptcli.cli.line.Parameter;
import promptcli.cli.line.ParsedLine;
import promptcli.cli.line.Syntax;
import promptcli.model.UsageException;

/**
 * What {@code prompt completion} is told.
 *
 * @param shell one of those that there is a script for
 */
record CompletionOptions(String shell) {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  static Syntax syntax() {
    return new Syntax(
            "completion",
            Parameter.one(ArgumentType.oneOf("SHELL", SHELLS)),
            "Prints the script that completes commands, templates, options and values in bash, zsh"
                + " or fish. Put the example into the file that your shell reads when it starts:"
                + " ~/.bashrc, ~/.zshrc after compinit, or, as \"prompt completion fish | source\","
                + " ~/.config/fish/config.fish",
            "source <(prompt completion bash)")
        .section("Options", List.of(Option.COLOR, Option.HELP));
  }

  static CompletionOptions of(ParsedLine line) {
    return new CompletionOptions(
        line.word()
            .orElseThrow(
                () ->
                    new UsageException(
                        "for which shell? Name one: prompt completion SHELL",
                        "The shells are " + String.join(", ", SHELLS) + ".")));
  }
}
