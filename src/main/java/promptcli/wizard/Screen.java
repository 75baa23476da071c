package promptcli.wizard;

import java.io.File;
import java.io.IOError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.Signals;
import promptcli.text.StyledText;

/**
 * The controlling terminal while questions are asked: raw from {@link #open} to {@link #close}.
 *
 * <p>It is opened by its name, {@code /dev/tty}, and set by {@code stty}. So it makes no difference
 * which of the standard streams are redirected, and no native code is loaded.
 */
final class Screen implements AutoCloseable {

  private final Terminal terminal;
  private final boolean colour;
  private final Attributes before;

  /** As {@code stty -g} writes it. */
  private final String settings;

  private final Thread asking = Thread.currentThread();
  private final Map<String, Object> handlersBefore = new LinkedHashMap<>();
  private int suspensions;
  private volatile boolean gone;
  private boolean told;
  private volatile int exitCode = PersonLeftException.INTERRUPTED;

  private Screen(Terminal terminal, boolean colour, Supplier<String> settings) {
    this.terminal = terminal;
    this.colour = colour;
    terminal.handle(Signal.INT, signal -> leave(PersonLeftException.INTERRUPTED));
    leaveOn("TERM", PersonLeftException.TERMINATED);
    leaveOn("HUP", PersonLeftException.INTERRUPTED);
    try {
      this.settings = settings.get();
      before = terminal.enterRawMode();
    } catch (IOError e) {
      throw left(); // it was there a moment ago
    }
  }

  /** One that has no settings of its own. */
  static Screen rehearsing(Terminal terminal) {
    return new Screen(terminal, true, () -> "");
  }

  private static String stty(String argument) {
    try {
      Process stty =
          new ProcessBuilder("stty", argument)
              .redirectInput(new File(ControllingTerminal.NAME))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      stty.waitFor();
      return answer.strip();
    } catch (IOException | InterruptedException e) {
      throw new IOError(e);
    }
  }

  /**
   * Takes the controlling terminal.
   *
   * @param type the environment's {@code TERM}
   * @throws IOException if there is no controlling terminal
   * @throws PersonLeftException if it goes away at once
   */
  static Screen open(String type, boolean colour) throws IOException {
    var utf8 = StandardCharsets.UTF_8;
    ControllingTerminal controlling = new ControllingTerminal();
    return new Screen(
        new PosixSysTerminal(
            "prompt", known(type), controlling, utf8, utf8, utf8, true, SignalHandler.SIG_DFL) {
          @Override
          public Size getSize() {
            Size size = super.getSize();
            // Some containers, and expect, have a terminal that says nothing.
            return size.getColumns() > 0 && size.getRows() > 0 ? size : Size.of(80, 24);
          }

          @Override
          public String getStringCapability(Capability capability) {
            return capability == Capability.enter_alt_charset_mode
                ? WholeCharacters.DRAW
                : capability == Capability.exit_alt_charset_mode
                    ? WholeCharacters.WRITE
                    : super.getStringCapability(capability);
          }

          @Override
          public void raise(Signal signal) {
            controlling.forget();
            try {
              super.raise(signal);
            } catch (IOError | IllegalStateException e) {
              // gone or closed: there is nothing to draw on, and whoever asks learns it by reading
            }
          }
        },
        colour,
        () -> stty("-g"));
  }

  /** A type that JLine can use: one that terminfo does not know is a newer kind of xterm. */
  private static String known(String type) throws IOException {
    try {
      InfoCmp.getInfoCmp(type);
      return type;
    } catch (IOException e) {
      return "xterm-256color";
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  private void leaveOn(String signal, int code) {
    handlersBefore.put(signal, Signals.register(signal, () -> leave(code)));
  }

  private void leave(int code) {
    exitCode = code;
    gone = true;
    // More than once: JLine swallows an interrupt that comes while it looks for the next key.
    // But never waiting for itself: the thread that asks runs this when it reads a pasted Ctrl-C.
    while (interruptIfUntold() && Thread.currentThread() != asking) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private synchronized boolean interruptIfUntold() {
    if (!told) {
      asking.interrupt();
    }
    return !told;
  }

  /** From here on nothing is interrupted; returns whether {@link #left} was called before. */
  private synchronized boolean tell() {
    boolean before = told;
    told = true;
    return before;
  }

  Terminal terminal() {
    return terminal;
  }

  /** What to throw when the person, or the terminal, has gone. */
  PersonLeftException left() {
    tell();
    return new PersonLeftException(exitCode);
  }

  /** The width to keep within: one less than there is, so that no line wraps of itself. */
  int columns() {
    return Math.max(terminal.getSize().getColumns(), 11) - 1;
  }

  /**
   * Shows lines in place of those that a display has shown before.
   *
   * @param cursor as {@link Size#cursorPos} has it
   */
  void draw(Display display, List<AttributedString> lines, int cursor, Size size) {
    display.update(
        AttributedString.join(new AttributedString("\n"), lines)
            .columnSplitLength(terminal, size.getColumns(), true, display.delayLineWrap()),
        cursor);
    terminal.flush();
  }

  List<AttributedString> shown(List<StyledText> lines) {
    return lines.stream().map(this::shown).toList();
  }

  AttributedString shown(StyledText text) {
    return AttributedString.fromAnsi(text.forTerminal(colour));
  }

  /** Shows lines that stay. */
  void print(List<StyledText> lines) {
    lines.forEach(line -> shown(line).println(terminal));
    terminal.flush();
  }

  /** Wipes out lines above the cursor, which stands at the beginning of one. */
  void wipeAbove(int lines) {
    for (int i = 0; i < lines; i++) {
      terminal.puts(Capability.cursor_up);
    }
    terminal.puts(Capability.clr_eos);
    terminal.flush();
  }

  /** Runs {@code action} while the terminal is as it was found and signals are not ours. */
  <T> T lend(Supplier<T> action) {
    Map<Signal, SignalHandler> ours = new EnumMap<>(Signal.class);
    for (Signal signal : List.of(Signal.INT, Signal.CONT, Signal.WINCH)) {
      ours.put(signal, terminal.handle(signal, SignalHandler.SIG_IGN));
    }
    calm();
    terminal.setAttributes(before);
    try {
      return action.get();
    } finally {
      terminal.enterRawMode();
      terminal.puts(Capability.keypad_xmit);
      terminal.writer().write(LineReaderImpl.BRACKETED_PASTE_ON);
      terminal.flush();
      ours.forEach(terminal::handle);
    }
  }

  /** Whether the person or the terminal has gone. */
  synchronized boolean isLeft() {
    return told;
  }

  /** How often the job has been stopped. */
  int suspensions() {
    return suspensions;
  }

  /** Stops the whole job, as the terminal's driver does on Ctrl-Z, until it is continued. */
  void suspend() {
    suspensions++;
    lend(
        () -> {
          try {
            return new ProcessBuilder("kill", "-TSTP", "0").start().waitFor();
          } catch (IOException e) {
            return -1;
          } catch (InterruptedException e) {
            throw left();
          }
        });
  }

  private void calm() {
    terminal.writer().write(LineReaderImpl.BRACKETED_PASTE_OFF);
    terminal.puts(Capability.keypad_local);
    terminal.flush();
  }

  private static void await(ProcessHandle child) {
    child.onExit().completeOnTimeout(child, 1, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    boolean wasTold = tell();
    Thread.interrupted(); // or stty would not be waited for
    try {
      calm();
      terminal.close();
      // An stty that an interrupt left behind may set, after JLine, what it had read before.
      ProcessHandle.current().children().forEach(Screen::await);
      stty(settings);
    } catch (IOException | IOError e) {
      // the terminal has gone, and its settings with it
    }
    if (wasTold) {
      return; // the exit code stands, whatever signal still comes
    }
    if (gone) {
      throw left();
    }
    handlersBefore.forEach(Signals::unregister);
  }
}
