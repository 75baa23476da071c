package promptcli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.model.Diagnostics;
import promptcli.model.FileException;

class TextFileTest {

  @Test
  void refusesWhatIsNotUtf8() {
    refuses("61 0a 62 ff", "2:2: not UTF-8: byte 0xFF");
    refuses("80", "1:1: not UTF-8: byte 0x80");
    refuses("c0 80", "1:1: not UTF-8: byte 0xC0"); // overlong
    refuses("e0 80 af", "1:1: not UTF-8: byte 0xE0");
    refuses("61 f0 80 80 af", "1:2: not UTF-8: byte 0xF0");
    refuses("ed a0 80", "1:1: not UTF-8: byte 0xED"); // a surrogate
    refuses("f4 90 80 80", "1:1: not UTF-8: byte 0xF4"); // past U+10FFFF
    refuses("61 c3", "1:2: not UTF-8: byte 0xC3"); // cut short
    refuses("f0 9f 98 80 0d 0a f0 9f 98", "2:1: not UTF-8: byte 0xF0");
    refuses("ff fe 61 00", "1:1: not UTF-8: byte 0xFF"); // UTF-16
  }

  @Test
  void refusesMoreThanItsLimit() {
    assertThat(read("abc".getBytes(StandardCharsets.UTF_8), 3)).isEqualTo("abc");
    assertThat(message(() -> read("abcd".getBytes(StandardCharsets.UTF_8), 3)))
        .isEqualTo("f is larger than 0 KiB");
    assertThat(message(() -> read(new byte[(1 << 20) + 1], 1 << 20)))
        .isEqualTo("f is larger than 1 MiB");
    assertThat(message(() -> read(new byte[(2 << 20) + 1], 2 << 20)))
        .isEqualTo("f is larger than 2 MiB");
  }

  @Test
  void saysWhyAFileCannotBeRead(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
    says(folder.resolve("none"), "cannot read f: no such file");
    says(folder, "cannot read f: it is a folder");
    says(file.resolve("x"), "cannot read f: not a directory");
    says(folder.resolve("x".repeat(300)), "cannot read f: file name too long");
    assertThat(message(() -> TextFile.read(loop, "f", 9)))
        .startsWith("cannot read f: too many levels");
  }

  @Test
  void saysWhyAFileCouldNotBeOpened() {
    assertThat(reason(new AccessDeniedException("file"))).isEqualTo("permission denied");
    assertThat(reason(new FileSystemException("file"))).isEqualTo("file");
    assertThat(reason(new IOException("Input/output error"))).isEqualTo("Input/output error");
  }

  @Property
  void readsWhatIsWritten(@ForAll("texts") String text) {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8), 1 << 20)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
  }

  private static String read(byte[] bytes, int limit) {
    return TextFile.read(new ByteArrayInputStream(bytes), "f", limit).text();
  }

  private static void refuses(String bytes, String expected) {
    byte[] input = HexFormat.ofDelimiter(" ").parseHex(bytes);
    FileException e = catchThrowableOfType(FileException.class, () -> read(input, 1 << 20));
    assertThat(e.diagnostics().stream().map(Diagnostics::brief)).containsExactly(expected);
  }

  private static void says(Path file, String expected) {
    assertThat(message(() -> TextFile.read(file, "f", 9))).isEqualTo(expected);
  }

  private static String reason(IOException e) {
    return TextFile.reason(e, Path.of("none"));
  }

  private static String message(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    return catchThrowableOfType(FileException.class, reading).getMessage();
  }
}
