package promptcli.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be found below a folder: patterns, each of which is one name after another. All are
 * followed at once, so that no folder is entered twice, and none for nothing.
 */
final class Glob {

  private enum Kind {
    NAME,
    /** One that begins with a dot, as no other part takes it. */
    HIDDEN_NAME,
    /** Any number of folders, or none. */
    FOLDERS,
    END
  }

  /**
   * A name of a pattern.
   *
   * @param wildcard empty if it matches nothing
   */
  private record Part(Kind kind, Optional<Wildcard> wildcard) {

    static final Part END = new Part(Kind.END, Optional.empty());

    static Part of(String name) {
      Kind kind =
          name.equals("**") ? Kind.FOLDERS : name.startsWith(".") ? Kind.HIDDEN_NAME : Kind.NAME;
      return new Part(kind, Wildcard.read(name));
    }

    boolean takes(String name) {
      return wildcard.isPresent() && wildcard.get().matches(name, 0);
    }
  }

  /** Those of all patterns, one after the other. */
  private final List<Part> parts = new ArrayList<>();

  private final BitSet first = new BitSet();

  private Glob() {}

  /** All that is below a folder. */
  static Glob all() {
    Glob glob = new Glob();
    glob.add("**");
    return glob;
  }

  /**
   * Reads a glob.
   *
   * @return what to find, by the folder to find it in; empty if it stands for too many
   */
  static Optional<Map<String, Glob>> read(String text) {
    return Braces.expand(text).map(Glob::byFolder);
  }

  private static Map<String, Glob> byFolder(List<String> patterns) {
    Map<String, Glob> globs = new LinkedHashMap<>();
    for (String pattern : patterns) {
      int special = 0;
      while (special < pattern.length() && "*?[\\".indexOf(pattern.charAt(special)) < 0) {
        special++;
      }
      int cut = pattern.lastIndexOf('/', special) + 1;
      Glob glob = globs.computeIfAbsent(pattern.substring(0, cut), folder -> new Glob());
      glob.add(pattern.substring(cut));
    }
    return globs;
  }

  private void add(String pattern) {
    int start = parts.size();
    first.set(start);
    for (String name : pattern.split("/")) {
      if (!name.isEmpty()) {
        parts.add(Part.of(name));
      }
    }
    if (parts.size() > start && parts.get(parts.size() - 1).kind == Kind.FOLDERS) {
      parts.add(Part.of("*"));
    }
    parts.add(Part.END);
  }

  /** The folder itself, where all patterns begin. */
  Reached start() {
    return new Reached(first);
  }

  /** How far a path has come in the patterns. */
  final class Reached {

    /** The parts that its next name may be. */
    private final BitSet next;

    private Reached(BitSet next) {
      for (int i = next.nextSetBit(0); i >= 0; i = next.nextSetBit(i + 1)) {
        if (parts.get(i).kind == Kind.FOLDERS) {
          next.set(i + 1);
        }
      }
      this.next = next;
    }

    /** What one more name reaches; one that begins with a dot does so only where a part does. */
    Reached by(String name) {
      return by(name, name.startsWith("."));
    }

    /** The same if a dot were nothing special. */
    Reached byAny(String name) {
      return by(name, false);
    }

    private Reached by(String name, boolean isHidden) {
      BitSet after = new BitSet(parts.size());
      for (int i = next.nextSetBit(0); i >= 0; i = next.nextSetBit(i + 1)) {
        Part part = parts.get(i);
        if ((!isHidden || part.kind == Kind.HIDDEN_NAME) && part.takes(name)) {
          after.set(part.kind == Kind.FOLDERS ? i : i + 1);
        }
      }
      return new Reached(after);
    }

    boolean isNowhere() {
      return next.isEmpty();
    }

    /** Whether a folder may be entered, or a file is found here. */
    boolean counts(boolean isFolder) {
      for (int i = next.nextSetBit(0); i >= 0; i = next.nextSetBit(i + 1)) {
        if (isFolder != (parts.get(i).kind == Kind.END)) {
          return true;
        }
      }
      return false;
    }
  }
}
