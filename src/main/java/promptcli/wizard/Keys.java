package promptcli.wizard;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is typed, until the terminal goes away: that is an {@link IOException}, whatever shows it.
 *
 * <p>JLine reads in a thread of its own. An {@link IOError} there, from the stty that goes before
 * the first key, ends that thread and never reaches the one that waits for the key. And what is
 * pasted with CR LF it takes for two line breaks each: of what is between the brackets of a paste,
 * the LF after a CR is left out.
 */
final class Keys extends FilterInputStream {

  private static final String PASTE = "\033[200~";
  private static final String PASTED = "\033[201~";

  /** How much of {@link #PASTE} has just come or, within a paste, of {@link #PASTED}. */
  private int matched;

  private boolean pasting;
  private int last;

  Keys(InputStream terminal) {
    super(terminal);
  }

  @Override
  public int read() throws IOException {
    int key = next();
    if (pasting && last == '\r' && key == '\n') {
      key = next();
    }
    last = key;
    String bracket = pasting ? PASTED : PASTE;
    matched = key == bracket.charAt(matched) ? matched + 1 : key == bracket.charAt(0) ? 1 : 0;
    if (matched == bracket.length()) {
      pasting = !pasting;
      matched = 0;
    }
    return key;
  }

  private int next() throws IOException {
    try {
      int key = super.read();
      if (key < 0) {
        throw new EOFException();
      }
      return key;
    } catch (IOError e) {
      throw new IOException(e);
    }
  }
}
