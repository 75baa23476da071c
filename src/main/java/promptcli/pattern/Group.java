package promptcli.pattern;

import promptcli.model.InvalidValueException;

/** What an open group holds so far, or the whole expression: how large a program it makes. */
final class Group {

  /** As many instructions: matching takes time, and stack, in proportion to them. */
  private static final int MAX_SIZE = 2500;

  /** Whether (?i) counts here. */
  boolean foldsCase;

  private long size;

  /** The instructions of what a sign of repetition would repeat; none where there is nothing. */
  private long last;

  private boolean endsInRepetition;

  /** Whether nothing stands in it, or after its last bar: that is an instruction too. */
  private boolean isEmpty = true;

  Group(boolean foldsCase) {
    this.foldsCase = foldsCase;
  }

  /** At most so many instructions. */
  long size() {
    return size;
  }

  /** Adds what can be repeated. */
  void add(long instructions) {
    grow(instructions);
    last = instructions;
  }

  /** Adds what stands for a place: what is there already cannot be repeated. */
  void addAnchor() {
    grow(1);
    last = 0;
  }

  /** Comes after flags, which are nothing that could be repeated. */
  void setFlags(boolean foldsCase) {
    this.foldsCase = foldsCase;
    last = 0;
    endsInRepetition = false;
  }

  void addBar() {
    end();
    grow(2);
    last = 0;
    isEmpty = true;
  }

  /** Comes at the end of a group, or before a bar. */
  void end() {
    if (isEmpty) {
      grow(1);
    }
  }

  boolean hasNothingToRepeat() {
    return last == 0 && !endsInRepetition;
  }

  boolean endsInRepetition() {
    return endsInRepetition;
  }

  /**
   * Repeats what stands last.
   *
   * @param times how often it stands in the program
   * @param more the instructions that come to it
   */
  void repeat(int times, int more) {
    grow(last * (times - 1) + more);
    last = 0;
    endsInRepetition = true;
  }

  private void grow(long by) {
    size += by;
    isEmpty = false;
    endsInRepetition = false;
    if (size > MAX_SIZE) {
      throw new InvalidValueException(
          "repeats too much, since counts multiply where they are nested: lower them");
    }
  }
}
