package promptcli.model;

import java.util.Optional;

/**
 * One problem: where it is, what is wrong, and what to do about it.
 *
 * @param place empty where the problem is not in a file
 * @param message one line, without a full stop
 * @param fix what to do, one line or more; empty where the message already says it
 */
public record Diagnostic(Optional<Place> place, String message, String fix) {

  private static final int MAX_QUOTE = 60;

  public static Diagnostic at(Place place, String message) {
    return new Diagnostic(Optional.of(place), message, "");
  }

  public static Diagnostic at(Place place, String message, String fix) {
    return new Diagnostic(Optional.of(place), message, fix);
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
