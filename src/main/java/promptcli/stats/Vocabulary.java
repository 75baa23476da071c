package promptcli.stats;

import com.knuddels.jtokkit.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * The tokens of an encoding: sequences of bytes, ranked by how early they were learnt. Every single
 * byte is one.
 *
 * <p>The table is jtokkit's file. Its own classes make a million objects of it, which takes a cold
 * JVM half a second and 30 MB; three arrays take a sixth of both.
 */
final class Vocabulary {

  /** The rank of what is no token. */
  static final int NONE = Integer.MAX_VALUE;

  /** A power of two, more than twice as many as there are tokens. */
  private static final int SLOTS = 1 << 19;

  /** The bytes of all tokens, one after another by rank. */
  private final byte[] bytes;

  /** Where in them the token of a rank begins, and at last where the last one ends. */
  private final int[] starts;

  /** By a token's hash or the next free place after it: its rank and 1, so that 0 is a free one. */
  private final int[] slots = new int[SLOTS];

  /** In bytes. */
  private final int longest;

  private Vocabulary(byte[] file) {
    int[] found = new int[SLOTS / 2];
    int count = 0;
    int end = 0;
    int most = 0;
    for (int from = 0; from < file.length; ) {
      int to = indexOf(' ', file, from);
      byte[] token = Base64.getDecoder().decode(Arrays.copyOfRange(file, from, to));
      // What is decoded is shorter than what was read: it takes the place of what is done with.
      System.arraycopy(token, 0, file, end, token.length);
      slots[freeSlot(token)] = ++count;
      end += token.length;
      found[count] = end;
      most = Math.max(most, token.length);
      from = indexOf('\n', file, to) + 1;
    }
    bytes = Arrays.copyOf(file, end);
    starts = Arrays.copyOf(found, count + 1);
    longest = most;
  }

  /** The encoding o200k_base: a line for each token, in base64, and its rank, from 0 on. */
  static Vocabulary o200k() {
    try (InputStream in = Encodings.class.getResourceAsStream("o200k_base.tiktoken")) {
      return new Vocabulary(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rank of the token that these bytes are, or {@link #NONE}. */
  int rank(byte[] text, int from, int to) {
    if (to - from > longest) {
      return NONE;
    }
    int slot = slot(text, from, to);
    while (slots[slot] != 0) {
      int rank = slots[slot] - 1;
      if (Arrays.equals(bytes, starts[rank], starts[rank + 1], text, from, to)) {
        return rank;
      }
      slot = next(slot);
    }
    return NONE;
  }

  private int freeSlot(byte[] token) {
    int slot = slot(token, 0, token.length);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    return slot;
  }

  private static int slot(byte[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int spread = hash * 0x9E3779B1; // its upper bits depend on all of the hash
    return spread >>> Integer.numberOfLeadingZeros(SLOTS - 1);
  }

  private static int next(int slot) {
    return slot + 1 & SLOTS - 1;
  }

  private static int indexOf(char c, byte[] file, int from) {
    int at = from;
    while (file[at] != c) {
      at++;
    }
    return at;
  }
}
