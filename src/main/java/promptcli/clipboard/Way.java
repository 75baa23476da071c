package promptcli.clipboard;

import java.io.IOException;

/** A way to the clipboard. */
sealed interface Way permits Program, TerminalClipboard {

  /** What people call it. */
  String name();

  /**
   * Puts a text on the clipboard, byte for byte.
   *
   * @param text in UTF-8
   * @throws IOException with a message for people, if it is not there then
   */
  void take(byte[] text) throws IOException;
}
