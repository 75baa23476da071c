package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import promptcli.text.Columns;

/** What is laid out by our columns is drawn by JLine's. */
class ColumnsAgreementTest {

  @Test
  void everyCharacterTakesAsMany() {
    assertThat(
            IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .filter(c -> c != 0x1734 && c != 0x1171E) // no marks any more since Unicode 14
                .filter(c -> Columns.of(Character.toString(c)) != WCWidth.wcwidth(c))
                .mapToObj(Integer::toHexString))
        .isEmpty();
  }
}
