package promptcli.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One problem: where it is, what is wrong, and what to do about it.
 *
 * @param place empty where the problem is not in a file
 * @param message one line, without a full stop
 * @param fix what to do, one line or more; empty where the message says it already
 */
public record Diagnostic(Optional<Place> place, String message, String fix) {

  /** More than this are not shown: nobody reads them all. */
  private static final int MANY = 100;

  private static final int MAX_QUOTE = 60;

  public static Diagnostic at(Place place, String message) {
    return new Diagnostic(Optional.of(place), message, "");
  }

  public static Diagnostic at(Place place, String message, String fix) {
    return new Diagnostic(Optional.of(place), message, fix);
  }

  /** As they are to be shown: in order of place, none twice, and of very many the first. */
  public static List<Diagnostic> inOrder(Collection<Diagnostic> found) {
    List<Diagnostic> distinct =
        found.stream()
            .sorted(Comparator.comparing(diagnostic -> diagnostic.place().orElseThrow()))
            .distinct()
            .toList();
    if (distinct.size() <= MANY) {
      return distinct;
    }
    List<Diagnostic> shown = new ArrayList<>(distinct.subList(0, MANY));
    String more = distinct.size() - MANY + " more problems are not shown";
    shown.add(new Diagnostic(Optional.empty(), more, ""));
    return shown;
  }

  /** A text from a file or an argument in a message: in quotes, on one line and not too long. */
  public static String quote(String text) {
    return "'" + brief(text) + "'";
  }

  /** As {@link #quote}, where no quotes are wanted. */
  public static String brief(String text) {
    if (text.length() <= MAX_QUOTE && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return text;
    }
    String line = text.lines().findFirst().orElse("");
    int end = Math.min(line.length(), MAX_QUOTE - 3);
    boolean insidePair = end > 0 && Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, insidePair ? end - 1 : end) + "...";
  }
}
