package promptcli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import promptcli.model.Allowance;
import promptcli.model.Body;
import promptcli.model.Passage;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.model.Value;

/**
 * TemplateTexts and rendering templates of 1 to 256 KiB with every kind of tag: time divided by size is to
 * stay the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {

  private static final String PIECE =
      """
      Feature description: {{feature}}, and {{{feature}}}
      {{! how it is deployed }}
      {{#flag}}
        - behind a flag
      {{/flag}}
      {{^flag}}all at once{{/flag}}
        {{>steps}}
      {{#steps}}{{.}} {{/steps}}
      {{=<% %>=}}<%feature%><%={{ }}=%>
      """;

  @Param({"1", "4", "16", "64", "256"})
  private int kib;

  private String text;
  private final Map<String, Value> values =
      Map.of(
          "feature", new Value.Text("New checkout"),
          "flag", new Value.Bool(true),
          "steps", new Value.Items(List.of("one", "two")));

  @Setup
  public void repeatPiece() {
    StringBuilder builder = new StringBuilder();
    while (builder.length() + PIECE.length() < kib * 1024) {
      builder.append(PIECE);
    }
    builder.append("x".repeat(kib * 1024 - builder.length()));
    text = builder.toString();
  }

  @Benchmark
  public String readAndRender() {
    SourceText steps = new SourceText("steps", "{{#steps}}\n* {{.}}\n{{/steps}}\n");
    Body body =
        BodyParser.parse(
            Passage.of(new SourceText("growing", text)),
            name -> Optional.of(steps),
            new Problems());
    return body.render(values, new Allowance("this prompt", 64 << 20), new ArrayList<>());
  }
}
