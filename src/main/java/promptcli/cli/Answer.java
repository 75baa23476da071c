package promptcli.cli;

import java.util.List;
import promptcli.text.Printable;

/**
 * What may stand at the cursor of a command line.
 *
 * @param candidates the words that may; a shell or {@link CompleteCommand} picks those that fit
 * @param files whether names of files may too, which the shell knows best
 * @param start how many characters of the word at the cursor stay: the candidates and the names
 *     come after them
 */
record Answer(List<Candidate> candidates, Files files, int start) {

  static final Answer NOTHING = new Answer(List.of(), Files.NONE, 0);

  /** Which files may stand at the cursor. */
  enum Files {
    NONE,
    ALL,
    FOLDERS
  }

  /**
   * A word.
   *
   * @param description what it means; may be empty
   */
  record Candidate(String text, String description) {

    Candidate {
      description = Printable.line(description);
    }

    static Candidate of(String text) {
      return new Candidate(text, "");
    }

    private boolean open() {
      return text.endsWith("=") || text.endsWith(":") || text.endsWith("/");
    }
  }

  /** Whatever would end a line of the answer, or do worse in the terminal, is left out. */
  Answer {
    candidates = candidates.stream().filter(word -> Printable.isHarmless(word.text())).toList();
  }

  static Answer words(List<Candidate> candidates, int start) {
    return new Answer(candidates, Files.NONE, start);
  }

  static Answer files(int start) {
    return new Answer(List.of(), Files.ALL, start);
  }

  /** Whether what is completed goes on: no blank follows {@code feature=} or {@code bundled:}. */
  boolean open() {
    return candidates.stream().anyMatch(Candidate::open);
  }
}
