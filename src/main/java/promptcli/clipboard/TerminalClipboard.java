package promptcli.clipboard;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The terminal, which fills the clipboard of the machine that it is on when it is sent OSC 52 of
 * xterm's control sequences. It does not say whether it did: some want it allowed first.
 *
 * @param device what is written to it is shown
 * @param tmux the program, where the terminal is one of tmux's
 */
record TerminalClipboard(Map<String, String> environment, Path device, Optional<Program> tmux)
    implements Way {

  /**
   * In bytes. Several terminals drop a sequence that is longer than 100,000 bytes, and this is what
   * goes into one in base64.
   */
  static final int MAX_TEXT = 74_994;

  /** Those that would show the sequence, or have no clipboard. */
  private static final Set<String> WITHOUT = Set.of("", "dumb", "linux");

  /** A string of screen's holds more; what it passes on one after the other becomes one again. */
  private static final int SCREEN_PIECE = 512;

  @Override
  public String name() {
    return "the terminal's OSC 52" + (tmux.isPresent() ? " through tmux" : "");
  }

  @Override
  public void take(byte[] text) throws IOException {
    if (text.length > MAX_TEXT) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "the prompt has %,d bytes, and a terminal takes %,d",
              text.length,
              MAX_TEXT));
    }
    if (tmux.isEmpty() || !isTaken(tmux.get(), text)) {
      write(wrapped("\033]52;c;" + Base64.getEncoder().encodeToString(text) + "\007"));
    }
  }

  /**
   * Whether tmux sends it to the terminal that it is on. Left as it comes, it drops the sequences
   * of its programs, also those that are wrapped, but not its own. Before 3.2 it can do none of its
   * own, and lets all pass that are wrapped.
   */
  private static boolean isTaken(Program tmux, byte[] text) {
    try {
      tmux.take(text);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void write(String sequence) throws IOException {
    String type = environment.getOrDefault("TERM", "");
    if (WITHOUT.contains(type)) {
      throw new IOException(type.isEmpty() ? "TERM is not set" : "not where TERM is " + type);
    }
    try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
      out.write(sequence.getBytes(US_ASCII));
    } catch (FileSystemException e) { // it cannot be opened
      throw new IOException("there is no terminal");
    }
  }

  /** As a terminal within the terminal passes it on. */
  private String wrapped(String sequence) {
    if (tmux.isPresent()) {
      return "\033Ptmux;" + sequence.replace("\033", "\033\033") + "\033\\";
    }
    if (environment.getOrDefault("STY", "").isEmpty()) {
      return sequence;
    }
    StringBuilder pieces = new StringBuilder();
    for (int from = 0; from < sequence.length(); from += SCREEN_PIECE) {
      int to = Math.min(from + SCREEN_PIECE, sequence.length());
      pieces.append("\033P").append(sequence, from, to).append("\033\\");
    }
    return pieces.toString();
  }
}
