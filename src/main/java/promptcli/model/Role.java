package promptcli.model;

import java.util.ArrayList;
import java.util.List;
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

  /** How the roles are written. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Role role : values()) {
      words.add(role.word());
    }
    return words;
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
