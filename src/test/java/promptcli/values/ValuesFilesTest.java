package promptcli.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static promptcli.values.Inputs.optional;
import static promptcli.values.Inputs.required;
import static promptcli.values.Inputs.template;
import static promptcli.values.Inputs.withDefault;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import promptcli.model.InputType;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.model.Value;
import tools.jackson.databind.ObjectMapper;

class ValuesFilesTest {

  private static final Template TEMPLATE =
      template(
          required("text"),
          optional("list", InputType.LIST),
          optional("flag", InputType.BOOLEAN),
          optional("number", InputType.INTEGER),
          withDefault("other", "default"));

  @Test
  void takesValuesAsTheyAreWritten() {
    gives("text: 1.10", "text=1.10 f:1");
    gives("text: no\nother: 0x1F", "text=no f:1", "other=0x1F f:2");
    gives("text: |\n  a\n   b\n", "text=a\n b f:1");
    gives(
        "{\"text\": \"a\\n\\u00e9\", \"flag\": true, \"number\": -3}",
        "text=a\n\u00e9 f:1",
        "flag=true f:1",
        "number=-3 f:1");
    gives("list: [a, 2, true]", "list=[a, 2, true] f:1");
    gives("list: []", "list=[] f:1");
    gives("\ufefftext: x", "text=x f:1");
  }

  @Test
  void takesNothingForNoValue() {
    gives("text:\nother: ~\nlist: null");
    gives("text: ''", "text= f:1");
    gives("{}");
  }

  @Test
  void saysWhatDoesNotFit() {
    gives("text: [a]", "text takes a single value f:1");
    gives("text: {a: b}", "text takes a single value f:1");
    gives("list: a", "list takes a list, such as [one, two] f:1");
    gives("list: [[a]]", "list takes a list, such as [one, two] f:1");
    gives("list: [a, null]", "list takes a list, such as [one, two] f:1");
    gives("flag: yes", "flag 'yes' is neither true nor false f:1");
    gives("number: 1.0", "number '1.0' is not an integer f:1");
  }

  @Test
  void laterFilesWin() {
    ValuesFiles files = new ValuesFiles(TEMPLATE, Inputs.reader());
    files.read(new SourceText("a", "text: 1\nother: 2"));
    files.read(new SourceText("b", "text: 3\nother:"));
    assertThat(files.given().stream().map(ValuesFilesTest::shown))
        .containsExactly("text=3 b:1", "text=1 a:1", "other=2 a:2");
  }

  @Test
  void refusesWhatIsNoValuesFile() {
    String what = "a file of values is YAML or JSON, with an input's name for each key";
    refuses(() -> read(""), "1:1: the file is empty", what);
    for (String text : List.of("- a", "text = 1", "TEXT=1\nB=2", "[a]", "1")) {
      refuses(() -> read(text), "1:1: expected keys and values, a line KEY: VALUE for each", what);
    }
    refuses(
        () -> read("text: a\ntext: *b"),
        "2:1: key 'text' is already on line 1",
        "2:7: aliases (*name) are not allowed");
  }

  @Test
  void passesOverKeysOfOtherTemplates() {
    assertThat(unknown("something: x\ntextual: y\nTEXTUAL: z", false)).isEmpty();
  }

  @Test
  void refusesKeysThatLookMisspelt() {
    assertThat(unknown("txt: x", false))
        .containsExactly("1:1: t has no input named 'txt'; did you mean text?");
    assertThat(unknown("TEXT: x", false))
        .containsExactly("1:1: t has no input named 'TEXT'; did you mean text?");
    assertThat(unknown("othr: x", false))
        .containsExactly("1:1: t has no input named 'othr'; did you mean other?");
    assertThat(unknown("text: x\ntxt: y", false)).isEmpty();
  }

  @Test
  void strictlyRefusesEveryKeyThatItDoesNotKnow() {
    assertThat(unknown("something: x\ntext: y\ntxt: z", true))
        .containsExactly(
            "1:1: t has no input named 'something'", "3:1: t has no input named 'txt'");
  }

  @Property
  void everyTextSurvivesJson(@ForAll("texts") String text) {
    String kept = Value.withoutFinalNewlines(text);
    gives(new ObjectMapper().writeValueAsString(Map.of("text", text)), "text=" + kept + " f:1");
  }

  @Property
  void everyTextSurvivesALiteralBlock(@ForAll("lines") List<String> lines) {
    String block = lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    String text = Value.withoutFinalNewlines(String.join("\n", lines));
    gives("text: |2+\n" + block, "text=" + text + " f:1");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff))
        .map(
            text ->
                text.codePoints()
                    .filter(c -> c != 0xfffe && c != 0xffff && c != 0xfeff)
                    .filter(c -> c < 0x7f || c > 0x9f)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "a", " ", "{{b}}", "#", ": ", "- ", "'", "\"", "\\", "\t", "\ud83d\ude00", "\u2028")
        .list()
        .ofMaxSize(8)
        .map(parts -> "." + String.join("", parts))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<SourcedValue> read(String text) {
    ValuesFiles files = new ValuesFiles(TEMPLATE, Inputs.reader());
    files.read(new SourceText("f", text));
    return files.given();
  }

  private static void gives(String file, String... expected) {
    assertThat(read(file).stream().map(ValuesFilesTest::shown)).containsExactly(expected);
  }

  private static String shown(SourcedValue given) {
    String value = given.value().map(ValuesFilesTest::shown).orElse(" " + given.problem());
    return given.input().name() + value + " " + given.source();
  }

  private static String shown(Value value) {
    return "=" + value.plain();
  }

  private static List<String> unknown(String file, boolean strict) {
    ValuesFiles files = new ValuesFiles(TEMPLATE, Inputs.reader());
    files.read(new SourceText("f", file));
    UsageException e =
        catchThrowableOfType(
            UsageException.class, () -> files.refuseUnknown(files.given(), strict));
    return e == null ? List.of() : problems(e);
  }

  private static void refuses(ThrowingCallable reading, String... expected) {
    assertThat(problems(catchThrowableOfType(UsageException.class, reading)))
        .containsExactly(expected);
  }

  private static List<String> problems(UsageException e) {
    return e.diagnostics().stream()
        .map(
            problem -> {
              String place =
                  problem.place().map(at -> at.line() + ":" + at.column() + ": ").orElse("");
              return place + problem.message();
            })
        .toList();
  }
}
