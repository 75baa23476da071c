package promptcli.cli.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import promptcli.cli.host.Host;
import promptcli.cli.host.MessageStream;
import promptcli.model.Diagnostic;
import promptcli.model.PromptException;
import promptcli.secrets.SecretFinder;
import promptcli.text.Style;
import promptcli.text.StyledText;

/** Says on stderr why a run has failed. */
public final class Errors {

  private final MessageStream stream;
  private final boolean debug;

  public Errors(Host host) {
    this.stream = host.err();
    this.debug = !host.variable("PROMPT_DEBUG").isEmpty();
  }

  /** Something that the user can fix: every problem, and its fix. */
  public void print(PromptException failure) {
    // What a value is quoted in may be on record for everyone, as in CI.
    String text = text(failure, Host.UNBOUNDED).toString();
    String redacted = SecretFinder.redact(text);
    if (redacted.equals(text)) {
      stream.write(text(failure, stream.columns()));
    } else {
      stream.write(redacted);
    }
    stream.write(trace(failure));
  }

  private static StyledText text(PromptException failure, int columns) {
    StyledText text = new StyledText();
    for (Diagnostic diagnostic : failure.diagnostics()) {
      text.add(new DiagnosticText(columns).of(diagnostic));
    }
    return text;
  }

  /** A mistake of the program's own: says so, and how to see where. */
  public void printUnexpected(Throwable failure) {
    String what =
        failure instanceof OutOfMemoryError
            ? "not enough memory"
            : "internal error in the prompt tool";
    String more = debug ? "" : "Set PROMPT_DEBUG=1 to see where it happened.\n";
    stream.write(StyledText.of(Style.ERROR, "prompt: ").add(what + "\n" + more + trace(failure)));
  }

  private String trace(Throwable failure) {
    if (!debug) {
      return "";
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
