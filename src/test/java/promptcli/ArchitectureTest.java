package promptcli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know what. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("promptcli");

  /** Every package, from the entry down: each may know only those that come after it. */
  private static final List<String> ROOMS =
      List.of(
          "promptcli.cli",
          "promptcli.cli.complete",
          "promptcli.cli.command",
          "promptcli.cli.manual",
          "promptcli.cli.report",
          "promptcli.cli.line",
          "promptcli.cli.host",
          "promptcli.wizard",
          "promptcli.clipboard",
          "promptcli.lint",
          "promptcli.testing",
          "promptcli.stats",
          "promptcli.draft",
          "promptcli.export",
          "promptcli.placeholder",
          "promptcli.schema",
          "promptcli.values",
          "promptcli.selection",
          "promptcli.catalog",
          "promptcli.format",
          "promptcli.yaml",
          "promptcli.render",
          "promptcli.pattern",
          "promptcli.secrets",
          "promptcli.file",
          "promptcli.model",
          "promptcli.text");

  @Test
  void arrowsRunDownward() {
    for (String room : ROOMS) {
      String[] above = ROOMS.subList(0, ROOMS.indexOf(room)).toArray(String[]::new);
      if (above.length > 0) {
        check(
            noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above));
      }
    }
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(PROGRAM.getPackage("promptcli").getSubpackagesInTree())
        .filteredOn(each -> !each.getClasses().isEmpty())
        .extracting(JavaPackage::getName)
        .containsExactlyInAnyOrderElementsOf(ROOMS);
  }

  @Test
  void everyPackageIsHeldToNullness() {
    assertThat(ROOMS).allMatch(room -> PROGRAM.getPackage(room).isAnnotatedWith(NullMarked.class));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("promptcli.(**)").should().beFreeOfCycles());
  }

  /** A library is known where it is used, and nowhere else. */
  @ParameterizedTest
  @CsvSource({
    "picocli.., promptcli.cli.line",
    "org.jline.., promptcli.wizard",
    "tools.jackson.., promptcli.cli.report",
    "org.snakeyaml.., promptcli.yaml",
    "com.github.mustachejava.., promptcli.render",
    "com.google.re2j.., promptcli.pattern",
    "org.tomlj.., promptcli.draft",
    "com.knuddels.., promptcli.stats"
  })
  void librariesHaveOneRoom(String library, String room) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(room)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void modelAndTextKnowNoLibrary() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("promptcli.model", "promptcli.text")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                "promptcli.model", "promptcli.text", "java..", "org.jspecify.."));
  }

  @Test
  void theWizardsFlowKnowsNoTerminal() {
    check(
        noClasses()
            .that()
            .haveFullyQualifiedName("promptcli.wizard.Wizard")
            .or()
            .haveFullyQualifiedName("promptcli.wizard.InputQuestion")
            .or()
            .haveFullyQualifiedName("promptcli.wizard.Questions")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jline..", "java.io..", "java.nio.."));
  }

  /** So that the way to a prompt never loads them. */
  @Test
  void onlyTheirCommandsKnowSchemaAndDraft() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("promptcli.schema", "promptcli.draft")
            .and()
            .haveNameNotMatching(
                ".*\\.((New|Schema)(Command|Options|Sources?|Report)|TemplateFolder|CandidateQuestions)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("promptcli.schema", "promptcli.draft"));
  }

  /** As above; and {@code prompt new} reads what was exported. */
  @Test
  void onlyItsCommandKnowsExport() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("promptcli.export", "promptcli.draft")
            .and()
            .haveNameNotMatching(".*\\.(Export(Command|Options)|SkillFolder(\\$.*)?)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("promptcli.export"));
  }

  @Test
  void onlyTheEntryTouchesTheProcess() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("promptcli.cli.Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "exit", int.class));
  }

  /** A class of another name would be passed over in silence: what runs is told by names. */
  @Test
  void everyTestHasANameThatIsRun() {
    List<String> names =
        new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("promptcli")
                .stream()
                .filter(type -> type.getMethods().stream().anyMatch(ArchitectureTest::isTest))
                .map(JavaClass::getSimpleName)
                .toList();
    assertThat(names)
        .contains("ArchitectureTest", "TokensProperties", "StreamsIT")
        .allMatch(name -> name.matches(".+(Test|Properties|IT|Agreement)"));
  }

  private static boolean isTest(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(each -> each.getRawType().getName().matches("(org.junit|net.jqwik).+"));
  }

  private static void check(ArchRule rule) {
    rule.check(PROGRAM);
  }
}
