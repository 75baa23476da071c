package promptcli.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import promptcli.model.Template.Part;
import promptcli.text.Span;

class TemplateTest {

  @Test
  void itsMessagesAreBoundedTogether() {
    List<Integer> lengths = new ArrayList<>();
    Part part = new Part(Role.USER, body("abc", lengths));
    assertThat(template(part, part, part).render(Map.of()))
        .containsOnly(new Message(Role.USER, "abc"))
        .hasSize(3);
    assertThat(lengths).containsExactly(67_108_864, 67_108_861, 67_108_858);
  }

  /**
   * @param lengths is told how much may still come, each time
   */
  private static Body body(String rendered, List<Integer> lengths) {
    return new Body() {
      @Override
      public List<Use> uses() {
        return List.of();
      }

      @Override
      public List<Inclusion> inclusions() {
        return List.of();
      }

      @Override
      public String render(Map<String, Value> values, Allowance allowance, List<Span> shown) {
        lengths.add(allowance.length());
        allowance.takeLength(rendered.length());
        return rendered;
      }
    };
  }

  private static Template template(Part... parts) {
    return new Template(
        "t",
        "project",
        new SourceText("t.yaml", ""),
        "T",
        "",
        "",
        List.of(),
        "",
        List.of(),
        List.of(parts),
        true,
        List.of());
  }
}
