package promptcli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs command lines with sh, with the packaged {@code prompt} on the PATH and an empty home. */
final class Shell {

  /** What a command line left behind. */
  record Outcome(int exit, String stdout, String stderr) {}

  static final Path DIST = Path.of(System.getProperty("dist")).toAbsolutePath();

  private final Path directory;

  Shell(Path directory) {
    this.directory = directory;
  }

  /** Runs a command line with nothing on standard input. */
  Outcome run(String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("prompt", "out");
    Path err = Files.createTempFile("prompt", "err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder("sh", "-c", command)
              .directory(directory.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      String path =
          directory.resolve("bin") + ":" + DIST.resolve("bin") + ":" + System.getenv("PATH");
      builder.environment().put("PATH", path);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("HOME", directory.toString());
      Process process = builder.start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("still running after a minute: " + command);
      }
      return new Outcome(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
