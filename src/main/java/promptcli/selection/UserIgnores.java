package promptcli.selection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a user has git ignore everywhere: the file that {@code core.excludesFile} of the user's
 * configuration names, or else git's default, {@code git/ignore} beside it.
 */
final class UserIgnores {

  private static final String KEY = "excludesfile";

  private UserIgnores() {}

  /**
   * Reads it; without one there are no rules.
   *
   * @param environment for {@code HOME} and {@code XDG_CONFIG_HOME}
   */
  static IgnoreFile of(Map<String, String> environment, Path directory) {
    String home = environment.getOrDefault("HOME", "");
    String configuration = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (configuration.isEmpty() && home.isEmpty()) {
      return IgnoreFile.EMPTY;
    }
    Path git =
        configuration.isEmpty()
            ? directory.resolve(home).resolve(".config/git")
            : directory.resolve(configuration).resolve("git");
    Path file = git.resolve("ignore");
    // The later one counts, as for git.
    for (Path config :
        List.of(git.resolve("config"), directory.resolve(home).resolve(".gitconfig"))) {
      Optional<String> named = excludesFile(config);
      if (named.isPresent()) {
        boolean fromHome = named.get().startsWith("~/");
        file = directory.resolve(home).resolve(fromHome ? named.get().substring(2) : named.get());
      }
    }
    return IgnoreFile.read(file);
  }

  private static Optional<String> excludesFile(Path config) {
    Optional<String> found = Optional.empty();
    boolean isCore = false;
    for (String line : lines(config)) {
      String text = line.strip();
      int equals = text.indexOf('=');
      if (text.startsWith("[")) {
        isCore = text.toLowerCase(Locale.ROOT).startsWith("[core]");
      } else if (isCore && equals > 0 && text.substring(0, equals).strip().equalsIgnoreCase(KEY)) {
        String value = text.substring(equals + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        found = Optional.of(quoted ? value.substring(1, value.length() - 1) : value);
      }
    }
    return found;
  }

  private static List<String> lines(Path config) {
    try {
      return Files.isRegularFile(config)
          ? Files.readAllLines(config, StandardCharsets.ISO_8859_1)
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
