package promptcli.clipboard;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program that puts its standard input on the clipboard.
 *
 * <p>Some stay behind, to hand the text out when it is pasted, with whatever streams they were
 * given: what counts is that the process that was started ends, never that a stream does.
 *
 * @param words its name and its arguments
 * @param charset in which it wants the text
 */
record Program(List<String> words, Charset charset, Map<String, String> environment, Path directory)
    implements Way {

  /** In seconds. */
  private static final int PATIENCE = 5;

  @Override
  public String name() {
    return words.get(0);
  }

  /** Whether {@code PATH} leads to it. */
  boolean isInstalled() {
    return found().isPresent();
  }

  private Optional<Path> found() {
    for (String folder : environment.getOrDefault("PATH", "").split(":")) {
      Path file = directory.resolve(folder).resolve(name());
      if (Files.isRegularFile(file) && Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  @Override
  public void take(byte[] text) throws IOException {
    Path program = found().orElseThrow(() -> new IOException("not found"));
    Path messages = Files.createTempFile("prompt-", ".txt");
    try {
      Process process = start(program, messages);
      await(process, feed(process, encoded(text)), messages);
    } finally {
      Files.delete(messages);
    }
  }

  private byte[] encoded(byte[] text) {
    return charset.equals(StandardCharsets.UTF_8)
        ? text
        : new String(text, StandardCharsets.UTF_8).getBytes(charset);
  }

  private Process start(Path program, Path messages) throws IOException {
    List<String> command = new ArrayList<>(words);
    command.set(0, program.toString());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(messages.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IOException("it cannot be started"); // Java's own words repeat the path
    }
  }

  /** Hands it the text meanwhile: one that hangs need not read. */
  private static FutureTask<Void> feed(Process process, byte[] text) {
    FutureTask<Void> feeding =
        new FutureTask<>(
            () -> {
              try (OutputStream in = process.getOutputStream()) {
                in.write(text);
              }
              return null;
            });
    Thread feeder = new Thread(feeding);
    feeder.setDaemon(true);
    feeder.start();
    return feeding;
  }

  private static void await(Process process, FutureTask<Void> feeding, Path messages)
      throws IOException {
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IOException("still running after " + PATIENCE + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new IOException(complaint(messages, process.exitValue()));
      }
      feeding.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("it did not read the whole text");
    } catch (InterruptedException e) {
      throw new IOException("interrupted");
    }
  }

  /** The first line of what it said, or else its exit code. */
  private static String complaint(Path messages, int exitCode) throws IOException {
    String said = new String(Files.readAllBytes(messages), StandardCharsets.UTF_8);
    return said.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("exit code " + exitCode);
  }
}
