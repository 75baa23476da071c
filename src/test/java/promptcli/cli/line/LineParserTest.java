package promptcli.cli.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import promptcli.model.UsageException;

class LineParserTest {

  private static final Syntax SYNTAX =
      new Syntax("do", Parameter.one(ArgumentType.template("TEMPLATE")), "Does it.", "prompt do x")
          .section(
              "Options",
              List.of(
                  Option.flag("--yes", "agrees").orShort("-y"),
                  Option.of("--output", ArgumentType.outputFile(), "writes to it").orShort("-o"),
                  Option.repeatable("--values", ArgumentType.inputFile(), "reads it"),
                  Option.repeatable("--set", ArgumentType.assignment(List.of()), "sets it"),
                  Option.of("--format", ArgumentType.oneOf("FORMAT", List.of("text", "json")), ""),
                  Option.of("--text", ArgumentType.value("TEXT", List.of()), "gives it"),
                  Option.HELP));

  @Test
  void keepsTheOrderOfTheLine() {
    parses("--values a x -y --values=b", "--values a, -y, --values b; x");
    parses("x", "; x");
    parses("", "; ");
  }

  @Test
  void takesShortOptionsApart() {
    parses("-yo f x", "-y, -o f; x");
    parses("-of x", "-o f; x");
    parses("-yof x", "-y, -o f; x");
  }

  @Test
  void takesAnyWordAfterAnOptionForItsValue() {
    parses("--text -- x", "--text --; x");
    parses("--text --yes x", "--text --yes; x");
    parses("--text= x", "--text ; x");
  }

  @Test
  void endsTheOptions() {
    parses("-y -- -y", "-y; -y");
    refuses("-y -- x --yes", "unexpected argument '--yes'");
  }

  @Test
  void saysWhatIsWrong() {
    refuses("--oops", "unknown option --oops");
    refuses("--yess=1", "unknown option --yess; did you mean --yes?");
    refuses("--out f", "unknown option --out; did you mean --output?");
    refuses("x y", "unexpected argument 'y'");
    refuses("x --output", "--output needs a value: FILE");
    refuses("-o a -o b", "--output is given twice");
    refuses("--yes=1", "--yes takes no value");
    refuses("--output=", "--output is empty: it needs a FILE");
    refuses("--format jsn", "--format: 'jsn' is not one of text, json; did you mean json?");
  }

  @Test
  void tellsWhetherStandardInputIsRead() {
    reads("--text @-", true);
    reads("--set text=@-", true);
    reads("--values -", true);
    reads("--values a --values -", true);
    reads("--text -", false);
    reads("--set text=-", false);
    reads("--text @@-", false);
    reads("--output -", false);
    reads("-y", false);
  }

  /** Before the options of a template are known, any may give an input. */
  @Test
  void scansWhatHasStandardInputRead() {
    assertThat(scan("--unknown @-").readsStandardInput()).isTrue();
    assertThat(scan("--unknown=@-").readsStandardInput()).isTrue();
    assertThat(scan("--unknown -").readsStandardInput()).isFalse();
    assertThat(scan("--output -").readsStandardInput()).isFalse();
    assertThat(scan("-yo @-").readsStandardInput()).isFalse();
  }

  @Test
  void scansWordsApartFromWhatMayBeAValue() {
    LineScan scan = scan("--unknown a -yo f b --values");
    assertThat(scan.words()).containsExactly("b");
    assertThat(scan.doubtful()).containsExactly("a");
    assertThat(scan.known()).containsExactly("-y", "-o", "f", "--values");
    assertThat(scan.open()).map(Option::name).contains("--values");
    assertThat(scan.hasEnded()).isFalse();
  }

  @Test
  void quotesTheTemplateInTheLineThatHelps() {
    assertThat(SYNTAX.helpLine()).isEqualTo("prompt do --help");
    Syntax of = new Syntax("do", SYNTAX.parameter(), "", "").of("./my file.yaml");
    assertThat(of.helpLine()).isEqualTo("prompt do './my file.yaml' --help");
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }

  private static LineScan scan(String line) {
    return LineScan.of(words(line), SYNTAX);
  }

  private static void parses(String line, String expected) {
    ParsedLine parsed = LineParser.parse(words(line), SYNTAX);
    String options =
        parsed.occurrences().stream()
            .map(occurrence -> String.join(" ", occurrence.arguments()))
            .collect(Collectors.joining(", "));
    assertThat(options + "; " + String.join(" ", parsed.words())).isEqualTo(expected);
  }

  private static void reads(String line, boolean expected) {
    assertThat(LineParser.parse(words(line), SYNTAX).readsStandardInput()).isEqualTo(expected);
  }

  private static void refuses(String line, String expected) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> LineParser.parse(words(line), SYNTAX))
        .withMessage(expected);
  }
}
