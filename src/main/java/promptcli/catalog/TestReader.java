package promptcli.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.TestCase;
import promptcli.model.TestCase.Check;
import promptcli.model.TextPattern;
import promptcli.text.Spelling;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Alias;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** Reads the cases under {@code tests}. */
final class TestReader {

  private static final String GOLDEN_FOLDER = "golden";

  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private final Consumer<Diagnostic> problems;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> goldens = new HashMap<>();

  TestReader(List<Input> inputs, Consumer<Diagnostic> problems) {
    this.problems = problems;
    for (Input input : inputs) {
      this.inputs.put(input.name(), input);
    }
  }

  List<TestCase> read(List<YamlNode> items) {
    List<TestCase> cases = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof Mapping mapping) {
        cases.add(testCase(mapping));
      } else {
        refuse(item, "a case has keys of its own, such as name: …");
      }
    }
    return cases;
  }

  private TestCase testCase(Mapping mapping) {
    Fields fields = new Fields(mapping, Vocabulary.CASE_KEYS, problems);
    List<Check> checks = new ArrayList<>();
    for (TestCase.Kind kind : TestCase.Kind.values()) {
      for (Scalar scalar : fields.scalarOrScalars(key(kind))) {
        checks.add(new Check(kind, scalar.text(), scalar.place()));
        check(kind, scalar);
      }
    }
    TestCase testCase = new TestCase(name(fields), mapping.place(), values(fields), checks);
    // Errors come last.
    if (testCase.expectsError() && checks.get(0).kind() != TestCase.Kind.ERROR) {
      refuse(mapping, "a case with an error has no prompt to check: leave out the other checks");
    }
    return testCase;
  }

  private String name(Fields fields) {
    String name = fields.text(Vocabulary.CASE_NAME);
    Optional<Scalar> scalar = fields.scalar(Vocabulary.CASE_NAME);
    if (scalar.isPresent()) {
      String text = scalar.get().text();
      Integer line = lines.putIfAbsent(text, scalar.get().place().line());
      if (line != null) {
        refuse(scalar.get(), "the case '%s' stands on line %d already".formatted(text, line));
      }
    }
    return name;
  }

  private Map<String, List<String>> values(Fields fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Entry entry : fields.entries(Vocabulary.VALUES)) {
      String name = entry.key().text();
      Input input = inputs.get(name);
      if (input != null) {
        Optional<List<String>> texts = value(entry, input);
        if (texts.isPresent()) {
          values.put(name, texts.get());
        }
      } else {
        String hint = Spelling.hint(name, inputs.keySet());
        refuse(entry.key(), "no input is named '" + name + "'" + hint);
      }
    }
    return values;
  }

  /** What is given for an input. Whether it is valid, a case may want to find out. */
  private Optional<List<String>> value(Entry entry, Input input) {
    if (entry.value() instanceof Scalar scalar && scalar.isNull()) {
      return Optional.empty();
    }
    boolean list = input.type() == InputType.LIST;
    if (!list && entry.value() instanceof Scalar scalar) {
      return Optional.of(List.of(scalar.text()));
    }
    if (list && entry.value() instanceof Sequence) {
      Mapping alone = new Mapping(List.of(entry), entry.key().place());
      Key key = Key.of(input.name(), Kind.SCALARS, "");
      Fields fields = new Fields(alone, List.of(key), problems);
      return Optional.of(fields.texts(key));
    }
    refuse(
        entry.value(),
        input.name() + " takes " + (list ? "a list, such as [one, two]" : "a single value"));
    return Optional.empty();
  }

  private static Key key(TestCase.Kind kind) {
    return switch (kind) {
      case CONTAINS -> Vocabulary.CONTAINS;
      case EXCLUDES -> Vocabulary.EXCLUDES;
      case MATCHES -> Vocabulary.MATCHES;
      case EQUALS -> Vocabulary.EQUALS;
      case GOLDEN -> Vocabulary.GOLDEN;
      case ERROR -> Vocabulary.ERROR;
    };
  }

  private void check(TestCase.Kind kind, Scalar scalar) {
    if (kind == TestCase.Kind.MATCHES) {
      try {
        TextPattern.compile(scalar.text(), "");
      } catch (InvalidValueException e) {
        refuse(scalar, "matches " + e.getMessage());
      }
    } else if (kind == TestCase.Kind.GOLDEN && !isGoldenName(scalar.text())) {
      problems.accept(
          Diagnostic.at(
              scalar.place(),
              "golden names a file in the folder golden beside the template",
              "Write golden: golden/first.md (no hidden file, no template and no partial)."));
    } else if (kind == TestCase.Kind.GOLDEN) {
      Integer line = goldens.putIfAbsent(scalar.text(), scalar.place().line());
      if (line != null) {
        refuse(scalar, "the golden file '%s' is that of line %d".formatted(scalar.text(), line));
      }
    }
  }

  /**
   * Whether it leads to a file that nothing runs or goes by: a template may be anybody's, and what
   * it names here is written.
   */
  private static boolean isGoldenName(String name) {
    String[] steps = name.split("/", -1);
    for (String step : steps) {
      if (step.isBlank() || step.startsWith(".")) {
        return false;
      }
    }
    boolean source = name.endsWith(".yaml") || name.endsWith(".mustache");
    boolean inFolder = steps.length > 1 && steps[0].equals(GOLDEN_FOLDER);
    return inFolder && !source && name.indexOf('\0') < 0 && name.indexOf('\\') < 0;
  }

  private void refuse(YamlNode node, String message) {
    if (!(node instanceof Alias)) {
      problems.accept(Diagnostic.at(node.place(), message));
    }
  }
}
