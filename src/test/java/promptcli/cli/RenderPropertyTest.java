package promptcli.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import promptcli.text.Printable;

/** What holds for every value: it comes out as it went in, whichever way it came. */
class RenderPropertyTest {

  private static Path directory;

  @BeforeContainer
  static void makeTemplate() throws IOException {
    directory = Files.createTempDirectory("prompt");
    Files.writeString(
        directory.resolve("t.yaml"),
        """
        inputs:
          a: {}
          b: {required: false}
        template: "<{{a}}|{{{b}}}>"
        """);
  }

  @AfterContainer
  static void removeTemplate() throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  @Property(tries = 300)
  void anOptionsValueComesOutByteForByte(@ForAll("texts") String a, @ForAll("texts") String b) {
    String optionA = a.startsWith("@") ? "@" + a : a;
    String optionB = b.startsWith("@") ? "@" + b : b;
    assertThat(render("--a", optionA, "--b=" + optionB))
        .isEqualTo("<" + kept(a) + "|" + kept(b) + ">\n");
  }

  @Property(tries = 300)
  void theEnvironmentsValueComesOutByteForByte(@ForAll("texts") String a) {
    Cli cli = Cli.in(directory).environment(Map.of("PROMPT_INPUT_A", a));
    assertThat(cli.run("render", "./t.yaml").stdout()).isEqualTo("<" + kept(a) + "|>\n");
  }

  private static String kept(String value) {
    return value.replaceFirst("(\r?\n)+\\z", "");
  }

  /** What comes by a file, a pipe or a file of values is what an option gives. */
  @Property(tries = 100)
  void oneValueIsTheSameWhicheverWayItComes(@ForAll("texts") String a) throws IOException {
    String text = a + "\n\n";
    Path file = Files.writeString(directory.resolve("brief.txt"), text);
    Path values = Files.writeString(directory.resolve("brief.yaml"), "a: " + quoted(text));
    String expected = render("--a", text.startsWith("@") ? "@" + text : text);
    assertThat(expected).isEqualTo("<" + kept(text) + "|>\n");
    assertThat(render("--a", "@brief.txt")).isEqualTo(expected);
    assertThat(render("--values", "brief.yaml")).isEqualTo(expected);
    Cli environment = Cli.in(directory).environment(Map.of("PROMPT_INPUT_A", text));
    assertThat(environment.run("render", "./t.yaml").stdout()).isEqualTo(expected);
    Cli pipe = Cli.in(directory).stdin(text.getBytes(UTF_8));
    assertThat(pipe.run("render", "./t.yaml", "--a", "@-").stdout()).isEqualTo(expected);
    Files.delete(file);
    Files.delete(values);
  }

  @Example
  void everyCharacterComesBackFromSavedValues() throws IOException {
    StringBuilder text = new StringBuilder("🙂");
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        text.append(c);
      }
    }
    Path saved = directory.resolve("saved.yaml");
    String rendered = render("--a", text.toString(), "--save-values", "saved.yaml");
    Cli.Outcome again = Cli.in(directory).run("render", "./t.yaml", "--values", "saved.yaml");
    Files.delete(saved);
    assertThat(again).isEqualTo(new Cli.Outcome(0, rendered, ""));
  }

  @Property(tries = 100)
  void theOrderOfArgumentsDoesNotMatter(@ForAll Random random) {
    List<List<String>> arguments =
        new ArrayList<>(
            List.of(
                List.of("./t.yaml"),
                List.of("--a", "x"),
                List.of("--set", "b=y"),
                List.of("--format", "text"),
                List.of("--no-input")));
    Collections.shuffle(arguments, random);
    String[] shuffled = arguments.stream().flatMap(List::stream).toArray(String[]::new);
    assertThat(render(shuffled)).isEqualTo("<x|y>\n");
  }

  @Property(tries = 300)
  void textWithoutTagsIsPrintedAsItIs(@ForAll("texts") String text) throws IOException {
    if (text.contains("{{")) {
      return;
    }
    Files.writeString(directory.resolve("plain.yaml"), "template: " + quoted("(" + text + ")"));
    assertThat(Cli.in(directory).run("render", "./plain.yaml").stdout())
        .isEqualTo("(" + text + ")\n");
  }

  /** Any text but one of white space only, which counts as missing. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .list()
            .ofMinSize(1)
            .ofMaxSize(20)
            .map(RenderPropertyTest::text);
    Arbitrary<String> awkward =
        Arbitraries.of(
            "{{a}}",
            "{{{",
            "}}",
            "{{=<% %>=}}",
            "\r",
            "\n",
            "\r\n",
            "\u0085",
            "\u001b[31m",
            "\u202e",
            "\ufeff",
            "&<>\"'",
            "@",
            "@-",
            "@@",
            "--help",
            "--",
            "-o",
            "=",
            "${a}",
            "%s",
            "@|red x|@",
            "é",
            "日本",
            "🙂",
            "\\",
            "'",
            "\"",
            "\uFFFD");
    return Arbitraries.oneOf(
            any, awkward.list().ofMinSize(1).ofMaxSize(6).map(l -> String.join("", l)))
        .filter(text -> !Printable.isBlank(text));
  }

  private static String text(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }

  /** A YAML text in double quotes. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> quoted.append("\\U%08x".formatted(c)));
    return quoted.append('"').toString();
  }

  private static String render(String... options) {
    List<String> args = new ArrayList<>(List.of("render"));
    if (!List.of(options).contains("./t.yaml")) {
      args.add("./t.yaml");
    }
    Collections.addAll(args, options);
    Cli.Outcome outcome = Cli.in(directory).run(args);
    assertThat(outcome.stderr()).isEmpty();
    return outcome.stdout();
  }
}
