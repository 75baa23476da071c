package promptcli.model;

import java.util.Locale;
import java.util.Optional;

/** Who speaks in a message. */
public enum Role {
  SYSTEM,
  USER,
  ASSISTANT;

  /** The role as template files and interfaces of models write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role written as {@code word}. */
  public static Optional<Role> of(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
