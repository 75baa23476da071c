package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release says of itself. */
class ReleaseNotesIT {

  private static final Path NOTES = Path.of("src/release/notes").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void makeRepository() throws Exception {
    run("git init -q; git config user.name a; git config user.email a@example.org");
    commit("Begin");
  }

  @Test
  void ofTheFirstHasEveryCommit() throws Exception {
    commit("Go on");
    run("git tag v0.1.0");
    assertThat(notes("v0.1.0")).isEqualTo("## Changes\n\n- Go on\n- Begin\n");
  }

  @Test
  void ofALaterHasWhatCameSinceTheOneBefore() throws Exception {
    run("git tag v0.1.0");
    commit("Mend");
    run("git tag v0.1.1; git tag nightly");
    commit("Add");
    commit("Remove");
    run("git tag -a -m notes v0.2.0");
    commit("Later");
    assertThat(notes("v0.2.0")).isEqualTo("## Changes\n\n- Remove\n- Add\n");
    assertThat(notes("v0.1.1")).isEqualTo("## Changes\n\n- Mend\n");
  }

  @Test
  void areTextWhateverASubjectHas() throws Exception {
    run("git tag v0.1.0");
    commit("Read `*.md` and <b>_x_</b> [a](b) & c\\d");
    run("git tag v0.2.0");
    assertThat(notes("v0.2.0"))
        .isEqualTo(
            "## Changes\n\n- Read \\`\\*.md\\` and \\<b\\>\\_x\\_\\</b\\> \\[a\\](b) \\& c\\\\d\n");
  }

  @Test
  void ofATagThatDoesNotExistAreAFailure() throws Exception {
    assertThat(new Shell(folder).run(NOTES + " v9").exit()).isNotZero();
  }

  private void commit(String subject) throws Exception {
    run("git commit -q --allow-empty -m '" + subject + "'");
  }

  private String notes(String tag) throws Exception {
    return run(NOTES + " " + tag);
  }

  private String run(String command) throws Exception {
    Shell.Outcome outcome = new Shell(folder).run(command);
    assertThat(outcome.exit()).as(outcome.stderr()).isZero();
    return outcome.stdout();
  }
}
