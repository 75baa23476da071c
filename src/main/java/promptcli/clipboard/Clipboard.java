package promptcli.clipboard;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import promptcli.file.Content;
import promptcli.model.FileException;

/**
 * The clipboard of whoever runs the program: the first way to it that works is taken.
 *
 * <p>A desktop's programs come before the terminal, since they say whether they could do it, and
 * take a text of any length. Over SSH without a display of its own it is the other way round: there
 * they would reach another machine's clipboard.
 */
public final class Clipboard {

  private final Map<String, String> environment;
  private final Path directory;
  private final Path device;

  /**
   * @param environment of the person: for {@code PATH}, and for where the displays are
   * @param directory from which a relative folder of {@code PATH} counts
   */
  public Clipboard(Map<String, String> environment, Path directory) {
    this(environment, directory, Path.of("/dev/tty"));
  }

  /**
   * @param device the terminal
   */
  Clipboard(Map<String, String> environment, Path directory, Path device) {
    this.environment = environment;
    this.directory = directory;
    this.device = device;
  }

  /**
   * Puts a prompt on the clipboard, without its last newline: many a chat sends what is pasted as
   * soon as a newline ends it.
   *
   * @return what took it, and how long it is, in a sentence
   * @throws FileException if nothing took it; the clipboard is as it was then
   */
  public String copy(Content prompt) {
    byte[] text = withoutLastNewline(prompt);
    List<Program> programs = programs();
    List<String> failures = new ArrayList<>();
    if (programs.isEmpty()) {
      failures.add("there is no display");
    }
    for (Way way : ways(programs)) {
      try {
        way.take(text);
        return "Copied to the clipboard by " + way.name() + " (" + length(text) + ").";
      } catch (IOException e) {
        failures.add(way.name() + ": " + e.getMessage());
      }
    }
    throw new FileException(
        "cannot copy the prompt: " + String.join("; ", failures),
        "Where there is a display, install wl-clipboard, xclip or xsel; else write a file: -o FILE");
  }

  private List<Way> ways(List<Program> programs) {
    boolean display = isSet("WAYLAND_DISPLAY") || isSet("DISPLAY");
    boolean elsewhere = (isSet("SSH_CONNECTION") || isSet("SSH_TTY")) && !display;
    List<Way> ways = new ArrayList<>(programs);
    ways.add(elsewhere ? 0 : ways.size(), terminal());
    return ways;
  }

  /** The programs that can be expected here, installed or not. */
  private List<Program> programs() {
    List<Program> programs = new ArrayList<>();
    if (isSet("WAYLAND_DISPLAY")) {
      // Left to guess, it says of a prompt that begins with a tag that it is no text.
      programs.add(program(UTF_8, "wl-copy", "--type", "text/plain"));
    }
    if (isSet("DISPLAY")) {
      programs.add(program(UTF_8, "xclip", "-selection", "clipboard"));
      programs.add(program(UTF_8, "xsel", "--clipboard", "--input"));
    }
    Map<String, String> mac = new HashMap<>(environment);
    mac.put("LC_ALL", "en_US.UTF-8"); // by which it decodes; each Mac has this one
    Program pbcopy = new Program(List.of("pbcopy"), UTF_8, mac, directory);
    // Windows' own, as WSL shows it: it takes UTF-16, or text in the console's code page, and
    // would copy a byte order mark as a character of the text.
    Program clip = program(UTF_16LE, "clip.exe");
    for (Program program : List.of(pbcopy, clip)) {
      if (program.isInstalled()) {
        programs.add(program);
      }
    }
    return programs;
  }

  private TerminalClipboard terminal() {
    Optional<Program> tmux =
        isSet("TMUX")
            ? Optional.of(program(UTF_8, "tmux", "load-buffer", "-w", "-"))
            : Optional.empty();
    return new TerminalClipboard(environment, device, tmux);
  }

  private Program program(Charset charset, String... words) {
    return new Program(List.of(words), charset, environment, directory);
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  private static byte[] withoutLastNewline(Content prompt) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      prompt.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] text = out.toByteArray();
    boolean ends = text.length > 0 && text[text.length - 1] == '\n';
    return ends ? Arrays.copyOf(text, text.length - 1) : text;
  }

  private static String length(byte[] text) {
    int characters = 0;
    for (byte each : text) {
      if ((each & 0xC0) != 0x80) { // all but the first byte of a character are 10xxxxxx
        characters++;
      }
    }
    return String.format(Locale.ROOT, "%,d character%s", characters, characters == 1 ? "" : "s");
  }
}
