package promptcli.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** Any text that is written as YAML reads back as the same text. */
class YamlWriterProperties {

  @Property(tries = 2000)
  void aBlockReadsBackAsItIs(@ForAll("texts") String text) {
    assertThat(read("a:" + YamlWriter.block(text, 2) + "b: c\n")).isEqualTo(text);
  }

  @Property(tries = 2000)
  void aBlockBelowAnotherKeyReadsBackAsItIs(@ForAll("texts") String text) {
    String yaml = "a:\n  b:\n    c:" + YamlWriter.block(text, 6) + "    d: e\n";
    Mapping a = (Mapping) mapping(yaml).entries().get(0).value();
    Mapping b = (Mapping) a.entries().get(0).value();
    assertThat(((Scalar) b.entries().get(0).value()).text()).isEqualTo(text);
  }

  @Property(tries = 2000)
  void aLineReadsBackAsItIs(@ForAll("texts") String text) {
    assertThat(read("a: " + YamlWriter.inline(text) + "\nb: c\n")).isEqualTo(text);
  }

  @Property(tries = 2000)
  void anItemOfAListReadsBackAsItIs(@ForAll("texts") String text) {
    Mapping list = mapping("a: [" + YamlWriter.item(text) + ", c]\n");
    Sequence items = (Sequence) list.entries().get(0).value();
    assertThat(items.items()).hasSize(2);
    assertThat(((Scalar) items.items().get(0)).text()).isEqualTo(text);
  }

  @Property(tries = 2000)
  void anEntryReadsBackAsItIs(@ForAll("texts") String text) {
    assertThat(read(YamlWriter.entry("a", text) + "b: c\n")).isEqualTo(text);
  }

  @Example
  void usesNoQuotesWhereNoneAreNeeded() {
    assertThat(YamlWriter.inline("Uptime requirements, access controls"))
        .isEqualTo("Uptime requirements, access controls");
    assertThat(YamlWriter.inline("no")).isEqualTo("\"no\"");
    assertThat(YamlWriter.inline("1.10")).isEqualTo("\"1.10\"");
    assertThat(YamlWriter.inline("a: b")).isEqualTo("\"a: b\"");
    assertThat(YamlWriter.inline("a #b")).isEqualTo("\"a #b\"");
    assertThat(YamlWriter.inline("\u001b[31m")).isEqualTo("\"\\U0000001b[31m\"");
  }

  @Example
  void writesABlockWhereOneHoldsTheText() {
    assertThat(YamlWriter.block("a\n\n  b\n", 2)).isEqualTo(" |\n  a\n\n    b\n");
    assertThat(YamlWriter.block("a", 2)).isEqualTo(" |-\n  a\n");
    assertThat(YamlWriter.block("a\n\n", 2)).isEqualTo(" |+\n  a\n\n");
    assertThat(YamlWriter.block("  a\n", 2)).isEqualTo(" |2\n    a\n");
    assertThat(YamlWriter.block("a\r\n", 2)).isEqualTo(" \"a\\r\\n\"\n");
  }

  @Provide
  Arbitrary<String> texts() {
    return AwkwardTexts.any();
  }

  private static Mapping mapping(String yaml) {
    Problems problems = new Problems();
    Optional<Mapping> mapping = YamlReader.read(new SourceText("t.yaml", yaml), problems);
    assertThat(problems.inOrder()).isEmpty();
    return mapping.orElseThrow();
  }

  private static String read(String yaml) {
    Scalar scalar = (Scalar) mapping(yaml).entries().get(0).value();
    assertThat(scalar.isText()).isTrue();
    return scalar.text();
  }
}
