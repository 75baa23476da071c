package promptcli.selection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import promptcli.model.NamedFile;

/** What is selected of a folder is what the git at hand lists of it. */
class GitAgreementIT {

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 40, 60, 80})
  void ofTwentyTrees(int from) throws Exception {
    for (int seed = from; seed < from + 20; seed++) {
      holdAgainstGit(seed);
    }
  }

  private void holdAgainstGit(int seed) throws Exception {
    Path home = temp.resolve("home" + seed);
    Path top = temp.resolve("tree" + seed);
    NastyTree tree = new NastyTree(seed, top);
    tree.make();
    Path user = Files.createDirectories(home.resolve(".config/git")).resolve("ignore");
    Files.writeString(user, tree.rules());
    git(home, top, "init", "-q");
    Files.writeString(top.resolve(".git/info/exclude"), tree.rules());
    // an empty list adds nothing, and says so
    List<String> add = new ArrayList<>(List.of("--literal-pathspecs", "add", "-f", "--"));
    add.addAll(tree.someFiles());
    git(home, top, add.toArray(String[]::new));

    Set<String> listed = git(home, top, "ls-files", "-co", "--exclude-standard", "-z");
    listed.removeAll(git(home, top, "ls-files", "-ci", "--exclude-standard", "-z"));
    listed.removeIf(path -> Files.isSymbolicLink(top.resolve(path)));
    Selector selector = new Selector(top, Map.of("HOME", home.toString()));
    for (String folder : tree.folders()) {
      assertThat(
              selector.select(List.of(new NamedPath("./" + folder, true, top)), "--files").files())
          .as("tree %d, folder %s", seed, folder)
          .extracting(NamedFile::path)
          .containsExactlyElementsOf(seenIn(folder, listed));
    }
  }

  /** Those in a folder that are not hidden there. */
  private static List<String> seenIn(String folder, Set<String> paths) {
    return paths.stream()
        .filter(path -> path.startsWith(folder))
        .filter(path -> !("/" + path.substring(folder.length())).contains("/."))
        .toList();
  }

  /** What git prints, apart at each NUL. */
  private Set<String> git(Path home, Path top, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "advice.addEmptyPathspec=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder git = new ProcessBuilder(command).directory(top.toFile());
    git.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("XDG_"));
    git.environment().put("HOME", home.toString());
    git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process process = git.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return new TreeSet<>(printed.isEmpty() ? List.of() : List.of(printed.split("\0")));
  }
}
