package promptcli.selection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import promptcli.selection.LeftOut.Reason;

/** Files that are still to be read, and what was left out, each once and by the path shown. */
final class Found {

  /**
   * A regular file.
   *
   * @param size in bytes, as the file system says
   * @param writtenAs the path by which the user named it, where it was not found in a folder
   */
  record Candidate(String shown, Path file, long size, Optional<String> writtenAs) {

    boolean isNamed() {
      return writtenAs.isPresent();
    }

    /** What messages call it. */
    String name() {
      return writtenAs.orElse(shown);
    }
  }

  private final Map<String, Candidate> candidates = new TreeMap<>();
  private final Map<String, Reason> leftOut = new TreeMap<>();

  /** What is named counts, however often it is found. */
  void add(Candidate candidate) {
    if (candidate.isNamed()) {
      candidates.put(candidate.shown, candidate);
    } else {
      candidates.putIfAbsent(candidate.shown, candidate);
    }
  }

  void leaveOut(String shown, Reason reason) {
    leftOut.put(shown, reason);
  }

  Collection<Candidate> candidates() {
    return candidates.values();
  }

  /** Without what was named besides. */
  List<LeftOut> leftOut() {
    List<LeftOut> all = new ArrayList<>();
    leftOut.forEach(
        (path, reason) -> {
          if (!candidates.containsKey(path) || !candidates.get(path).isNamed()) {
            all.add(new LeftOut(path, reason));
          }
        });
    return all;
  }
}
