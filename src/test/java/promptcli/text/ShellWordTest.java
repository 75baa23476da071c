package promptcli.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that shells read back as they were. */
class ShellWordTest {

  private static final String[] WORDS = {
    "",
    "plain",
    "@slo.md",
    "--a=b",
    "=ls",
    "~/x",
    "two words",
    "it's",
    "'",
    "\\",
    "back\\n",
    "$HOME `id` $(id) ${x}",
    "!! wow!",
    "a\nb\n\nc's \\ !x",
    "tab\there",
    "\033[31mred\007\177",
    "\u0085f",
    "漢字 e\u0301 שלום \uD83D\uDE00\n",
    "*?[a]{b,c}<>|&;#%",
    "%1",
    "\\'",
    "a\\",
    "C:\\new\\'x'\\\\",
    "\r\n",
    "\u202eabc\u200b\ufeff",
    "$a\n$b",
    "a\n::set-output::x\n \t::y ##[z] ###vso[w] :: ##"
  };

  @Test
  void quotesOnlyWhatNeedsIt() {
    assertThat(Stream.of("plain", "a b", "it's", "a\nb").map(ShellWord::quoted))
        .containsExactly("plain", "'a b'", "'it'\\''s'", "'a\nb'");
  }

  @Test
  void beginsNoLineWithACommandOfACiService() {
    assertThat(ShellWord.quoted("a\n ::x\n##[y]\n##  z")).isEqualTo("'a\n :'':x\n#''#[y]\n##  z'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "sh"})
  void isReadBack(String shell) throws Exception {
    assumeTrue(
        Stream.of("/bin", "/usr/bin", "/usr/local/bin")
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell))),
        shell + " is not installed");
    for (String word : WORDS) {
      ProcessBuilder builder =
          new ProcessBuilder(shell, "-c", "printf '%s' " + ShellWord.quoted(word));
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.redirectErrorStream(true).start();
      assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
          .as(ShellWord.quoted(word))
          .isEqualTo(word);
    }
  }
}
