package promptcli.cli.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import promptcli.cli.host.Host;
import promptcli.cli.host.MessageStream;
import promptcli.model.Diagnostic;
import promptcli.model.PromptException;
import promptcli.secrets.SecretFinder;

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
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : failure.diagnostics()) {
      text.append(DiagnosticText.of(diagnostic));
    }
    // What a value is quoted in may be on record for everyone, as in CI.
    stream.write(SecretFinder.redact(text.toString()) + trace(failure));
  }

  /** A mistake of the program's own: says so, and how to see where. */
  public void printUnexpected(Throwable failure) {
    String what =
        failure instanceof OutOfMemoryError
            ? "not enough memory"
            : "internal error in the prompt tool";
    String more = debug ? "" : "Set PROMPT_DEBUG=1 to see where it happened.\n";
    stream.write("prompt: " + what + "\n" + more + trace(failure));
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
