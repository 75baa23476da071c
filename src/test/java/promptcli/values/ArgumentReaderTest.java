package promptcli.values;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.model.FileException;
import promptcli.model.UsageException;

class ArgumentReaderTest {

  @TempDir private Path directory;

  @Test
  void anArgumentIsItself() {
    means("text", "text");
    means("", "");
    means("a@b", "a@b");
    means("-", "-");
    means("text\n", "text\n");
  }

  @Test
  void twoSignsAreOne() {
    means("@@", "@");
    means("@@file", "@file");
    means("@@@file", "@@file");
  }

  @Test
  void aFileMeansItsText() throws IOException {
    fileMeans("text", "text");
    fileMeans("\n text \n", "\n text \n");
    fileMeans("text\r", "text\r");
    fileMeans("", "");
    fileMeans("\ufefftext", "\ufefftext");
    fileMeans("@other", "@other");
  }

  @Test
  void standardInputIsReadOnce() {
    ArgumentReader arguments = arguments("from a pipe\n");
    assertThat(arguments.text("@-", "--a")).isEqualTo("from a pipe\n");
    assertThatThrownBy(() -> arguments.text("@-", "--b"))
        .isInstanceOf(UsageException.class)
        .hasMessage("standard input can be read once, but --a and --b both name it");
  }

  @Test
  void standardInputIsNotTouchedUnlessNamed() {
    InputStream untouchable =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError();
          }
        };
    assertThat(new ArgumentReader(directory, untouchable, Map.of()).text("-", "--a"))
        .isEqualTo("-");
  }

  @Test
  void refusesWhatCannotBeRead() {
    ArgumentReader arguments = arguments("");
    assertThatThrownBy(() -> arguments.text("@", "--a"))
        .isInstanceOf(UsageException.class)
        .hasMessage("--a: '@' needs the name of a file after it");
    assertThatThrownBy(() -> arguments.text("@none.md", "--a"))
        .isInstanceOf(FileException.class)
        .hasMessage("--a: cannot read none.md: no such file");
    assertThatThrownBy(() -> arguments.text("@.", "--a"))
        .isInstanceOf(FileException.class)
        .hasMessage("--a: cannot read .: it is a folder");
  }

  @Test
  void aNameThatNoFileCanHaveIsNoFile() {
    assertThatThrownBy(() -> arguments("").text("@a\0b", "--a"))
        .isInstanceOf(FileException.class)
        .hasMessage("--a: cannot read a\0b: no such file");
  }

  @Test
  void theItemsOfAFileAreItsLinesThatHaveText() throws IOException {
    Files.writeString(directory.resolve("list"), "one\r\n\n \t\ntwo \n  three");
    assertThat(arguments("").items("@list", "--a")).containsExactly("one", "two ", "  three");
    assertThat(arguments("x\ny\n").items("@-", "--a")).containsExactly("x", "y");
    assertThat(arguments("").items("a\nb", "--a")).containsExactly("a\nb");
    assertThat(arguments("").items("@@a\nb", "--a")).containsExactly("@a\nb");
  }

  @Property
  void aFilesTextSurvivesByteForByte(@ForAll("texts") String text) {
    ArgumentReader arguments =
        new ArgumentReader(Path.of("/"), new ByteArrayInputStream(text.getBytes(UTF_8)), Map.of());
    assertThat(arguments.text("@-", "--a")).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff))
        .map(text -> text + ".");
  }

  private ArgumentReader arguments(String standardInput) {
    return new ArgumentReader(
        directory, new ByteArrayInputStream(standardInput.getBytes(UTF_8)), Map.of());
  }

  private void means(String argument, String text) {
    assertThat(arguments("").text(argument, "--a")).isEqualTo(text);
  }

  private void fileMeans(String content, String text) throws IOException {
    Files.writeString(directory.resolve("file"), content);
    means("@file", text);
  }
}
