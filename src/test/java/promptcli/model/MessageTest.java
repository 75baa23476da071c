package promptcli.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

  @Test
  void endsWithoutNewlines() {
    assertThat(new Message(Role.USER, "a\n\nb\n\n").text()).isEqualTo("a\n\nb");
    assertThat(new Message(Role.USER, "\n").text()).isEmpty();
    assertThat(Message.withoutTrailingNewlines("a ")).isEqualTo("a ");
  }

  @Test
  void standsApartByABlankLineAndEndsInOneNewline() {
    Message system = new Message(Role.SYSTEM, "one\n");
    Message user = new Message(Role.USER, "two");
    assertThat(Message.text(List.of(system, user))).isEqualTo("one\n\ntwo\n");
    assertThat(Message.text(List.of(user))).isEqualTo("two\n");
  }
}
