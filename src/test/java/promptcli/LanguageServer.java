package promptcli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A yaml-language-server, spoken to as an editor speaks to it: JSON-RPC over its streams. */
final class LanguageServer implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final DataInputStream in;
  private int requests;

  LanguageServer(Path script) throws IOException {
    process =
        new ProcessBuilder("node", script.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    in = new DataInputStream(process.getInputStream());
    request("initialize", Map.of("capabilities", Map.of()));
    tell("initialized", Map.of());
    Map<String, Object> yaml =
        Map.of("validate", true, "completion", true, "schemaStore", Map.of("enable", false));
    tell("workspace/didChangeConfiguration", Map.of("settings", Map.of("yaml", yaml)));
  }

  /** Opens a file with this text and returns what is marked in it, as {@code LINE: MESSAGE}. */
  List<String> open(Path file, String text) throws IOException {
    String uri = file.toUri().toString();
    tell(
        "textDocument/didOpen",
        Map.of(
            "textDocument", Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", text)));
    JsonNode published =
        await(
            message ->
                message.path("method").asString("").equals("textDocument/publishDiagnostics")
                    && message.at("/params/uri").asString().equals(uri));
    List<String> marks = new ArrayList<>();
    for (JsonNode mark : published.at("/params/diagnostics")) {
      int line = mark.at("/range/start/line").asInt() + 1;
      marks.add(line + ": " + mark.get("message").asString());
    }
    return marks;
  }

  /** What is offered at a place of an open file; line and column are counted from 1. */
  List<String> complete(Path file, int line, int column) throws IOException {
    JsonNode answer =
        request(
            "textDocument/completion",
            Map.of(
                "textDocument",
                Map.of("uri", file.toUri().toString()),
                "position",
                Map.of("line", line - 1, "character", column - 1)));
    List<String> labels = new ArrayList<>();
    answer.get("items").forEach(item -> labels.add(item.get("label").asString()));
    return labels;
  }

  private JsonNode request(String method, Object parameters) throws IOException {
    int id = ++requests;
    send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
    return await(message -> !message.has("method") && message.path("id").asInt(0) == id)
        .get("result");
  }

  private void tell(String method, Object parameters) throws IOException {
    send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
  }

  private void send(Object message) throws IOException {
    byte[] body = JSON.writeValueAsBytes(message);
    process
        .getOutputStream()
        .write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
    process.getOutputStream().write(body);
    process.getOutputStream().flush();
  }

  /** The next message of that kind; what the server asks meanwhile, it is told to do without. */
  private JsonNode await(Predicate<JsonNode> wanted) throws IOException {
    while (true) {
      JsonNode message = receive();
      if (wanted.test(message)) {
        return message;
      }
      if (message.has("method") && message.has("id")) {
        List<Object> nothing = new ArrayList<>();
        message.at("/params/items").forEach(item -> nothing.add(Map.of()));
        send(Map.of("jsonrpc", "2.0", "id", message.get("id"), "result", nothing));
      }
    }
  }

  private JsonNode receive() throws IOException {
    int length = 0;
    for (String header = header(); !header.isEmpty(); header = header()) {
      if (header.startsWith("Content-Length: ")) {
        length = Integer.parseInt(header.substring("Content-Length: ".length()));
      }
    }
    return JSON.readTree(in.readNBytes(length));
  }

  private String header() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the language server has ended");
      }
      line.write(c);
    }
    return line.toString(UTF_8).strip();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
