package promptcli.selection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.model.FileException;
import promptcli.model.NamedFile;
import promptcli.model.PromptException;
import promptcli.model.UsageException;

class SelectionTest {

  private static final String LARGEST =
      "Name fewer files. The largest:\n  f7 (70 bytes)\n  f6 (60 bytes)"
          + "\n  f5 (50 bytes)\n  f4 (40 bytes)\n  f3 (30 bytes)";

  @TempDir private Path temp;
  private Path top;

  @BeforeEach
  void makeTop() throws IOException {
    top = Files.createDirectories(temp.toRealPath().resolve("top"));
  }

  @Test
  void aFileThatIsNamedCountsWhateverItIsCalled() throws IOException {
    repository("*.log\n.env\nbuild/\n");
    files("a.log", ".env", "build/x");
    write("binary", "a\0b");
    selects(List.of("build/x", "a.log", ".env", "binary"), ".env", "a.log", "binary", "build/x");
  }

  @Test
  void ofAFolderCountsWhatGitAndNobodyHides() throws IOException {
    repository("*.log\nbuild/\n");
    files("src/a.c", "src/x.log", "src/.hidden", "src/.folder/x", "src/build/x/y", "src/z/b.c");
    write("src/binary", "a\0b");
    write("src/latin", "\u00e4", ISO_8859_1);
    Files.createSymbolicLink(top.resolve("src/link"), top.resolve("src/a.c"));
    selects(List.of("src"), "src/a.c", "src/z/b.c");
    leavesOut(
        "src",
        "src/.folder/ HIDDEN",
        "src/.hidden HIDDEN",
        "src/binary BINARY",
        "src/build/ IGNORED",
        "src/latin NOT_UTF_8",
        "src/link LINK",
        "src/x.log IGNORED");
  }

  @Test
  void pathsAreShownAsFromTheWorkingDirectory() throws IOException {
    files("a", "src/b", "../beside/c");
    selects(List.of("./a", "src/../src//b", "../beside"), "../beside/c", "a", "src/b");
    selects(
        List.of(top + "/src", temp.toRealPath() + "/beside"),
        temp.toRealPath() + "/beside/c",
        "src/b");
    assertThat(select(new NamedPath("c", false, top.resolveSibling("beside"))).files())
        .containsExactly(new NamedFile("../beside/c", ""));
  }

  @Test
  void eachFileCountsOnceInTheOrderOfPaths() throws IOException {
    files("b", "a/c", "a.c", "B");
    selects(List.of("b", ".", "a", "*"), "B", "a.c", "a/c", "b");
  }

  @Test
  void aFileThatIsNamedBesidesIsNotLeftOut() throws IOException {
    repository("*.log\n");
    files("a.log", "b.log");
    Selection selection = select(named("."), named("a.log"));
    assertThat(selection.files()).extracting(NamedFile::path).containsExactly("a.log");
    assertThat(selection.leftOut())
        .containsExactly(
            new LeftOut(".gitignore", LeftOut.Reason.HIDDEN),
            new LeftOut("b.log", LeftOut.Reason.IGNORED));
  }

  @Test
  void aLinkIsFollowedWhereItIsNamed() throws IOException {
    files("folder/a", "b");
    Files.createSymbolicLink(top.resolve("to-folder"), top.resolve("folder"));
    Files.createSymbolicLink(top.resolve("to-file"), top.resolve("b"));
    selects(List.of("to-folder", "to-file"), "to-file", "to-folder/a");
    selects(List.of("*"), "b");
    leavesOut("*", "to-file LINK", "to-folder LINK");
    refuses(named("to-*/*"), "--files: to-*/* matches no file");
  }

  @Test
  void theRulesOfFoldersAboveCountWithinARepository() throws IOException {
    repository("/a/b/x\n*.log\n/out/\n");
    files("a/b/x", "a/b/y", "a/b/z.log", "a/keep.log", "out/x");
    write("a/.gitignore", "!keep.log\n");
    selects(List.of("a/b"), "a/b/y");
    selects(List.of("a"), "a/b/y", "a/keep.log");
    selects(List.of("out"));
    leavesOut("out", "out/ IGNORED");
  }

  @Test
  void outsideOfARepositoryRulesHoldFromTheNamedFolderDown() throws IOException {
    write(".gitignore", "y\n");
    write("a/.gitignore", "x\n");
    files("a/x", "a/y", "a/b/x", "a/b/z");
    selects(List.of("a"), "a/b/z", "a/y");
    selects(List.of("a/b"), "a/b/x", "a/b/z");
  }

  @Test
  void aRepositoryWithinAFolderHasItsOwnRules() throws IOException {
    repository("*.log\nx\n");
    files("own/a.log", "own/b", "own/x", "x/c");
    Files.createDirectories(top.resolve("own/.git/info"));
    write("own/.git/info/exclude", "b\n");
    selects(List.of("."), "own/a.log", "own/x");
  }

  @Test
  void aFurtherWorkingTreeSharesWhatTheFirstLeavesOut() throws IOException {
    write("../main/.git/info/exclude", "secret\n");
    write("../main/.git/worktrees/top/commondir", "../..\n");
    write(".git", "gitdir: ../main/.git/worktrees/top\n");
    files("a", "secret");
    selects(List.of("."), "a");
  }

  @Test
  void theUsersOwnFileCountsLast() throws IOException {
    Path git = Files.createDirectories(temp.resolve("home/.config/git"));
    Files.writeString(git.resolve("ignore"), "*.swp\n*.bak\n");
    repository("!a.bak\n");
    files("a.swp", "a.bak", "b");
    userSelects("a.bak", "b");
    selects(List.of("."), "a.bak", "a.swp", "b");
  }

  @Test
  void theUsersConfigurationNamesAnother() throws IOException {
    Path home = Files.createDirectories(temp.resolve("home"));
    Files.writeString(home.resolve("mine"), "*.swp\n");
    repository("");
    files("a.swp", "a.bak", "b");
    for (String path : List.of("~/mine", home + "/mine", "\"~/mine\"")) {
      Files.writeString(
          home.resolve(".gitconfig"),
          "[user]\n\texcludesFile = x\n[Core] \n\tpager =\n\tExcludesFile = " + path + "\n");
      userSelects("a.bak", "b");
    }
    Files.writeString(home.resolve(".gitconfig"), "[core]\nexcludesfile=/nowhere\n");
    userSelects("a.bak", "a.swp", "b");
  }

  private void userSelects(String... paths) {
    Selector selector = new Selector(top, Map.of("HOME", temp.resolve("home").toString()));
    assertThat(selector.select(List.of(named(".")), "--files").files())
        .extracting(NamedFile::path)
        .containsExactly(paths);
  }

  @Test
  void aFolderWhoseRulesCannotBeReadIsLeftOut() throws IOException {
    files("a", "b/c");
    write("b/.gitignore", "#".repeat((1 << 20) + 1));
    selects(List.of("."), "a");
    refuses(named("b"), "--files: " + top + "/b/.gitignore is larger than 1 MiB");
  }

  @Test
  void aGlobGoesThroughNoLink() throws IOException {
    files("real/a.md", "docs/b.md");
    Files.createSymbolicLink(top.resolve("link"), top.resolve("real"));
    selects(List.of("docs/*.md"), "docs/b.md");
    refuses(named("link/*.md"), "--files: link/*.md matches no file");
  }

  @Test
  void aGlobReachesNeitherIgnoredNorHiddenFiles() throws IOException {
    repository("out/\n*.log\n");
    files(
        "docs/a.md",
        "docs/b/c.md",
        "docs/.d.md",
        "docs/.e/f.md",
        "out/g.md",
        "docs/h.log",
        ".i/j.md");
    selects(List.of("docs/**/*.md"), "docs/a.md", "docs/b/c.md");
    selects(List.of("**/*.md"), "docs/a.md", "docs/b/c.md");
    selects(List.of("docs/.*.md", ".i/*"), ".i/j.md", "docs/.d.md");
    selects(List.of("{docs,.i}/*.md"), ".i/j.md", "docs/a.md");
    leavesOut("**/*.md", ".i/ HIDDEN", "docs/.d.md HIDDEN", "docs/.e/ HIDDEN", "out/ IGNORED");
    refuses(named("out/*.md"), "--files: out/*.md matches no file");
    refuses(named("docs/*.log"), "--files: docs/*.log matches no file");
    refuses(named("none/*"), "--files: none/* matches no file");
    refuses(named("{docs/,}"), "--files: {docs/,} matches no file");
  }

  @Test
  void aFileOfThatNameIsNoGlob() throws IOException {
    files("a[b]", "ab", "x*/y", "xx/z");
    selects(List.of("a[b]", "x*"), "a[b]", "x*/y");
    refuses(new NamedPath("a*", false, top), "--files: cannot read a*: no such file");
  }

  @Test
  void aListNamesPathsAndNoGlobs() throws IOException {
    files("a", "b c", "d/e", "*");
    assertThat(texts("a\n\nb c\r\n  \nd")).containsExactly("a", "b c", "d");
    assertThat(texts("a\0b\nc\0\0")).containsExactly("a", "b\nc");
    assertThat(texts("")).isEmpty();
    NamedPath[] paths = NamedPath.listed("a\n*\nd\n", top).toArray(NamedPath[]::new);
    assertThat(select(paths).files()).extracting(NamedFile::path).containsExactly("*", "a", "d/e");
  }

  @Test
  void aTextIsAsItStandsInTheFile() throws IOException {
    write("a", "\ufeffone\r\n\ufefftwo \ufffd 😀\n\n");
    write("b", "x".repeat(200_000) + "é");
    assertThat(select(named("a"), named("b")).files())
        .containsExactly(
            new NamedFile("a", "one\r\n\ufefftwo \ufffd 😀\n\n"),
            new NamedFile("b", "x".repeat(200_000) + "é"));
  }

  @Test
  void aNulCountsOnlyNearTheBeginning() throws IOException {
    write("late", "x".repeat(8000) + "\0");
    write("early", "x".repeat(7999) + "\0");
    selects(List.of("."), "late");
  }

  @Test
  void whatIsNamedAndCannotBeReadIsAnError() throws IOException {
    write("latin", "ok\n\u00e4\u00e4", ISO_8859_1);
    refuses(named("latin"), "not UTF-8: byte 0xE4");
    refuses(named("none"), "--files: cannot read none: no such file");
    refuses(named("/dev/null"), "--files: cannot read /dev/null: no regular file");
    refuses(
        named("x".repeat(300)), "--files: cannot read " + "x".repeat(300) + ": file name too long");
    assertThatThrownBy(() -> select(named(""))).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> select(named("a\0b"))).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> select(named("{a,b}".repeat(10)))).isInstanceOf(UsageException.class);
  }

  @Test
  void allTogetherHaveABound() throws IOException {
    for (int i = 1; i <= 7; i++) {
      write("f" + i, "x".repeat(i * 10));
    }
    write("binary", "\0".repeat(500));
    List<NamedPath> all = List.of(named("."));
    Selector enough = new Selector(top, Map.of(), 280);
    assertThat(enough.select(all, "--files").files()).hasSize(7);
    Selector tooLittle = new Selector(top, Map.of(), 279);
    assertThatThrownBy(() -> tooLittle.select(all, "--files"))
        .isInstanceOf(FileException.class)
        .hasMessage("--files: the files are larger than 279 bytes together")
        .satisfies(e -> assertThat(fix(e)).isEqualTo(LARGEST));
  }

  @Test
  void rulesThatCannotBeReadAreAnErrorAndThoseOfALinkAreNone() throws IOException {
    write("rules", "x".repeat((1 << 20) + 1));
    Files.createSymbolicLink(top.resolve(".gitignore"), top.resolve("rules"));
    selects(List.of("."), "rules");
    Files.move(top.resolve("rules"), top.resolve(".gitignore"), REPLACE_EXISTING);
    refuses(named("."), "--files: " + top + "/.gitignore is larger than 1 MiB");
  }

  private void repository(String rules) throws IOException {
    Files.createDirectories(top.resolve(".git"));
    write(".gitignore", rules);
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      write(name, "");
    }
  }

  private void write(String name, String text) throws IOException {
    write(name, text, UTF_8);
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
  }

  private NamedPath named(String text) {
    return new NamedPath(text, true, top);
  }

  private List<String> texts(String list) {
    return NamedPath.listed(list, top).stream().map(NamedPath::text).toList();
  }

  private Selection select(NamedPath... paths) {
    return new Selector(top, Map.of()).select(List.of(paths), "--files");
  }

  private void selects(List<String> paths, String... expected) {
    assertThat(select(paths.stream().map(this::named).toArray(NamedPath[]::new)).files())
        .extracting(NamedFile::path)
        .containsExactly(expected);
  }

  private void leavesOut(String path, String... expected) {
    assertThat(select(named(path)).leftOut())
        .extracting(each -> each.path() + " " + each.reason())
        .containsExactly(expected);
  }

  private void refuses(NamedPath path, String message) {
    assertThatThrownBy(() -> select(path)).isInstanceOf(FileException.class).hasMessage(message);
  }

  private static String fix(Throwable e) {
    return ((PromptException) e).diagnostics().get(0).fix();
  }
}
