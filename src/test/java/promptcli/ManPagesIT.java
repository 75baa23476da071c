package promptcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual pages as {@code man} shows them: they, the help and completion agree. */
class ManPagesIT {

  private static final Path PAGES = Shell.DIST.resolve("man");

  @TempDir private Path folder;

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  static Stream<Path> commands() throws IOException {
    return pages().filter(page -> page.toString().endsWith(".1"));
  }

  static Stream<Path> topics() throws IOException {
    return pages().filter(page -> !page.toString().endsWith(".1"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void rendersWithoutAWarning(Path page) throws Exception {
    Needed.programs("groff");
    assertThat(run("groff -man -ww -z -Tutf8 " + page)).isEqualTo(new Shell.Outcome(0, "", ""));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void satisfiesMandoc(Path page) throws Exception {
    Needed.programs("mandoc");
    assertThat(run("mandoc -T lint -W warning " + page)).isEqualTo(new Shell.Outcome(0, "", ""));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void saysWhatTheHelpOnATopicSays(Path page) throws Exception {
    Needed.programs("man");
    String topic = page.getFileName().toString().replaceAll("prompt-|\\.\\d", "");
    String shown = words(run("LC_ALL=C.UTF-8 MANWIDTH=200 man -l " + page).stdout());
    String help = run("prompt help " + topic).stdout();
    String title = help.lines().findFirst().orElseThrow();
    assertThat(shown.replaceAll(".* DESCRIPTION (.*) SEE ALSO .*", "$1"))
        .isEqualToIgnoringCase(words(help.substring(title.length())));
    assertThat(shown).contains(title.replaceFirst("\\(\\d\\):", " -"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysWhatHelpAndCompletionSay(Path page) throws Exception {
    Needed.programs("man");
    String command = page.getFileName().toString().replaceAll("prompt-|prompt\\.1|\\.1", "");
    String shown = words(run("MANWIDTH=200 man -l " + page).stdout());
    List<String> entries = entries(run("prompt " + command + " --help").stdout());
    assertThat(entries).isNotEmpty();
    assertThat(shown).contains(entries);
    String completed = run("prompt __complete fish " + command + " -").stdout();
    for (String line : completed.lines().skip(1).toList()) {
      String[] parts = line.split("\t");
      assertThat(entries).anyMatch(entry -> entry.matches("(.*, )?" + parts[0] + "\\b.*"));
      assertThat(shown).contains(parts[0], words(parts[1]));
    }
  }

  @Test
  void findsThePageOfACommand() throws Exception {
    Needed.programs("man");
    String path = "MANPATH=" + PAGES;
    assertThat(
            run(path + " man prompt render").stdout() + run(path + " man prompt-render").stdout())
        .contains("PROMPT-RENDER(1)", "prompt-render - fill in a template");
  }

  /** The rows of a help page, each on a line. */
  private static List<String> entries(String help) {
    List<String> entries = new ArrayList<>();
    Matcher row = Pattern.compile("(?m)^ {2,6}(-.*(?:\\n {8,}.*)*)").matcher(help);
    while (row.find()) {
      entries.add(words(row.group(1)));
    }
    return entries;
  }

  /** The text on one line, with a blank between words. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private Shell.Outcome run(String command) throws Exception {
    return new Shell(folder).run(command);
  }
}
