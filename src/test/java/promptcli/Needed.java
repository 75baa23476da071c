package promptcli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a test needs of the machine. Where it is missing the test is passed over and says so; with
 * {@code -Dshells=all}, as in CI, that is a failure.
 */
final class Needed {

  private Needed() {}

  /** Programs that have to be on PATH. */
  static void programs(String... names) {
    for (String name : names) {
      boolean installed =
          Stream.of(System.getenv("PATH").split(":"))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
      if (!installed) {
        missing(name + " is not installed");
      }
    }
  }

  /** Passes the test over, or fails. */
  static void missing(String what) {
    assertThat(System.getProperty("shells", "")).as(what).isNotEqualTo("all");
    System.out.println("Passed over: " + what);
    abort(what);
  }
}
