package promptcli.cli.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

/** The line that tells how far a long run is, and what is said meanwhile. */
class NotesTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void keepsQuietForASecond() {
    Notes notes = notes(true);
    now += 999_999_999;
    notes.step();
    notes.clear();
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(notes.done()).isEqualTo(1);
  }

  @Test
  void countsAfterASecondTenTimesASecond() {
    Notes notes = notes(true);
    for (int i = 0; i < 30; i++) {
      now += 50_000_000;
      notes.step();
    }
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "\rtemplates: 20\rtemplates: 22\rtemplates: 24\rtemplates: 26\rtemplates: 28\rtemplates: 30");
  }

  @Test
  void makesRoomForSomethingElse() {
    Notes notes = notes(true);
    now += 1_000_000_000;
    notes.step();
    notes.clear();
    notes.clear();
    assertThat(err.toString(UTF_8)).isEqualTo("\rtemplates: 1\r            \r");
  }

  @Test
  void keepsQuietWithoutATerminal() {
    Notes notes = notes(false);
    now += 5_000_000_000L;
    notes.step();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void saysSomethingInPlaceOfTheLine() {
    Notes notes = notes(true);
    now += 1_000_000_000;
    notes.step();
    notes.say("one");
    notes.say("two");
    assertThat(err.toString(UTF_8)).isEqualTo("\rtemplates: 1\r            \rone\ntwo\n");
  }

  private Notes notes(boolean terminal) {
    return new Notes(new MessageStream(err, false, Host.UNBOUNDED), terminal, () -> now);
  }
}
