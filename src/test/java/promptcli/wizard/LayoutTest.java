package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import promptcli.text.StyledText;
import promptcli.wizard.Frame.Head;
import promptcli.wizard.Frame.Layout;

class LayoutTest {

  /** A label of one line, three about it, one complaint, two of keys; dots are the answer's. */
  @ParameterizedTest
  @CsvSource({
    "20, 9, L A1 A2 A3 C ......... | K1 K2",
    "12, 9, L A1 A2 A3 C .... _ K1 K2",
    "9, 9, L A1 A2 A3 C . _ K1 K2",
    "9, 1, L A1 A2 A3 C . _ K1 K2",
    "8, 9, L A1 A2 C . _ K1 K2",
    "7, 9, L A1 A2 C . K1 K2",
    "5, 9, L A1 C . K1",
    "4, 9, L C . K1",
    "3, 9, L C .",
    "2, 9, L ."
  })
  void givesRowsToWhatIsNeededMost(int rows, int most, String expected) {
    Head head = new Head(lines("L"), lines("A1 A2 A3"), lines("C"));
    Layout layout = Layout.of(head, lines("K1 K2"), rows, 1, most);
    String shown =
        Stream.of(layout.head(), lines(".".repeat(layout.room())), layout.foot())
            .flatMap(List::stream)
            .map(line -> line.isEmpty() ? "_" : line.toString())
            .collect(Collectors.joining(" "));
    assertThat(shown).isEqualTo(expected.replace("|", "_"));
  }

  private static List<StyledText> lines(String words) {
    return Stream.of(words.split(" ")).map(word -> new StyledText().add(word)).toList();
  }
}
