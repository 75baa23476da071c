package promptcli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import promptcli.export.Agent;
import promptcli.export.Invocation;
import promptcli.export.Skill;
import promptcli.export.SkillWriter;
import promptcli.format.TemplateTexts;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Message;
import promptcli.model.Problems;
import promptcli.model.Role;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.Value;
import promptcli.text.Printable;
import promptcli.yaml.AwkwardTexts;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlReader;

/** Whatever a template holds, its skill is one, and a template again. */
class ExportedSkillProperties {

  private static final Invocation INVOCATION =
      new Invocation("t", "prompt render t", Input::name, (input, text) -> text);

  @Property(tries = 300)
  void aTemplateComesBack(@ForAll("templates") Template template) {
    Template again = again(skill(Agent.ANY, template));
    assertThat(byName(again)).isEqualTo(byName(template));
    assertThat(again.title()).isEqualTo(template.title());
    Map<String, Value> values = new HashMap<>();
    for (Input input : template.inputs()) {
      values.put(input.name(), new Value.Text("<" + input.name() + "> {{x}}"));
    }
    assertThat(Message.text(again.render(values)))
        .isEqualTo(FrontMatter.withoutEmptyEnds(Message.text(template.render(values))));
  }

  /** As agentskills.io has the format, for any agent; its own reader ends it at three dashes. */
  @Property(tries = 300)
  void theFrontMatterKeepsToTheSpecification(@ForAll("templates") Template template) {
    String text = skill(Agent.ANY, template).text();
    String[] parts = text.split("---", 3);
    assertThat(parts[0]).isEmpty();
    Mapping keys = keys(parts[1]);
    assertThat(keys.entries().stream().map(each -> each.key().text()))
        .containsExactly("name", "description", "metadata");
    assertThat(text(keys, "name")).isEqualTo("t");
    assertThat(text(keys, "description")).isNotBlank().hasSizeLessThanOrEqualTo(1024);
    assertThat(text(keys, "description")).doesNotContain("<", ">", "\n");
    Mapping metadata = (Mapping) keys.entry("metadata").orElseThrow().value();
    assertThat(metadata.entries()).allMatch(each -> ((Scalar) each.value()).isText());
  }

  @Property(tries = 300)
  void claudesKeysNameEveryInput(@ForAll("templates") Template template) {
    Mapping keys = keys(skill(Agent.CLAUDE, template).text().split("---", 3)[1]);
    assertThat(keys.entries().stream().map(each -> each.key().text()))
        .containsExactlyElementsOf(
            template.inputs().isEmpty()
                ? List.of("name", "description", "metadata")
                : List.of("name", "description", "arguments", "argument-hint", "metadata"));
  }

  private static Skill skill(Agent agent, Template template) {
    return new SkillWriter(agent, false, "1.0").write(template, INVOCATION);
  }

  private static Template again(Skill skill) {
    SourceText file = new SourceText(".agents/skills/t/SKILL.md", skill.text());
    Document document = DocumentFormat.of(file).read(file);
    List<Candidate> candidates = Drafts.candidates(document);
    return TemplateTexts.template(Drafting.draft(document, "T", candidates).file());
  }

  private static Map<String, Input> byName(Template template) {
    return template.inputs().stream().collect(Collectors.toMap(Input::name, Function.identity()));
  }

  private static Mapping keys(String yaml) {
    Problems problems = new Problems();
    Mapping keys = YamlReader.read(new SourceText("t", yaml), problems).orElseThrow();
    assertThat(problems.isEmpty()).isTrue();
    return keys;
  }

  private static String text(Mapping keys, String name) {
    return keys.entry(name).map(Entry::value).map(it -> ((Scalar) it).text()).orElseThrow();
  }

  /** Those whose text does not depend on values. */
  @Provide
  Arbitrary<Template> templates() {
    Arbitrary<List<Input>> inputs =
        inputs().list().ofMaxSize(4).map(ExportedSkillProperties::distinct);
    return Combinators.combine(lines(), lines(), inputs, texts().list().ofSize(5))
        .as(ExportedSkillProperties::template);
  }

  private static Template template(
      String title, String description, List<Input> inputs, List<String> texts) {
    StringBuilder text = new StringBuilder("a");
    for (int i = 0; i < inputs.size(); i++) {
      // Braces beside a tag are another case: the text is not fixed then.
      text.append(texts.get(i).replaceAll("[{}]+", "")).append("\n## Prompt\n\n");
      text.append("{{").append(inputs.get(i).name()).append("}}");
    }
    Message message = new Message(Role.USER, text + "b " + texts.get(4).replace("{{", "{") + ".\n");
    return TemplateTexts.template(
        new Draft(title, description, inputs, List.of(message), false, List.of(), false).file());
  }

  private static List<Input> distinct(List<Input> inputs) {
    Set<String> options = new HashSet<>();
    Map<String, Input> distinct = new LinkedHashMap<>();
    for (Input input : inputs) {
      if (options.add(input.optionName())) {
        distinct.put(input.name(), input);
      }
    }
    return List.copyOf(distinct.values());
  }

  private static Arbitrary<Input> inputs() {
    return Combinators.combine(
            Arbitraries.of("a", "topic", "this", "else", "targetVersion", "current_schema", "x-1"),
            lines(),
            lines(),
            Arbitraries.of(
                InputType.TEXT,
                InputType.MULTILINE,
                InputType.CHOICE,
                InputType.BOOLEAN,
                InputType.INTEGER),
            texts().list().uniqueElements().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(ExportedSkillProperties::input);
  }

  private static Input input(
      String name,
      String label,
      String hint,
      InputType type,
      List<String> texts,
      boolean required,
      boolean hasDefault) {
    Input input =
        new Input(
            name,
            label,
            "",
            hint.equalsIgnoreCase(label) ? "" : hint,
            type,
            type == InputType.CHOICE ? texts : List.of(),
            required && !hasDefault,
            Optional.empty());
    String text =
        switch (type) {
          case BOOLEAN -> "true";
          case INTEGER -> "-7";
          default -> texts.get(0);
        };
    return hasDefault ? input.withDefault(Optional.of(input.valueOf(List.of(text)))) : input;
  }

  private static Arbitrary<String> texts() {
    return AwkwardTexts.any()
        .map(text -> Value.withoutFinalNewlines(text.replaceAll("[\u0000\ufeff]", "|`<br>")))
        .filter(text -> !Printable.isBlank(text));
  }

  private static Arbitrary<String> lines() {
    return texts().map(text -> Names.onOneLine("l" + text));
  }
}
