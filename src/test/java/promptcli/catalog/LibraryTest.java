package promptcli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import promptcli.model.Diagnostic;
import promptcli.model.Diagnostics;
import promptcli.model.FileException;
import promptcli.model.PromptException;
import promptcli.model.Template;
import promptcli.model.TemplateException;
import promptcli.model.UsageException;

class LibraryTest {

  private static final String A_LINK = "it is a link; put the file itself there";

  @TempDir private Path directory;
  private Library library;

  @BeforeEach
  void makeLibrary() throws IOException {
    library =
        new Library(
            List.of(
                new Catalog("project", directory.resolve("work/.prompts")),
                Catalog.withLinks("user", directory.resolve("none")),
                Catalog.withLinks("bundled", directory.resolve("bundled"))),
            directory.resolve("work"));
    write("work/.prompts/own.yaml", "template: own");
    write("work/.prompts/both.yaml", "template: mine");
    write("bundled/both.yaml", "template: theirs");
    write("bundled/kill-switch.yaml", "template: kill");
  }

  @Test
  void theFirstCatalogThatHasANameWins() {
    finds("own", "project", "own");
    finds("both", "project", "mine");
    finds("kill-switch", "bundled", "kill");
    finds("bundled:both", "bundled", "theirs");
    finds("project:both", "project", "mine");
  }

  @Test
  void aTemplateThatIsNotSoundHidesThoseAfterIt() throws IOException {
    write("work/.prompts/both.yaml", "titel: x\ntemplate: y");
    assertThat(catchThrowableOfType(TemplateException.class, () -> library.find("both")))
        .satisfies(
            e ->
                assertThat(e.diagnostics().stream().map(Diagnostics::brief))
                    .containsExactly(
                        "1:1: unknown key 'titel'; did you mean title?",
                        ".prompts/both.yaml hides bundled:both, which is sound"));
  }

  @Test
  void readsPaths() throws IOException {
    write("work/mine.yaml", "template: path");
    finds("mine.yaml", "", "path");
    finds("./mine.yaml", "", "path");
    finds("../bundled/both.yaml", "", "theirs");
    finds(directory.resolve("bundled/both.yaml").toString(), "", "theirs");
    assertThat(library.find("./mine.yaml").source().name()).isEqualTo("./mine.yaml");
    assertThat(library.find("./mine.yaml").name()).isEqualTo("mine");
  }

  @Test
  void showsPathsAsFromTheWorkingDirectory() {
    assertThat(library.find("own").source().name()).isEqualTo(".prompts/own.yaml");
    assertThat(library.find("kill-switch").source().name())
        .isEqualTo(directory.resolve("bundled/kill-switch.yaml").toString());
  }

  @Test
  void saysWhatWasMeant() {
    refuses(
        "kil-switch",
        UsageException.class,
        "no template is named 'kil-switch'; did you mean kill-switch?");
    refuses("bundled:own", UsageException.class, "no template is named 'bundled:own'");
    refuses(
        "bundeld:both",
        UsageException.class,
        "no catalog is named 'bundeld'; did you mean bundled?");
    refuses("xyz", UsageException.class, "no template is named 'xyz'");
    refuses("", UsageException.class, "no template is named ''");
    refuses("bundled:", UsageException.class, "no template is named 'bundled:'");
    refuses("Own", UsageException.class, "no template is named 'Own'; did you mean own?");
    assertThatThrownBy(() -> library.find("x:y"))
        .isInstanceOfSatisfying(
            UsageException.class,
            e ->
                assertThat(e.diagnostics().get(0).fix())
                    .isEqualTo("The catalogs are bundled, project, user."));
  }

  @Test
  void aPathMayHaveAnyName() throws IOException {
    for (String name : List.of("my_prompt", "Review", "v1.2", "review.prompt", "-x", "a b", "é")) {
      for (String suffix : List.of(".yaml", ".yml")) {
        write("work/" + name + suffix, "template: x");
        assertThat(library.find("./" + name + suffix).name()).isEqualTo(name);
        assertThat(library.find(name + suffix).title()).isEqualTo(name);
      }
    }
  }

  @Test
  void refusesPathsThatAreNoTemplates() throws IOException {
    write("work/notes.md", "template: x");
    refuses(
        "./notes.md",
        UsageException.class,
        "'./notes.md' is not a template file: its name does not end in .yaml or .yml");
    refuses("./none.yaml", UsageException.class, "there is no template file ./none.yaml");
    refuses(
        "/",
        UsageException.class,
        "'/' is not a template file: its name does not end in .yaml or .yml");
    refuses("own.yaml/x.yaml", UsageException.class, "there is no template file own.yaml/x.yaml");
  }

  @Test
  void aNameLeadsToNoPath() throws IOException {
    write("work/secret.yaml", "template: secret");
    write("work/.prompts/.yaml", "template: x");
    write("work/.prompts/-own.yaml", "template: x");
    write("work/.prompts/o wn.yaml", "template: x");
    for (String name :
        List.of("", "..", ".", "-own", "project:-own", "\u00e9", "o wn", "own\n", "OWN")) {
      assertThatThrownBy(() -> library.find(name)).isInstanceOf(UsageException.class);
      assertThat(library.has(name)).isFalse();
    }
    assertThat(library.has("own")).isTrue();
    assertThat(library.has("bundled:both")).isTrue();
    assertThat(library.has("user:both")).isFalse();
    assertThat(library.has("./secret.yaml")).isTrue();
  }

  @Test
  void aNameIsMadeOfSmallLettersDigitsAndHyphens() throws IOException {
    write("work/.prompts/az-09.yaml", "template: x");
    finds("az-09", "project", "x");
    for (String character : List.of("`", "{", "/", ":", "_", ".", "A", "\u00e9")) {
      assertThat(Template.isName("a" + character)).as(character).isFalse();
    }
  }

  @Test
  void tellsWhatATemplateHides() throws IOException {
    write("none/both.yaml", "template: x");
    assertThat(hiddenBy("both")).containsExactly("user:both", "bundled:both");
    assertThat(hiddenBy("user:both")).containsExactly("bundled:both");
    assertThat(hiddenBy("bundled:both")).isEmpty();
    assertThat(hiddenBy("own")).isEmpty();
    assertThat(hiddenBy(".prompts/both.yaml")).isEmpty();
    assertThat(library.entries().stream().map(entry -> entry.name() + entry.hides()))
        .containsExactly("both[user:both, bundled:both]", "kill-switch[]", "own[]");
  }

  private List<String> hiddenBy(String reference) {
    return library.hiddenBy(library.find(reference));
  }

  @Test
  void selectsTheTemplatesOfAFolder() throws IOException {
    write("work/mine/b.yaml", "template: x");
    write("work/mine/a.yaml", "titel: x");
    write("work/mine/c.yml", "template: x");
    write("work/mine/My_File.yaml", "template: x");
    write("work/mine/notes.md", "x");
    String[] found = {":a mine/a.yaml", ":b mine/b.yaml", "mine/My_File.yaml", "mine/c.yml"};
    selects("mine", found);
    selects("./mine/", found);
    write("work/mine.yaml", "template: x");
    selects(".", ":mine mine.yaml");
    write("work/.prompts/sub/deep/x.yaml", "template: x");
    assertThat(library.select(".prompts").strays()).containsExactly(".prompts/sub/deep/x.yaml");
    assertThat(library.strays()).isEqualTo(1);
    selects("../bundled", ":both ../bundled/both.yaml", ":kill-switch ../bundled/kill-switch.yaml");
    write("work/strays/Own.yaml", "template: x");
    selects("strays", "strays/Own.yaml");
  }

  @Test
  void selectsASingleTemplate() {
    selects("both", "project:both .prompts/both.yaml");
    selects("./.prompts/own.yaml", ":own ./.prompts/own.yaml");
    assertThatThrownBy(() -> library.select("ownn"))
        .isInstanceOf(UsageException.class)
        .hasMessage("no template is named 'ownn'; did you mean own?");
  }

  @Test
  void refusesToSelectNothing() throws IOException {
    write("work/empty/notes.md", "x");
    assertThatThrownBy(() -> library.select("empty"))
        .isInstanceOf(UsageException.class)
        .hasMessage("there is no template in the folder empty");
  }

  @Test
  void listsEveryNameOnce() throws IOException {
    write("work/.prompts/broken.yaml", "title: x");
    write("work/.prompts/Not_A_Name.yaml", "template: x");
    write("work/.prompts/notes.md", "x");
    write("work/.prompts/partials/p.mustache", "x");
    assertThat(library.entries().stream().map(entry -> entry.catalog().name() + ":" + entry.name()))
        .containsExactly("project:both", "project:broken", "bundled:kill-switch", "project:own");
    assertThat(library.entries().get(1)).isInstanceOf(LibraryEntry.Broken.class);
    assertThat(library.entries().get(1).problems())
        .extracting(Diagnostic::message)
        .containsExactly("the file has no template");
    assertThat(library.entries().get(0)).isInstanceOf(LibraryEntry.Sound.class);
  }

  @Test
  void listsManyTemplatesInOrder() throws IOException {
    Map<String, String> expected = new TreeMap<>(Map.of("both", "mine", "own", "own"));
    expected.put("kill-switch", "kill");
    for (int i = 0; i < 1_000; i++) {
      write("work/.prompts/t-" + i + ".yaml", "template: number " + i);
      expected.put("t-" + i, "number " + i);
    }
    write("work/.prompts/t-500.yaml", "title: broken");
    expected.put("t-500", "the file has no template");
    assertThat(library.entries().stream().map(entry -> entry.name() + "=" + said(entry)))
        .containsExactlyElementsOf(
            expected.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList());
  }

  private static String said(LibraryEntry entry) {
    return entry.either(
        template -> template.render(Map.of()).get(0).text(), problems -> problems.get(0).message());
  }

  @Test
  @Timeout(20)
  void refusesWhatIsNoFile() throws Exception {
    Files.createDirectories(directory.resolve("work/.prompts/folder.yaml"));
    refuses("folder", FileException.class, "cannot read .prompts/folder.yaml: it is not a file");
    refuses(
        ".prompts/folder.yaml",
        FileException.class,
        "cannot read .prompts/folder.yaml: it is not a file");
    Path pipe = directory.resolve("work/.prompts/pipe.yaml");
    assumeFalse(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0, "no mkfifo");
    refuses("pipe", FileException.class, "cannot read .prompts/pipe.yaml: it is not a file");
    assertThat(library.entries()).hasSize(5);
  }

  @Test
  void refusesFilesThatCannotBeRead() throws IOException {
    Path file = write("work/.prompts/locked.yaml", "template: x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "nothing is locked for this user");
    refuses("locked", FileException.class, "cannot read .prompts/locked.yaml: permission denied");
  }

  @Test
  void refusesTemplatesThatAreLinksWhereverTheyLead() throws IOException {
    write("secret.yaml", "template: secret");
    for (String target :
        List.of(
            "none.yaml", "both.yaml", "../../secret.yaml", "..", "linked.yaml", "/proc/version")) {
      link("work/.prompts/linked.yaml", target);
      String problem = "cannot read .prompts/linked.yaml: " + A_LINK;
      refuses("linked", FileException.class, problem);
      refuses("project:linked", FileException.class, problem);
      refuses(".prompts/linked.yaml", FileException.class, problem);
      assertThat(library.entries().stream().filter(entry -> entry.name().equals("linked")))
          .singleElement()
          .satisfies(entry -> assertThat(entry.problems()).hasSize(1));
    }
    link("work/.prompts/both.yaml", "../../secret.yaml");
    assertThatThrownBy(() -> library.find("both"))
        .hasMessage(
            "cannot read .prompts/both.yaml: "
                + A_LINK
                + "; .prompts/both.yaml hides bundled:both, which is sound");
  }

  /** A shell types whatever matches {@code .prompts/*}. */
  @Test
  void noFolderIsSelectedThroughALinkInACatalog() throws IOException {
    write("elsewhere/secret.yaml", "template: secret");
    link("work/.prompts/x.yaml", "../../elsewhere");
    link("work/.prompts/sub", "../../elsewhere");
    assertThat(library.select(".prompts/x.yaml").entries())
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.problems().get(0).message())
                    .isEqualTo("cannot read .prompts/x.yaml: " + A_LINK));
    assertThatThrownBy(() -> library.select(".prompts/sub"))
        .hasMessageStartingWith("'.prompts/sub' is not a template file");
    link("work/typed", "../elsewhere");
    assertThat(library.select("typed").entries()).hasSize(1);
  }

  @Test
  void refusesLinksInAFolderThatIsNamed() throws IOException {
    write("work/mine/a.yaml", "template: a");
    link("work/mine/b.yaml", "a.yaml");
    link("work/folder", "mine");
    for (String folder : List.of("mine", "folder")) {
      assertThat(library.select(folder).entries())
          .extracting(entry -> entry.name() + "=" + said(entry))
          .containsExactly("a=a", "b=cannot read " + folder + "/b.yaml: " + A_LINK);
    }
    finds("folder/a.yaml", "", "a");
  }

  @Test
  void aPathThatIsTypedMayBeALinkToAnotherTemplate() throws IOException {
    write("elsewhere/real.yaml", "template: '{{>p}}'");
    write("elsewhere/partials/p.mustache", "theirs");
    write("work/partials/p.mustache", "here");
    link("work/typed.yaml", "../elsewhere/real.yaml");
    finds("typed.yaml", "", "here");
    assertThat(library.find("./typed.yaml").source().name()).isEqualTo("./typed.yaml");
    write("secret", "template: secret");
    link("work/typed.yaml", "../secret");
    refuses(
        "./typed.yaml",
        UsageException.class,
        "'./typed.yaml' is not a template file: it leads to one whose name does not end in .yaml"
            + " or .yml");
    link("work/typed.yaml", "none.yaml");
    refuses("typed.yaml", FileException.class, "cannot read typed.yaml: no such file");
  }

  @Test
  void theUsersOwnTemplatesMayBeLinks() throws IOException {
    write("dotfiles/a.yaml", "template: '{{>p}} {{>q}}'");
    write("dotfiles/p", "p");
    write("dotfiles/parts/q.mustache", "q");
    link("none/a.yaml", "../dotfiles/a.yaml");
    link("none/partials", "../dotfiles/parts");
    link("dotfiles/parts/p.mustache", "../p");
    finds("a", "user", "p q");
    finds("../none/a.yaml", "", "p q");
    assertThat(library.select("../none").entries())
        .extracting(LibraryTest::said)
        .containsExactly("p q");
    link("none/gone.yaml", "nowhere.yaml");
    refuses(
        "gone",
        FileException.class,
        "cannot read " + directory.resolve("none/gone.yaml") + ": no such file");
  }

  @Test
  void refusesFilesThatAreTooLarge() throws IOException {
    write("work/.prompts/fits.yaml", "template: " + "x".repeat((256 << 10) - 10));
    write("work/.prompts/large.yaml", "template: " + "x".repeat((256 << 10) - 9));
    assertThat(library.find("fits").inputs()).isEmpty();
    refuses("large", FileException.class, ".prompts/large.yaml is larger than 256 KiB");
  }

  @Test
  void passesOverAByteOrderMarkAtTheStart() throws IOException {
    write("work/.prompts/own.yaml", "\ufefftemplate: '{{>p}}.'");
    write("work/.prompts/partials/p.mustache", "\ufeffpartial");
    finds("own", "project", "partial.");
    write("work/.prompts/own.yaml", "\ufefftitel: x\ntemplate: x");
    refuses(
        "own",
        TemplateException.class,
        ".prompts/own.yaml:1:1: unknown key 'titel'; did you mean title?");
  }

  @Test
  void partialsComeFromTheOwnCatalogAndThenFromTheBundledOne() throws IOException {
    write("work/.prompts/own.yaml", "template: '{{>here}} {{>both}} {{>there}}'");
    write("work/.prompts/partials/here.mustache", "1");
    write("work/.prompts/partials/both.mustache", "2");
    write("bundled/partials/both.mustache", "-");
    write("bundled/partials/there.mustache", "3");
    finds("own", "project", "1 2 3");
    finds(".prompts/own.yaml", "", "1 2 3");
    write("bundled/kill-switch.yaml", "template: '{{>here}}'");
    refuses(
        "kill-switch",
        TemplateException.class,
        directory.resolve("bundled/kill-switch.yaml")
            + ":1:12: there is no partial here: correct the name, or add it");
  }

  @Test
  void refusesPartialsThatAreLinksWhereverTheyLead() throws IOException {
    write("secret.mustache", "secret");
    write("work/.prompts/own.yaml", "template: '{{>p}}'");
    write("work/.prompts/partials/q.mustache", "inside");
    write("bundled/partials/p.mustache", "bundled");
    for (String target :
        List.of("../../../secret.mustache", "none", "q.mustache", "../own.yaml", "p.mustache")) {
      link("work/.prompts/partials/p.mustache", target);
      String problem = "cannot read .prompts/partials/p.mustache: " + A_LINK;
      refuses("own", FileException.class, problem);
      refuses(".prompts/own.yaml", FileException.class, problem);
    }
    Files.delete(directory.resolve("work/.prompts/partials/p.mustache"));
    finds("own", "project", "bundled");
    Files.createDirectory(directory.resolve("work/.prompts/partials/p.mustache"));
    refuses(
        "own", FileException.class, "cannot read .prompts/partials/p.mustache: it is not a file");
  }

  @Test
  void refusesAFolderOfPartialsThatIsALink() throws IOException {
    write("elsewhere/p.mustache", "secret");
    write("work/.prompts/inside/p.mustache", "inside");
    write("work/.prompts/own.yaml", "template: '{{>p}}'");
    for (String target : List.of("../../elsewhere", "inside", "none", ".")) {
      link("work/.prompts/partials", target);
      refuses(
          "own",
          FileException.class,
          "cannot read .prompts/partials: it is a link; put the folder itself there");
    }
    write("work/.prompts/other.yaml", "template: other");
    finds("other", "project", "other");
  }

  @Test
  void aCatalogMayBeALink() throws IOException {
    Files.createSymbolicLink(directory.resolve("none"), directory.resolve("bundled"));
    write("bundled/partials/p.mustache", "p");
    write("bundled/kill-switch.yaml", "template: '{{>p}}'");
    finds("user:kill-switch", "user", "p");
  }

  private Path write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes a link, or another in its place. */
  private void link(String path, String target) throws IOException {
    Path link = directory.resolve(path);
    Files.createDirectories(link.getParent());
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of(target));
  }

  private void finds(String reference, String catalog, String rendered) {
    Template template = library.find(reference);
    assertThat(template.catalog()).isEqualTo(catalog);
    assertThat(template.render(Map.of()).get(0).content()).isEqualTo(rendered);
  }

  /**
   * @param expected {@code CATALOG:NAME FILE} of each template, then each file that is a stray
   */
  private void selects(String target, String... expected) {
    Selection selection = library.select(target);
    Stream<String> entries =
        selection
            .entries()
            .map(entry -> entry.catalog().name() + ":" + entry.name() + " " + entry.file());
    assertThat(Stream.concat(entries, selection.strays().stream())).containsExactly(expected);
  }

  private void refuses(String reference, Class<? extends PromptException> kind, String expected) {
    PromptException e = catchThrowableOfType(kind, () -> library.find(reference));
    assertThat(e.diagnostics())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(
                        problem.place().map(place -> place.source().name() + ":").orElse("")
                            + Diagnostics.brief(problem))
                    .isEqualTo(expected));
  }
}
