package promptcli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectSearchTest {

  private static final String NOT_YOURS =
      "it is not yours, and anyone may write to the folder that it is in";

  @TempDir private Path temp;
  private Path top;
  private Path below;

  @BeforeEach
  void makeFolders() throws IOException {
    top = temp.toRealPath();
    below = Files.createDirectories(top.resolve("a/b/c"));
  }

  @Test
  void findsTheNearest() throws IOException {
    make(".prompts");
    finds(".prompts");
    make("a/b/.prompts");
    finds("a/b/.prompts");
    make("a/b/c/.prompts");
    finds("a/b/c/.prompts");
  }

  @Test
  void endsWhereGitKeepsAWorkingTree() throws IOException {
    make(".prompts");
    make("a/.git");
    findsNone("a/.prompts");
    make("a/.prompts");
    finds("a/.prompts");
    Files.writeString(top.resolve("a/b/.git"), "gitdir: elsewhere"); // as in a submodule
    findsNone("a/b/.prompts");
  }

  @Test
  void endsAtTheHomeFolder() throws IOException {
    make(".prompts");
    Optional<Path> home = Optional.of(top.resolve("a"));
    assertThat(ProjectSearch.from(below, home).folder()).isEmpty();
    assertThat(ProjectSearch.from(below, home).folderOrNew()).isEqualTo(below.resolve(".prompts"));
    make("a/.prompts");
    assertThat(ProjectSearch.from(below, home).folder()).contains(top.resolve("a/.prompts"));
    assertThat(ProjectSearch.from(top, home).folder()).contains(top.resolve(".prompts"));
  }

  @Test
  void takesNoFileForAFolder() throws IOException {
    make(".prompts");
    Files.writeString(top.resolve("a/.prompts"), "");
    finds(".prompts");
  }

  @Test
  void passesOverALink() throws IOException {
    make(".prompts");
    make("elsewhere");
    Path link = Files.createSymbolicLink(top.resolve("a/.prompts"), top.resolve("elsewhere"));
    finds(".prompts", new PassedOver(link, "it is a link"));
    Files.createSymbolicLink(top.resolve("a/b/.prompts"), top.resolve("none"));
    finds(".prompts", new PassedOver(link, "it is a link"));
    make("a/.git");
    assertThat(ProjectSearch.from(below, Optional.empty()).folderOrNew()).isEqualTo(link);
    assertThat(ProjectSearch.from(below, Optional.empty()).folder()).isEmpty();
  }

  @Test
  void passesOverThatOfAnotherUserWhereAnyoneMayWrite() throws IOException {
    Path theirs = make("a/.prompts");
    PassedOver passedOver = new PassedOver(theirs, NOT_YOURS);
    giveAway(theirs);
    finds("a/.prompts");
    for (String permissions : new String[] {"rwxrwxrwx", "rwxr-x-wx"}) {
      permit("a", permissions);
      findsNone("a/b/c/.prompts", passedOver);
    }
    permit("a", "rwxrwxr-x");
    finds("a/.prompts");
    permit("a", "rwxrwxrwx");
    make(".prompts");
    finds(".prompts", passedOver);
    make("a/b/.prompts");
    finds("a/b/.prompts");
  }

  @Test
  void takesTheUsersOwnWhereverItIs() throws IOException {
    make("a/.prompts");
    permit("a", "rwxrwxrwx");
    finds("a/.prompts");
  }

  @Test
  void takesThatOfAnotherUserInACheckoutThatOnlyItsOwnerMayWriteTo() throws IOException {
    Path theirs = make("a/.prompts");
    make("a/.git");
    giveAway(theirs);
    giveAway(top.resolve("a"));
    finds("a/.prompts");
    permit("a", "rwxrwxrwx");
    findsNone("a/.prompts", new PassedOver(theirs, NOT_YOURS));
  }

  private Path make(String folder) throws IOException {
    return Files.createDirectories(top.resolve(folder));
  }

  private void permit(String folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(
        top.resolve(folder), PosixFilePermissions.fromString(permissions));
  }

  /** Only root can give a file to another user. */
  private static void giveAway(Path file) throws IOException {
    assumeTrue(System.getProperty("user.name").equals("root"), "not root");
    Files.setAttribute(file, "unix:uid", 65534, LinkOption.NOFOLLOW_LINKS);
  }

  private void finds(String expected, PassedOver... passedOver) {
    ProjectSearch search = ProjectSearch.from(below, Optional.empty());
    assertThat(search.folder()).contains(top.resolve(expected));
    assertThat(search.folderOrNew()).isEqualTo(top.resolve(expected));
    assertThat(search.passedOver()).containsExactly(passedOver);
  }

  /**
   * @param expected where a new one is made
   */
  private void findsNone(String expected, PassedOver... passedOver) {
    ProjectSearch search = ProjectSearch.from(below, Optional.empty());
    assertThat(search.folder()).isEmpty();
    assertThat(search.folderOrNew()).isEqualTo(top.resolve(expected));
    assertThat(search.passedOver()).containsExactly(passedOver);
  }
}
