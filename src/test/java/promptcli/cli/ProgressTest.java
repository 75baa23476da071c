package promptcli.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The line that tells how far a long run is. */
class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void keepsQuietForASecond() {
    Progress progress = progress(true);
    now += 999_999_999;
    progress.step();
    progress.clear();
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(progress.done()).isEqualTo(1);
  }

  @Test
  void countsAfterASecondTenTimesASecond() {
    Progress progress = progress(true);
    for (int i = 0; i < 30; i++) {
      now += 50_000_000;
      progress.step();
    }
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "\rtemplates: 20\rtemplates: 22\rtemplates: 24\rtemplates: 26\rtemplates: 28\rtemplates: 30");
  }

  @Test
  void makesRoomForSomethingElse() {
    Progress progress = progress(true);
    now += 1_000_000_000;
    progress.step();
    progress.clear();
    progress.clear();
    assertThat(err.toString(UTF_8)).isEqualTo("\rtemplates: 1\r            \r");
  }

  @Test
  void keepsQuietWithoutATerminal() {
    Progress progress = progress(false);
    now += 5_000_000_000L;
    progress.step();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  private Progress progress(boolean terminal) {
    Host host =
        new Host(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Map.of(),
            Path.of(""),
            Path.of(""),
            new Host.Terminal(false, false, terminal, 80),
            null);
    return new Progress(host, () -> now);
  }
}
