package promptcli.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import promptcli.model.Allowance;
import promptcli.model.Body;
import promptcli.model.Passage;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.model.Value;

/** A warm rendering of a text like that of the kill-switch template, beside jmustache's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {

  private static final String TEXT =
      """
      Act as a senior software engineer responsible for operational safety in production systems.
      Your task is to design a kill switch and rollback plan for a new feature.

      YOUR TASK:

        1. Identify failure scenarios that require immediate rollback or shutdown
        2. Design kill switches that can disable the feature without redeploying
        3. Ensure rollback actions are fast, safe, and well-understood

      """
              .repeat(5)
          + """
          INPUT:

          Feature description: {{feature}}
          Operational constraints: {{constraints}}
          """;

  private static final String FEATURE = "New checkout, in three steps instead of five";
  private static final String CONSTRAINTS = "99.9 % uptime; only the payments team may deploy";

  private final Body body =
      BodyParser.parse(
          Passage.of(new SourceText("kill-switch", TEXT)), name -> Optional.empty(), new Problems());
  private final Map<String, Value> values =
      Map.of("feature", new Value.Text(FEATURE), "constraints", new Value.Text(CONSTRAINTS));

  private final Template rival = Mustache.compiler().escapeHTML(false).compile(TEXT);
  private final Map<String, String> rivalValues =
      Map.of("feature", FEATURE, "constraints", CONSTRAINTS);

  @Benchmark
  public String prompt() {
    return body.render(values, new Allowance("this prompt", 64 << 20), new ArrayList<>());
  }

  @Benchmark
  public String jmustache() {
    return rival.execute(rivalValues);
  }
}
