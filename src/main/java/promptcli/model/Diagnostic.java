package promptcli.model;

import java.util.Optional;

/**
 * One problem: where it is, what is wrong, and what to do about it.
 *
 * @param place empty where the problem is not in a file
 * @param message one line, without a full stop
 * @param fix what to do, one line or more; empty where the message says it already
 */
public record Diagnostic(Optional<Place> place, String message, String fix) {

  public static Diagnostic at(Place place, String message) {
    return new Diagnostic(Optional.of(place), message, "");
  }

  public static Diagnostic at(Place place, String message, String fix) {
    return new Diagnostic(Optional.of(place), message, fix);
  }
}
