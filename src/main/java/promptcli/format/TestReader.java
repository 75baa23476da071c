package promptcli.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.InvalidValueException;
import promptcli.model.NamedFile;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.model.Role;
import promptcli.model.TestCase;
import promptcli.model.TestCase.Check;
import promptcli.model.TestCase.CheckType;
import promptcli.model.TextPattern;
import promptcli.model.Value;
import promptcli.pattern.Expression;
import promptcli.text.Spelling;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

/** Reads the cases under {@code tests}. */
final class TestReader {

  private static final String GOLDEN_FOLDER = "golden";
  private static final List<String> GOLDEN_ENDINGS = List.of(".md", ".txt", ".json");

  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private final Set<Role> roles;
  private final Problems problems;
  private final List<Scalar> unknown = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> goldens = new HashMap<>();

  /** What it took to compile the expressions so far: see {@link TextPattern#steps}. */
  private long steps;

  /**
   * @param roles those that a case may look at; none where it is not known whose messages there are
   */
  TestReader(List<Input> inputs, Set<Role> roles, Problems problems) {
    this.roles = roles;
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
        item.refuse("a case has keys of its own, such as name: …", problems);
      }
    }
    if (!unknown.isEmpty()) {
      Spelling spelling = new Spelling(inputs.keySet());
      for (Scalar name : unknown) {
        String hint = spelling.hint(name.text());
        name.refuse("no input is named '" + name.text() + "'" + hint, problems);
      }
    }
    return cases;
  }

  private TestCase testCase(Mapping mapping) {
    MappingReader keys = new MappingReader(mapping, Vocabulary.CASE_KEYS, problems);
    List<Check> checks = new ArrayList<>();
    for (CheckType type : CheckType.values()) {
      for (Scalar scalar : keys.scalarOrScalars(Vocabulary.check(type))) {
        checks.add(new Check(type, scalar.text(), scalar.place()));
        check(type, scalar);
      }
    }
    String name = name(keys);
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, List<NamedFile>> files = new LinkedHashMap<>();
    readValues(keys, values, files);
    TestCase testCase =
        new TestCase(name, mapping.place(), values, files, role(keys, checks), checks);
    // Errors come last.
    if (testCase.expectsError() && checks.get(0).type() != CheckType.ERROR) {
      mapping.refuse(
          "a case with an error has no prompt to check: leave out the other checks", problems);
    }
    return testCase;
  }

  private String name(MappingReader keys) {
    String name = keys.text(Vocabulary.CASE_NAME);
    Optional<Scalar> scalar = keys.scalar(Vocabulary.CASE_NAME);
    if (scalar.isPresent()) {
      String text = scalar.get().text();
      Place place = scalar.get().place();
      Integer line = lines.putIfAbsent(text, place.line());
      if (line != null) {
        problems.add(place, "the case '%s' is already on line %d".formatted(text, line));
      }
    }
    return name;
  }

  private Optional<Role> role(MappingReader keys, List<Check> checks) {
    Optional<Role> role = Role.of(keys.word(Vocabulary.CASE_ROLE).orElse(""));
    if (role.isEmpty()) {
      return role;
    }
    Place place = keys.scalar(Vocabulary.CASE_ROLE).orElseThrow().place();
    if (!roles.isEmpty() && !roles.contains(role.get())) {
      List<String> words = roles.stream().map(Role::word).toList();
      problems.add(
          place,
          "no message of this template has the role " + Diagnostic.quote(role.get().word()),
          "Its messages have: " + String.join(", ", words) + ".");
    } else if (checks.isEmpty() || checks.get(0).type() == CheckType.ERROR) {
      problems.add(
          place,
          "role says whose text is checked, and this case checks none",
          "Leave out role, or add contains and a text.");
    }
    return role;
  }

  private void readValues(
      MappingReader keys, Map<String, List<String>> values, Map<String, List<NamedFile>> files) {
    for (Entry entry : keys.entries(Vocabulary.VALUES)) {
      String name = entry.key().text();
      Input input = inputs.get(name);
      if (input == null) {
        unknown.add(entry.key());
      } else if (input.type() == InputType.FILES) {
        files.put(name, files(entry));
      } else {
        Optional<List<String>> texts = value(entry, input);
        if (texts.isPresent()) {
          values.put(name, texts.get());
        }
      }
    }
  }

  /** Files have their contents beside their paths: a template can name none. */
  private List<NamedFile> files(Entry entry) {
    List<YamlNode> items = entry.value() instanceof Sequence list ? list.items() : List.of();
    List<NamedFile> files = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof Mapping mapping) {
        MappingReader file = new MappingReader(mapping, Vocabulary.FILE_VALUE_KEYS, problems);
        String content = file.textScalar(Vocabulary.FILE_CONTENT).map(Scalar::text).orElse("");
        files.add(new NamedFile(file.text(Vocabulary.PATH), Value.withoutFinalNewlines(content)));
      }
    }
    if (!(entry.value() instanceof Sequence) || files.size() < items.size()) {
      problems.add(
          entry.value().place(),
          entry.key().text() + " takes files, each with path: and content:",
          "Write: [{path: src/a.txt, content: text}]");
    }
    return files;
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
      Key key = Key.of(input.name(), KeyType.SCALARS, "");
      MappingReader keys = new MappingReader(alone, List.of(key), problems);
      return Optional.of(keys.texts(key));
    }
    entry.value().refuse(input.name() + " takes " + input.type().form(), problems);
    return Optional.empty();
  }

  private void check(CheckType type, Scalar scalar) {
    if (type == CheckType.MATCHES) {
      if (steps > TextPattern.MAX_STEPS) {
        scalar.refuse("matches is too much with the cases above: use fewer expressions", problems);
        return;
      }
      try {
        steps += Expression.compile(scalar.text(), "").steps(List.of());
      } catch (InvalidValueException e) {
        steps += TextPattern.REFUSED_STEPS;
        scalar.refuse("matches " + e.getMessage(), problems);
      }
    } else if (type == CheckType.GOLDEN) {
      golden(scalar);
    }
  }

  /**
   * Holds a golden file's name to one that nothing runs or goes by: a template may be anybody's,
   * and what it names here is written.
   */
  private void golden(Scalar scalar) {
    String name = scalar.text();
    if (!isInGoldenFolder(name)) {
      problems.add(
          scalar.place(),
          "golden names a file in the folder golden beside the template",
          "Write golden: golden/first.md (no hidden file).");
    } else if (GOLDEN_ENDINGS.stream().noneMatch(name::endsWith)) {
      problems.add(
          scalar.place(),
          "a golden file is text: its name ends in .md, .txt or .json",
          "Write golden: golden/first.md, for example.");
    } else {
      Integer line = goldens.putIfAbsent(name, scalar.place().line());
      if (line != null) {
        scalar.refuse("the golden file '%s' is that of line %d".formatted(name, line), problems);
      }
    }
  }

  private static boolean isInGoldenFolder(String name) {
    String[] steps = name.split("/", -1);
    for (String step : steps) {
      if (step.isBlank() || step.startsWith(".")) {
        return false;
      }
    }
    boolean inFolder = steps.length > 1 && steps[0].equals(GOLDEN_FOLDER);
    return inFolder && name.indexOf('\0') < 0 && name.indexOf('\\') < 0;
  }
}
