package promptcli.wizard;

import java.io.IOError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** A part of the screen that is drawn anew after each key, and wiped away at the end. */
final class Panel {

  /** What is shown, and what the keys do to it. */
  interface Content<T> {

    /** Nothing may be wider or higher than that. */
    Frame frame(int columns, int rows);

    /**
     * Does what a key is for; the panel ends with what is returned.
     *
     * @param typed the characters that came, where the key is one
     */
    Optional<T> press(MenuKey key, String typed);
  }

  private final Screen screen;
  private final Terminal terminal;
  private final Display display;
  private final boolean fullScreen;

  /**
   * @param fullScreen whether it takes the alternate screen, so that what stands on this one is not
   *     pushed off
   */
  Panel(Screen screen, boolean fullScreen) {
    this.screen = screen;
    this.terminal = screen.terminal();
    this.fullScreen = fullScreen;
    this.display = new Display(terminal, fullScreen);
  }

  /** Shows a content until a key ends it. */
  <T> T show(Content<T> content) {
    if (fullScreen) {
      dropTypedAhead();
    }
    BindingReader keys = new BindingReader(terminal.reader());
    KeyMap<MenuKey> map = MenuKey.map(terminal, fullScreen);
    SignalHandler resized = terminal.handle(Signal.WINCH, signal -> redraw(content));
    SignalHandler continued = terminal.handle(Signal.CONT, signal -> resume(content));
    try {
      open();
      while (true) {
        draw(content);
        MenuKey key = keys.readBinding(map);
        if (key == null || key == MenuKey.LEAVE) {
          throw screen.left();
        }
        Optional<T> end = press(content, key, keys);
        if (end.isPresent()) {
          return end.get();
        }
      }
    } finally {
      terminal.handle(Signal.WINCH, resized);
      terminal.handle(Signal.CONT, continued);
      close();
    }
  }

  /**
   * What was typed before anything was to be seen answers nothing: the end of a paste, on a
   * terminal that does not say where one ends.
   */
  private void dropTypedAhead() {
    try {
      while (terminal.reader().peek(1) >= 0) {
        terminal.reader().read();
      }
    } catch (IOException e) {
      throw new IOError(e);
    }
  }

  private synchronized <T> Optional<T> press(Content<T> content, MenuKey key, BindingReader keys) {
    if (key == MenuKey.SUSPEND) {
      close();
      screen.suspend();
      open();
      return Optional.empty();
    }
    if (key == MenuKey.REDRAW) {
      terminal.puts(Capability.clear_screen);
      display.reset();
      return Optional.empty();
    }
    if (key == MenuKey.PASTE) {
      String pasted = keys.readStringUntil(LineReaderImpl.BRACKETED_PASTE_END);
      return content.press(key, pasted.lines().findFirst().orElse(""));
    }
    return content.press(key, key == MenuKey.CHARACTER ? keys.getLastBinding() : "");
  }

  private void open() {
    if (fullScreen) {
      terminal.puts(Capability.enter_ca_mode);
      terminal.puts(Capability.clear_screen);
    }
    terminal.puts(Capability.keypad_xmit);
    terminal.writer().write(LineReaderImpl.BRACKETED_PASTE_ON);
    display.reset();
  }

  private synchronized void close() {
    display.update(List.of(), 0);
    terminal.writer().write(LineReaderImpl.BRACKETED_PASTE_OFF);
    if (fullScreen) {
      terminal.puts(Capability.exit_ca_mode);
    }
    terminal.flush();
  }

  private synchronized void resume(Content<?> content) {
    terminal.enterRawMode();
    display.reset();
    draw(content);
  }

  /** The terminal has broken the lines anew, and remembers which it broke until they are wiped. */
  private synchronized void redraw(Content<?> content) {
    display.resize(terminal.getSize());
    display.update(List.of(), 0);
    terminal.puts(Capability.clr_eos);
    display.reset();
    draw(content);
  }

  private synchronized void draw(Content<?> content) {
    Size size = terminal.getSize();
    Size usable = Size.of(Math.max(size.getColumns(), 10), Math.max(size.getRows(), 4));
    display.resize(usable);
    // One row less than there are, and one column, so that nothing scrolls or wraps of itself.
    Frame frame = content.frame(usable.getColumns() - 1, usable.getRows() - 1);
    int cursor = usable.cursorPos(frame.row(), frame.column());
    screen.draw(display, screen.shown(frame.lines()), cursor, usable);
  }
}
