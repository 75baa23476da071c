package promptcli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Releases on this machine: a folder with one of the version at hand, served over loopback. Its tar
 * files hold the packaged program without a JVM.
 */
final class ReleaseServer implements AutoCloseable {

  /** Where the real ones are, as the README and the action name it. */
  static final String REAL = "https://github.com/promptcli/prompt/releases/download";

  static final String VERSION = System.getProperty("version");

  private final Path folder;
  private final HttpServer server;

  /**
   * Serves a release.
   *
   * @param releases an empty folder
   */
  ReleaseServer(Path releases) throws IOException, InterruptedException {
    folder = Files.createDirectories(releases.resolve("v" + VERSION));
    Path tar = file("prompt-%s-linux-x86_64.tar.gz");
    List<String> command =
        List.of(
            "tar",
            "-C",
            Shell.DIST.getParent().toString(),
            "--exclude=prompt/lib/archives",
            "-czf",
            tar.toString(),
            "prompt");
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    for (String other : List.of("linux-aarch64", "darwin-x86_64", "darwin-arm64")) {
      Files.createLink(file("prompt-%s-" + other + ".tar.gz"), tar);
    }
    Files.writeString(file("prompt_%s_amd64.deb"), "a package");
    Files.writeString(file("prompt_%s_arm64.deb"), "a package");
    writeSums();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, releases));
    server.start();
  }

  /** The address that stands for {@link #REAL}. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Puts another file in the place of each tar and package, whose sums stay as they are. */
  void replaceFiles() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
      Files.writeString(file, "another");
    }
  }

  /** The sums are those of the files as they are now. */
  void writeSums() throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Path file : files()) {
      sums.append(sum(file)).append("  ").append(file.getFileName()).append('\n');
    }
    Files.writeString(folder.resolve("SHA256SUMS"), sums);
  }

  /** A file of the release, by its name with {@code %s} for the version. */
  Path file(String name) {
    return folder.resolve(name.formatted(VERSION));
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("SHA256SUMS")).sorted().toList();
    }
  }

  private static String sum(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void answer(HttpExchange exchange, Path releases) throws IOException {
    Path file = releases.resolve(exchange.getRequestURI().getPath().substring(1));
    boolean found = Files.isRegularFile(file);
    byte[] body = found ? Files.readAllBytes(file) : "Not Found".getBytes(UTF_8);
    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
