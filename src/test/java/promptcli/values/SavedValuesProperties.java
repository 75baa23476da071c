package promptcli.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.yaml.AwkwardTexts;

/** Values that are saved come back from their file, whatever they are. */
class SavedValuesProperties {

  private static final Template TEMPLATE =
      Inputs.template(
          Inputs.optional("text", InputType.TEXT),
          Inputs.optional("no", InputType.MULTILINE),
          Inputs.optional("choice", InputType.CHOICE),
          Inputs.optional("flag", InputType.BOOLEAN),
          Inputs.optional("number", InputType.INTEGER),
          Inputs.optional("list", InputType.LIST));

  @Property(tries = 1000)
  void comeBackAsTheyAre(
      @ForAll("texts") String text,
      @ForAll("texts") String lines,
      @ForAll boolean flag,
      @ForAll long number,
      @ForAll @Size(max = 4) List<@From("texts") String> list) {
    Resolution saved =
        given(
            Map.of(
                "text", List.of(text),
                "no", List.of(lines),
                "choice", List.of("prod"),
                "flag", List.of("" + flag),
                "number", List.of("" + number),
                "list", list));
    assertThat(saved.problems()).isEmpty();
    assertThat(read(yaml(saved)).values()).isEqualTo(saved.values());
  }

  @Example
  void areWrittenAsAPersonWouldWriteThem() {
    assertThat(
            yaml(
                given(
                    Map.of(
                        "text", List.of("1.10"),
                        "no", List.of("one\ntwo: \"x\""),
                        "flag", List.of("True"),
                        "number", List.of("-7"),
                        "list", List.of("a", "b")))))
        .isEqualTo(
            """
            text: "1.10"
            "no": "one\\ntwo: \\"x\\""
            flag: true
            number: -7
            list:
            - "a"
            - "b"
            """);
    assertThat(yaml(given(Map.of("list", List.of())))).isEqualTo("list: []\n");
    assertThat(yaml(given(Map.of()))).isEqualTo("{}\n");
    assertThat(read("{}\n").given()).isEmpty();
  }

  private static String yaml(Resolution resolution) {
    return SavedValues.yaml(resolution, UnaryOperator.identity());
  }

  @Provide
  Arbitrary<String> texts() {
    return AwkwardTexts.any();
  }

  private static Resolution given(Map<String, List<String>> texts) {
    List<SourcedValue> given = new ArrayList<>();
    for (Input input : TEMPLATE.inputs()) {
      if (texts.containsKey(input.name())) {
        given.add(SourcedValue.of(input, texts.get(input.name()), "test"));
      }
    }
    return Resolution.of(TEMPLATE, given);
  }

  private static Resolution read(String yaml) {
    ValuesFiles files = new ValuesFiles(TEMPLATE, Inputs.reader());
    files.read(new SourceText("saved.yaml", yaml));
    return Resolution.of(TEMPLATE, files.given());
  }
}
