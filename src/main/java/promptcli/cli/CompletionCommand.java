package promptcli.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ParseResult;
import promptcli.model.UsageException;
import promptcli.text.Spelling;

/** {@code prompt completion}: the script by which a shell asks what may stand at the cursor. */
final class CompletionCommand {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private CompletionCommand() {}

  static Syntax syntax() {
    return new Syntax(
            "completion SHELL",
            "Prints the script that completes commands, templates, options and values in bash, zsh"
                + " or fish. Put the example into the file that your shell reads when it starts:"
                + " ~/.bashrc, ~/.zshrc after compinit, or, as \"prompt completion fish | source\","
                + " ~/.config/fish/config.fish",
            "source <(prompt completion bash)")
        .choices(SHELLS)
        .section("Options", List.of(Syntax.help()));
  }

  static void run(ParseResult parsed, Host host) {
    String shell =
        Syntax.word(parsed)
            .orElseThrow(
                () ->
                    new UsageException(
                        "for which shell? Name one: prompt completion SHELL",
                        "The shells are " + String.join(", ", SHELLS) + "."));
    if (!SHELLS.contains(shell)) {
      throw new UsageException(
          "'%s' is not one of %s%s"
              .formatted(shell, String.join(", ", SHELLS), Spelling.hint(shell, SHELLS)),
          "");
    }
    Result.write(script(shell), host);
  }

  private static String script(String shell) {
    try (InputStream in = CompletionCommand.class.getResourceAsStream("completion." + shell)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
