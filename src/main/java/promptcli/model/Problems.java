package promptcli.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is found wrong with a text while it is read, each with its place: whoever reads goes on,
 * so that a user can fix everything at once.
 */
public final class Problems {

  /** Of one kind, in one file: more are not shown, since nobody reads them all. */
  public static final int MANY = 100;

  /** Of those past these not even the place is kept: one line can have 50,000. */
  private static final int MAX_KEPT = 5000;

  private final List<Diagnostic> found = new ArrayList<>();
  private int others;

  public void add(Place place, String message) {
    add(Diagnostic.at(place, message));
  }

  public void add(Place place, String message, String fix) {
    add(Diagnostic.at(place, message, fix));
  }

  /**
   * Adds a problem.
   *
   * @param problem with its place
   */
  public void add(Diagnostic problem) {
    if (found.size() < MAX_KEPT) {
      found.add(problem);
    } else {
      others++;
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** How many have been found so far. */
  public int count() {
    return found.size() + others;
  }

  /** As they are to be shown: in order of place, none twice, and of very many the first. */
  public List<Diagnostic> inOrder() {
    List<Diagnostic> distinct =
        found.stream()
            .sorted(Comparator.comparing(problem -> problem.place().orElseThrow()))
            .distinct()
            .toList();
    if (distinct.size() <= MANY) {
      return distinct;
    }
    List<Diagnostic> shown = new ArrayList<>(distinct.subList(0, MANY));
    String more = distinct.size() + others - MANY + " more problems are not shown";
    shown.add(new Diagnostic(Optional.empty(), more, ""));
    return shown;
  }
}
