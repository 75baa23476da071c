package promptcli.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import promptcli.model.Diagnostics;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Mapping;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;

class YamlReaderTest {

  @Test
  void aPairOfSurrogatesMayStandAnywhere() {
    for (int length = 0; length < 2100; length++) {
      String text = "x".repeat(length) + "\ud83d\ude00";
      reads("a: " + text, "{a=" + text + "}");
    }
  }

  @Test
  void refusesControlCharactersAndAllOfThem() {
    refuses(
        "a: x\u001b\nb\u0000: \u007f",
        "1:5: the character U+001B is not allowed here",
        "2:2: the character U+0000 is not allowed here",
        "2:5: the character U+007F is not allowed here");
    refuses("a: \ufffe", "1:4: the character U+FFFE is not allowed here");
    refuses("a: \u009f", "1:4: the character U+009F is not allowed here");
  }

  @Test
  void tellsAHundredCharactersAndNoMore() {
    refuses(
        "\u0001".repeat(101),
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> "1:" + i + ": the character U+0001 is not allowed here")
            .toArray(String[]::new));
  }

  @Test
  void refusesByteOrderMarks() {
    refuses("a: x\ufeff", "1:5: the character U+FEFF is not allowed here");
    refuses("\ufeffa: x", "1:1: the character U+FEFF is not allowed here");
  }

  @Test
  void refusesHalfAPair() {
    refuses("a: x\ud83d", "1:5: the character U+D83D is not allowed here");
    refuses("a: \ude00x", "1:4: the character U+DE00 is not allowed here");
  }

  @Test
  void takesCharactersThatAreEscaped() {
    reads("a: \"\\u0000\\u001b\\ufeff\\x7f\"", "{a=\u0000\u001b\ufeff\u007f}");
  }

  @Test
  void takesSeparatorsOfLinesThatAreNotOfAscii() {
    reads("a: x\u2028y\u2029.", "{a=x\u2028y\u2029.}");
    reads("a: 'x \u2028 \u2029'", "{a=x \u2028 \u2029}");
    refuses("a: 'x \u0085y'", "1:7: the character U+0085 is not allowed here");
    reads("a: \"x \\u0085y\\N\"", "{a=x \u0085y\u0085}");
  }

  @Test
  void refusesDeepNestingAndReadsNoFurther() {
    reads("a: " + "[".repeat(18) + "]".repeat(18), "{a=" + "[".repeat(18) + "]".repeat(18) + "}");
    String problem = "values may be nested 20 deep, and this is deeper";
    refuses("a: " + "[".repeat(20) + "]".repeat(20), "1:23: " + problem);
    refuses("a: " + "{a: ".repeat(100), "1:77: " + problem);
    refuses("- ".repeat(100), "1:41: " + problem);
  }

  @Test
  void readsWhatIsWritten() {
    reads("{}", "{}");
    reads("a:", "{a=(null)}");
    reads(
        "a: ~\nb: null\nc: Null\nd: NULL\ne: nULL",
        "{a=~(null), b=null(null), c=Null(null), d=NULL(null), e=nULL}");
    reads(
        "a: true\nb: FALSE\nc: yes\nd: on\ne: 'true'",
        "{a=true(bool), b=FALSE(bool), c=yes, d=on, e=true}");
    reads(
        "a: 1.10\nb: 0x1F\nc: 1e3\nd: -.inf\ne: .NaN\nf: '1'",
        "{a=1.10(number), b=0x1F(number), c=1e3(number), d=-.inf(number), e=.NaN(number), f=1}");
    reads(
        "a: 0o17\nb: +12\nc: .5\nd: 1.",
        "{a=0o17(number), b=+12(number), c=.5(number), d=1.(number)}");
    reads(
        "a: 1_000\nb: 0x\nc: 1.2.3\nd: '-'\ne: 10:30\nf: 2023-10-26",
        "{a=1_000, b=0x, c=1.2.3, d=-, e=10:30, f=2023-10-26}");
    reads("a: [x, {b: c}, [], '']", "{a=[x, {b=c}, [], ]}");
    reads("a: |\n  x\n\n   y\nb: >-\n  x\n  y\n", "{a=x\n\n y\n, b=x y}");
    reads("%YAML 1.2\n---\na: b\n...\n", "{a=b}");
  }

  @Test
  void readsJson() {
    reads(
        "{\"a\":\"x\\/\\u00e9\\ud83d\\ude00\",\"b\":[1,true,null]}",
        "{a=x/\u00e9\ud83d\ude00, b=[1(number), true(bool), null(null)]}");
    reads("{\n\t\"a\":\t[\n\t\t\"b\tc\"\n\t]\n}\n", "{a=[b\tc]}");
    reads("\n\t{\n\t\t\"a\": 1\r\n\t\t, \"b\": 2 }", "{a=1(number), b=2(number)}");
    refuses("{\n\t\t\"a\":\t&x 1}", "2:8: anchors (&name) are not allowed");
  }

  @Test
  void refusesWhatIsNoMapping() {
    String expected = "expected keys and values, a line KEY: VALUE for each";
    refuses("", "1:1: the file is empty");
    refuses(" \n# note\n", "1:1: the file is empty");
    refuses("null", "1:1: " + expected);
    refuses("---\n", "2:1: " + expected);
    refuses("- a", "1:1: " + expected);
    refuses("text", "1:1: " + expected);
  }

  @Test
  void refusesASecondDocument() {
    String problem = "a file holds one document, and here a second begins";
    refuses("a: b\n---\nc: d\n", "2:1: " + problem);
    refuses("a: b\n...\nc: d\n", "3:1: " + problem);
    refuses("a: b\n---\n", "2:1: " + problem);
    refuses("{a: b} {c: d}", "1:8: " + problem);
  }

  @Test
  void refusesAliasesAnchorsAndTags() {
    refuses(
        "a: &x b\nc: *x\nd: !!str e\nf: !g [h]\n&k i: *k\n",
        "1:4: anchors (&name) are not allowed",
        "2:4: aliases (*name) are not allowed",
        "3:4: tags (tag:yaml.org,2002:str) are not allowed",
        "4:4: tags (!g) are not allowed",
        "5:1: anchors (&name) are not allowed",
        "5:7: aliases (*name) are not allowed");
    refuses(
        "*x : a\n*y : b",
        "1:1: aliases (*name) are not allowed",
        "2:1: aliases (*name) are not allowed");
    refuses(
        "a: &x !y {}", "1:4: anchors (&name) are not allowed", "1:4: tags (!y) are not allowed");
  }

  @Test
  void refusesKeysThatStandTwice() {
    refuses(
        "a: 1\nb: 2\n\"a\": 3\na: 4",
        "3:1: key 'a' is already on line 1",
        "4:1: key 'a' is already on line 1");
    refuses("a: {b: 1, b: 2}", "1:11: key 'b' is already on line 1");
    reads("a: {a: 1}", "{a={a=1(number)}}");
  }

  @Test
  void refusesKeysThatAreNoText() {
    refuses("? [a]\n: b", "1:3: a key must be a single word or text");
    refuses("{a: b}: c", "1:1: a key must be a single word or text");
  }

  @Test
  void tellsWhatAVariableWithoutQuotesIs() {
    String problem = "YAML takes {{ for the beginning of a mapping";
    refuses("template: {{diff}}", "1:11: " + problem);
    refuses("template: {{diff}} please\nb: c", "1:11: " + problem);
    refuses("a: b\ninputs:\n  x:\n    label:  {{a}}, {{b}}\n", "4:13: " + problem);
    refuses("template: {{#a}}x{{/a}}\nb: c", "1:11: " + problem);
    refuses("- name: {{x}} y", "1:9: " + problem);
    reads("{a: {b: '{{x}}'}}", "{a={b={{x}}}}");
  }

  @Test
  void refusesHalvesOfCharacters() {
    refuses("a: \"x\\ud83d\"", "1:6: this escape is half a character");
    refuses(
        "a: \"\\ude00\\ud83d.\"",
        "1:5: this escape is half a character",
        "1:11: this escape is half a character");
  }

  @Test
  void explainsWhatIsNotYaml() {
    refuses("title: Foo: bar", "1:11: a key cannot stand here");
    refuses("a: x\n  b: y", "2:4: a key cannot stand here");
    refuses("a: - b", "1:4: an item of a list cannot stand here");
    refuses("a: \"x", "1:4: the quote that opens here is not closed");
    refuses("a: b\nc: 'x\n\nd: e\n", "2:4: the quote that opens here is not closed");
    refuses("a: \"\\d\"", "1:6: in double quotes, a backslash begins an escape, and this is none");
    refuses(
        "a: \"\\xg0\"", "1:7: in double quotes, a backslash begins an escape, and this is none");
    refuses(
        "a: \"\\U00110000\"",
        "1:7: in double quotes, a backslash begins an escape, and this is none");
    refuses("a: b\nc\nd: e", "2:1: there is no ':' after this key");
    refuses("a: |\n  x\ny\n", "3:1: there is no ':' after this key");
    refuses("a: \"x\" y", "1:8: this belongs to no key");
    refuses("a:\n    b: c\n  d: e", "3:3: this belongs to no key");
    refuses("a:\n  - b\n  c: d", "3:3: this belongs to no item of the list");
    refuses("a: [b\nc: d", "2:2: expected ',' or ']' after the '[' of line 1");
    refuses("a: {b: c\n", "1:4: the '{' that opens here is not closed");
    refuses("a: [b, c\n\n", "1:4: the '[' that opens here is not closed");
    refuses("a: @b", "1:4: a value cannot begin with '@': put it in quotes");
    refuses("\ud83d\ude00: `b", "1:4: a value cannot begin with '`': put it in quotes");
    refuses("\ta: b", "1:1: a tab is where only spaces may be");
    refuses("a: |\n     \n  b", "3:3: an empty line above is indented deeper than this text");
    refuses(
        "a: |x\n  b",
        "1:5: not YAML: expected chomping or indentation indicators, but found x(120)");
    refuses("%TAG\n---\na: b", "1:5: not YAML: expected '!', but found (10)");
    refuses("a: [b,,c]", "1:7: a value is missing here");
  }

  @Test
  void findsThePlaceOfAMistakeThatTheParserDoesNotTell() {
    refuses("a: [\r", "1:5: a value is missing here");
    String problem = "what follows this is not YAML 1.2";
    refuses("a:\n  b: 'x\n+'y: z\n", "2:6: " + problem);
    refuses("a: b\nc: \"\\Uffffffff\"", "2:1: " + problem);
    refuses("a: \"x\\u", "1:1: " + problem);
    refuses("%YAML 2.0\n---\na: b", "1:1: " + problem);
  }

  @Test
  void tellsAllProblemsUpToTheMistake() {
    refuses(
        "a: &x 1\na: 2\nb: [",
        "1:4: anchors (&name) are not allowed",
        "2:1: key 'a' is already on line 1",
        "3:5: a value is missing here");
  }

  static void reads(String yaml, String expected) {
    Problems problems = new Problems();
    Optional<Mapping> mapping = YamlReader.read(new SourceText("f.yaml", yaml), problems);
    assertThat(problems.inOrder()).isEmpty();
    assertThat(shown(mapping.orElseThrow())).isEqualTo(expected);
  }

  static void refuses(String yaml, String... expected) {
    Problems problems = new Problems();
    YamlReader.read(new SourceText("f.yaml", yaml), problems);
    assertThat(problems.inOrder().stream().map(Diagnostics::brief)).containsExactly(expected);
  }

  /** As Java's collections show themselves; what is not text has its kind after it. */
  private static String shown(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return scalar.text() + kind(scalar);
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().map(YamlReaderTest::shown).toList().toString();
    }
    return ((Mapping) node)
        .entries().stream().map(YamlReaderTest::shown).collect(Collectors.joining(", ", "{", "}"));
  }

  private static String shown(Entry entry) {
    return shown(entry.key()) + "=" + shown(entry.value());
  }

  private static String kind(Scalar scalar) {
    return scalar.isNull()
        ? "(null)"
        : scalar.isBoolean() ? "(bool)" : scalar.isText() ? "" : "(number)";
  }
}
