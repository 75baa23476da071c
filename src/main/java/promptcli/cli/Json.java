package promptcli.cli;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import promptcli.model.Diagnostic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps and lists as indented JSON. */
final class Json {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
          .withArrayIndenter(INDENT)
          .withObjectIndenter(INDENT);

  private Json() {}

  /** The JSON text of plain maps, lists, texts, numbers and booleans, and a newline. */
  static String write(Object plain) {
    return new JsonMapper().writer().with(PRINTER).writeValueAsString(plain) + "\n";
  }

  /** Writes JSON of any length to stdout, piece by piece, and a newline when it is closed. */
  static JsonGenerator stream(Host host) {
    return new JsonMapper().writer().with(PRINTER).createGenerator(new ResultStream(host));
  }

  /** An object of keys and values in turn, to which more can be added. */
  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /** Stdout, which stays open. */
  private static final class ResultStream extends OutputStream {

    private final Host host;

    ResultStream(Host host) {
      this.host = host;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      Result.write(bytes, from, length, host);
    }

    @Override
    public void close() {
      Result.write("\n", host);
    }
  }

  /** A problem as JSON has it. */
  static Map<String, Object> plain(Diagnostic problem) {
    Map<String, Object> plain = new LinkedHashMap<>();
    problem
        .place()
        .ifPresent(
            place -> {
              plain.put("file", place.source().name());
              plain.put("line", place.line());
              plain.put("column", place.column());
            });
    plain.put("message", problem.message());
    return plain;
  }
}
