package promptcli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Which package may know what. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("promptcli");

  @Test
  void onlyCliKnowsPicocli() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("promptcli.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli.."));
  }

  @Test
  void onlyRenderKnowsMustache() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("promptcli.render")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.mustachejava.."));
  }

  @Test
  void onlyTheWizardKnowsJline() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("promptcli.wizard")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jline.."));
  }

  @Test
  void theWizardsFlowKnowsNoTerminal() {
    check(
        noClasses()
            .that()
            .haveFullyQualifiedName("promptcli.wizard.Wizard")
            .or()
            .haveFullyQualifiedName("promptcli.wizard.Asking")
            .or()
            .haveFullyQualifiedName("promptcli.wizard.Questions")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jline..", "java.io..", "java.nio.."));
  }

  @Test
  void onlyYamlKnowsTheParser() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("promptcli.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml.."));
  }

  /** So that the way to a prompt never loads them. */
  @Test
  void onlyTheirCommandsKnowSchemaAndDraft() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("promptcli.schema", "promptcli.draft")
            .and()
            .haveNameNotMatching(".*\\.(NewCommand|SchemaCommand)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("promptcli.schema", "promptcli.draft"));
  }

  @Test
  void theModelKnowsTextAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage("promptcli.model")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("promptcli.model", "promptcli.text", "java.."));
  }

  @Test
  void textKnowsNothing() {
    check(
        noClasses()
            .that()
            .resideInAPackage("promptcli.text")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("promptcli.text", "java.."));
  }

  @Test
  void nothingKnowsTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("promptcli.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("promptcli.cli"));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("promptcli.(*)..").should().beFreeOfCycles());
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

  private static void check(ArchRule rule) {
    rule.check(PROGRAM);
  }
}
