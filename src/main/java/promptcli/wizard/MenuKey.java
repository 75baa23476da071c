package promptcli.wizard;

import static org.jline.keymap.KeyMap.ctrl;
import static org.jline.keymap.KeyMap.key;

import org.jline.keymap.KeyMap;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** What a key does in a menu. */
enum MenuKey {
  UP,
  DOWN,
  PAGE_UP,
  PAGE_DOWN,
  HOME,
  END,
  TAKE,
  BACK,
  LEAVE,
  SUSPEND,
  ERASE,
  ERASE_ALL,
  REDRAW,
  PASTE,
  CHARACTER,
  OTHER;

  /** The keys as {@code terminal} sends them, and as most do. */
  static KeyMap<MenuKey> map(Terminal terminal, boolean spaceScrolls) {
    KeyMap<MenuKey> map = new KeyMap<>();
    map.setNomatch(OTHER);
    map.setUnicode(CHARACTER);
    for (char c = ' '; c < 127; c++) {
      map.bind(CHARACTER, String.valueOf(c));
    }
    bindUnknown(map);
    map.bind(UP, key(terminal, Capability.key_up), "\033[A", "\033OA", ctrl('P'));
    map.bind(DOWN, key(terminal, Capability.key_down), "\033[B", "\033OB", ctrl('N'));
    map.bind(PAGE_UP, key(terminal, Capability.key_ppage), "\033[5~");
    map.bind(PAGE_DOWN, key(terminal, Capability.key_npage), "\033[6~");
    map.bind(HOME, key(terminal, Capability.key_home), "\033[H", "\033OH", "\033[1~");
    map.bind(END, key(terminal, Capability.key_end), "\033[F", "\033OF", "\033[4~");
    map.bind(TAKE, "\r", "\n");
    map.bind(BACK, "\033[Z");
    map.bind(LEAVE, ctrl('C'), ctrl('D'));
    map.bind(SUSPEND, ctrl('Z'));
    map.bind(ERASE, "\177", ctrl('H'));
    map.bind(ERASE_ALL, ctrl('U'));
    map.bind(REDRAW, ctrl('L'));
    map.bind(PASTE, LineReaderImpl.BRACKETED_PASTE_BEGIN);
    if (spaceScrolls) {
      map.bind(PAGE_UP, "b");
      map.bind(PAGE_DOWN, " ");
    }
    return map;
  }

  /** What else a key sends, as F5 or Ctrl-Right do, does nothing: its letters are not typed. */
  private static void bindUnknown(KeyMap<MenuKey> map) {
    for (char c = ' '; c < 127; c++) {
      if (c != '[' && c != 'O') {
        map.bind(OTHER, "\033" + c);
      }
      map.bind(OTHER, "\033O" + c);
      if (c >= '@' && c != '[') {
        map.bind(OTHER, "\033[" + c, "\033[[" + c);
      }
    }
    for (int modifier = 1; modifier <= 8; modifier++) {
      String with = modifier == 1 ? "" : ";" + modifier;
      for (int number = 1; number <= 34; number++) {
        map.bind(OTHER, "\033[" + number + with + "~");
      }
      for (char c = 'A'; c <= 'Z'; c++) {
        map.bind(OTHER, "\033[1" + with + c);
      }
    }
  }
}
