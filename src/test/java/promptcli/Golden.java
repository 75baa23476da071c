package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update} writes them anew: read the diff. */
public final class Golden {

  /** Whether what is expected is to become what is there. */
  public static final boolean UPDATE = System.getProperty("golden.update") != null;

  private Golden() {}

  /** Holds a text to that of a file, which there is only where the text is not empty. */
  public static void expect(Path file, String actual) throws IOException {
    if (!UPDATE) {
      assertThat(actual).as(file.getFileName().toString()).isEqualTo(read(file));
    } else if (actual.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
  }

  /** A file's text, or nothing where there is no such file. */
  public static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
