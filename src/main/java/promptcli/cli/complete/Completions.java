package promptcli.cli.complete;

import java.util.List;
import promptcli.text.Printable;

/**
 * What may stand at the cursor of a command line.
 *
 * @param candidates the words that may; a shell or {@link ShellRequest} picks those that fit
 * @param files whether names of files may too, which the shell knows best
 * @param start how many characters of the word at the cursor stay: the candidates and the names
 *     come after them
 */
record Completions(List<Candidate> candidates, Files files, int start) {

  static final Completions NOTHING = new Completions(List.of(), Files.NONE, 0);

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

  /**
   * Whatever would end a line of what the shell is told, or do worse in the terminal, is left out.
   */
  Completions {
    candidates = candidates.stream().filter(word -> Printable.isHarmless(word.text())).toList();
  }

  static Completions words(List<Candidate> candidates, int start) {
    return new Completions(candidates, Files.NONE, start);
  }

  static Completions files(int start) {
    return new Completions(List.of(), Files.ALL, start);
  }

  /** Whether what is completed goes on: no blank follows {@code feature=} or {@code bundled:}. */
  boolean open() {
    return candidates.stream().anyMatch(Candidate::open);
  }
}
