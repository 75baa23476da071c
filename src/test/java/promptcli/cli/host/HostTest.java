package promptcli.cli.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostTest {

  /** What stands first counts most. */
  @ParameterizedTest
  @CsvSource({
    "'', TERM=xterm, true, true",
    "'', TERM=xterm, false, false",
    "'', TERM=dumb, true, false",
    "'', '', true, false",
    "'', TERM=xterm NO_COLOR=1, true, false",
    "'', TERM=xterm NO_COLOR=, true, true",
    "'', CLICOLOR_FORCE=1, false, true",
    "'', CLICOLOR_FORCE=0, false, false",
    "'', CLICOLOR_FORCE=1 NO_COLOR=1, false, false",
    "--color=always, NO_COLOR=1, false, true",
    "--color always, TERM=dumb, false, true",
    "--color never, TERM=xterm CLICOLOR_FORCE=1, true, false",
    "--color auto, TERM=xterm, true, true",
    "--color=never --color=always, '', false, true",
    "-- --color=always, '', false, false",
    "--color, TERM=xterm, true, true"
  })
  void isColouredWhereThatIsWanted(
      String line, String variables, boolean terminal, boolean expected) {
    List<String> arguments = List.of(line.split(" "));
    assertThat(Host.isColoured(arguments, environment(variables), terminal)).isEqualTo(expected);
  }

  private static Map<String, String> environment(String variables) {
    return Stream.of(variables.split(" "))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split("=", -1))
        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
  }
}
