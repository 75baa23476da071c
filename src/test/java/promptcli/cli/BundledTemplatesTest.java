package promptcli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import promptcli.catalog.Catalog;
import promptcli.catalog.Library;
import promptcli.catalog.LibraryEntry;
import promptcli.model.Template;
import promptcli.model.Value;
import promptcli.values.Resolution;

/** Holds the bundled templates against the text that they were made from. */
class BundledTemplatesTest {

  private static final Library LIBRARY =
      new Library(List.of(new Catalog("bundled", Cli.BUNDLED)), Path.of("").toAbsolutePath());

  @ParameterizedTest
  @CsvSource({
    "database-migration, Incremental Database and Schema Changes, More Incremental",
    "kill-switch, Kill Switch and Rollback Planning, Incremental Feature Development",
    "master-rollout, Incremental Feature Development Master Prompt, ''"
  })
  void hasAllWordsOfTheSourceInOrderAndNoOthers(String name, String title, String next)
      throws IOException {
    String source = Files.readString(Path.of("src/test/resources/source-prompts.txt"));
    int start = source.indexOf(title);
    int end = next.isEmpty() ? source.length() : source.indexOf(next, start);

    Template template = LIBRARY.find(name);
    Map<String, Value> hints = Resolution.placeholders(template);
    List<String> texts = new ArrayList<>(List.of(template.title(), template.description()));
    template.render(hints).forEach(message -> texts.add(message.content()));

    assertThat(words(String.join(" ", texts))).isEqualTo(words(source.substring(start, end)));
  }

  @Test
  void hasTheMetadataOfTheSource() {
    assertThat(LIBRARY.entries())
        .extracting(LibraryEntry::name)
        .containsExactly("database-migration", "kill-switch", "master-rollout");
    assertThat(templates())
        .extracting(Template::category)
        .containsOnly("Incremental Feature Development");
    assertThat(templates())
        .extracting(Template::tags)
        .containsExactly(List.of(), List.of("hot"), List.of("hot"));
    assertThat(templates()).extracting(Template::date).containsOnly("2023-10-26");
  }

  @Test
  void putsEachInputOnALineOfItsOwnAfterItsLabel() {
    assertThat(inputLines("kill-switch"))
        .isEqualTo(
            "Feature description: [Insert feature details]\nOperational constraints: [Uptime requirements, access controls]\n");
    assertThat(inputLines("master-rollout"))
        .isEqualTo(
            "Feature description: [Insert feature details]\nSystem constraints: [Traffic, uptime, data sensitivity]\n");
    assertThat(inputLines("database-migration"))
        .isEqualTo("Current schema:\n[Describe]\n\nProposed changes:\n[Describe]\n");
  }

  private static String inputLines(String name) {
    Template template = LIBRARY.find(name);
    String text = template.render(Resolution.placeholders(template)).get(0).content();
    return text.substring(text.indexOf("INPUT:\n\n") + "INPUT:\n\n".length());
  }

  private static List<Template> templates() {
    return LIBRARY.entries().stream()
        .map(LibraryEntry.Sound.class::cast)
        .map(LibraryEntry.Sound::template)
        .toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
