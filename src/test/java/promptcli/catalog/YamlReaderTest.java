package promptcli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import promptcli.catalog.YamlNode.Entry;
import promptcli.catalog.YamlNode.Mapping;
import promptcli.catalog.YamlNode.Scalar;
import promptcli.catalog.YamlNode.Sequence;
import promptcli.model.Diagnostic;
import promptcli.model.SourceText;

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

  static void reads(String yaml, String expected) {
    List<Diagnostic> problems = new ArrayList<>();
    Optional<Mapping> mapping = YamlReader.read(new SourceText("f.yaml", yaml), problems::add);
    assertThat(problems).isEmpty();
    assertThat(shown(mapping.orElseThrow())).isEqualTo(expected);
  }

  static void refuses(String yaml, String... expected) {
    List<Diagnostic> problems = new ArrayList<>();
    YamlReader.read(new SourceText("f.yaml", yaml), problems::add);
    assertThat(problems.stream().map(Reading::shown)).containsExactly(expected);
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
