package promptcli.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** READMEs, dumps, lock files, diffs and the like, in which nothing is to be reported. */
class OrdinaryTextsTest {

  static List<Path> texts() throws IOException, URISyntaxException {
    try (Stream<Path> files =
        Files.list(Path.of(OrdinaryTextsTest.class.getResource("ordinary").toURI()))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothingIsFound(Path file) throws IOException {
    assertThat(SecretFinder.find(Files.readString(file))).isEmpty();
  }

  @Test
  void thereAreThirty() throws IOException, URISyntaxException {
    assertThat(texts()).hasSize(30);
  }
}
