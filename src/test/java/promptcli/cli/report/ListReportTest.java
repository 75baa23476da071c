package promptcli.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import promptcli.catalog.Catalog;
import promptcli.catalog.LibraryEntry;
import promptcli.format.TemplateTexts;
import promptcli.model.Diagnostic;

class ListReportTest {

  private static final Catalog PROJECT = new Catalog("project", Path.of(".prompts"));

  /** Whatever a title says, what is broken looks so, and nothing else. */
  @Test
  void coloursWhatIsBroken() {
    LibraryEntry sound =
        new LibraryEntry.Sound(
            "sound",
            PROJECT,
            "sound.yaml",
            List.of(),
            TemplateTexts.template("title: (broken) not so\ntemplate: Do it.\n"));
    LibraryEntry broken =
        new LibraryEntry.Broken(
            "torn",
            PROJECT,
            "torn.yaml",
            List.of(),
            List.of(new Diagnostic(Optional.empty(), "is empty", "")));
    assertThat(ListReport.table(List.of(sound, broken), 80).forTerminal(true).lines())
        .containsExactly(
            "\033[2mNAME   TITLE              CATALOG\033[m",
            "\033[35msound\033[m  (broken) not so  \033[2m  project\033[m",
            "\033[35mtorn \033[m\033[31m  (broken) is empty\033[m\033[2m  project\033[m");
  }
}
