package promptcli.stats;

import java.util.PriorityQueue;

/**
 * Byte pair encoding of one piece of a text: it begins as its single bytes; of all neighbours that
 * are a token together, those of the lowest rank become one part, the leftmost first, until none
 * are left. Takes time by n log n of its bytes.
 */
final class Merging {

  private final byte[] bytes;
  private final Vocabulary vocabulary;

  /** Where the part ends that begins at an index. */
  private final int[] ends;

  /** Where the part begins that ends at an index. */
  private final int[] beginnings;

  /** The rank that the part which begins at an index has together with the next one. */
  private final int[] ranks;

  /**
   * The ranks of all neighbours that are a token, each above the index in a long. One that is not
   * in {@link #ranks} any more is out of date.
   */
  private final PriorityQueue<Long> pairs = new PriorityQueue<>();

  private Merging(byte[] bytes, Vocabulary vocabulary) {
    this.bytes = bytes;
    this.vocabulary = vocabulary;
    ends = new int[bytes.length];
    beginnings = new int[bytes.length + 1];
    ranks = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      ends[i] = i + 1;
      beginnings[i + 1] = i;
    }
    for (int i = 0; i < bytes.length; i++) {
      rankPair(i);
    }
  }

  /** How many tokens a piece is that is no single one. */
  static int tokens(byte[] piece, Vocabulary vocabulary) {
    return new Merging(piece, vocabulary).merge();
  }

  private int merge() {
    int parts = bytes.length;
    while (!pairs.isEmpty()) {
      long lowest = pairs.remove();
      int at = (int) lowest;
      if (ranks[at] == lowest >>> Integer.SIZE) {
        join(at, ends[at]);
        parts--;
      }
    }
    return parts;
  }

  private void join(int at, int next) {
    ends[at] = ends[next];
    beginnings[ends[at]] = at;
    ranks[next] = Vocabulary.NONE;
    rankPair(at);
    if (at > 0) {
      rankPair(beginnings[at]);
    }
  }

  private void rankPair(int at) {
    int next = ends[at];
    ranks[at] = next < bytes.length ? vocabulary.rank(bytes, at, ends[next]) : Vocabulary.NONE;
    if (ranks[at] != Vocabulary.NONE) {
      pairs.add((long) ranks[at] << Integer.SIZE | at);
    }
  }
}
