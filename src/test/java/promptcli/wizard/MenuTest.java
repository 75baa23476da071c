package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import promptcli.text.StyledText;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Question;
import promptcli.wizard.Questions.Reply;

/** A list to choose from, as its lines are laid out. */
class MenuTest {

  @Test
  void showsALookBesideTheListOnAWideTerminal() {
    Menu menu = menu(item("one", 3), item("two", 30));
    assertThat(lines(menu, 119, 24)).element(2).isEqualTo("› one" + " ".repeat(38) + "one 0");
    assertThat(lines(menu, 119, 24)).element(3).isEqualTo("  two" + " ".repeat(38) + "one 1");
    menu.press(MenuKey.DOWN, "");
    assertThat(lines(menu, 119, 24)).element(2).isEqualTo("  one" + " ".repeat(38) + "two 0");
    assertThat(lines(menu, 119, 24)).element(21).isEqualTo(" ".repeat(43) + "…");
    assertThat(lines(menu, 119, 24)).hasSize(24).endsWith("", "keys");
  }

  @Test
  void showsALookBelowTheListOnAHighTerminal() {
    Menu menu = menu(item("one", 3), item("two", 30));
    List<String> lines = lines(menu, 79, 29);
    assertThat(lines).hasSize(29);
    assertThat(lines.subList(0, 9))
        .containsExactly(
            "Label",
            ">" + " ".repeat(77) + "2",
            "› one",
            "  two",
            "",
            "one 0",
            "one 1",
            "one 2",
            "");
    assertThat(lines).endsWith("", "keys");
  }

  @Test
  void showsNoLookWhereThereIsNoRoom() {
    assertThat(lines(menu(item("one", 3)), 79, 28))
        .containsExactly("Label", ">" + " ".repeat(77) + "1", "› one", "", "keys");
  }

  @Test
  void keepsThePlaceOfTheKeysWhileItNarrows() {
    Menu menu = menu(item("one", 1), item("two", 1));
    menu.press(MenuKey.CHARACTER, "w");
    assertThat(lines(menu, 29, 9))
        .containsExactly("Label", "> w" + " ".repeat(20) + "1 of 2", "› two", "", "", "keys");
    menu.press(MenuKey.CHARACTER, "z");
    assertThat(lines(menu, 29, 9)).contains("  nothing matches").hasSize(6);
    assertThat(menu.press(MenuKey.TAKE, "")).isEmpty();
    menu.press(MenuKey.ERASE_ALL, "");
    assertThat(menu.press(MenuKey.TAKE, "")).contains(Reply.of(0));
  }

  @Test
  void saysWhyABrokenOneCannotBeTaken() {
    Menu menu = menu(new Item("bad", "", "", "line 3: no text", Optional.empty()), item("ok", 1));
    assertThat(menu.press(MenuKey.TAKE, "")).isEmpty();
    assertThat(lines(menu, 59, 9))
        .containsSubsequence("! bad is broken: line 3: no text", "› bad  broken: line 3: no text");
    menu.press(MenuKey.DOWN, "");
    assertThat(lines(menu, 59, 9)).noneMatch(line -> line.startsWith("!"));
    assertThat(menu.press(MenuKey.TAKE, "")).contains(Reply.of(1));
  }

  @Test
  void movesByPagesAndToTheEnds() {
    Item[] items = IntStream.range(0, 50).mapToObj(i -> Item.of("" + i)).toArray(Item[]::new);
    Menu menu = menu(items);
    lines(menu, 59, 14); // ten rows
    menu.press(MenuKey.PAGE_DOWN, "");
    assertThat(menu.press(MenuKey.TAKE, "")).contains(Reply.of(9));
    menu.press(MenuKey.END, "");
    assertThat(menu.press(MenuKey.TAKE, "")).contains(Reply.of(49));
    menu.press(MenuKey.PAGE_UP, "");
    assertThat(menu.press(MenuKey.TAKE, "")).contains(Reply.of(40));
    menu.press(MenuKey.HOME, "");
    assertThat(menu.press(MenuKey.TAKE, "")).contains(Reply.of(0));
  }

  @Test
  void keepsWithinTheScreen() {
    for (int rows = 3; rows < 40; rows++) {
      for (int columns = 9; columns < 200; columns += 10) {
        Menu menu =
            menu(IntStream.range(0, 30).mapToObj(i -> item("i" + i, 9)).toArray(Item[]::new));
        Frame frame = menu.frame(columns, rows);
        assertThat(frame.lines()).as(columns + "×" + rows).hasSizeLessThanOrEqualTo(rows);
        assertThat(frame.row()).isLessThan(frame.lines().size());
        assertThat(frame.column()).isLessThanOrEqualTo(columns);
      }
    }
  }

  private static Item item(String name, int lines) {
    String look =
        IntStream.range(0, lines).mapToObj(i -> name + " " + i).collect(Collectors.joining("\n"));
    return new Item(name, "", "", "", Optional.of(() -> new StyledText().add(look)));
  }

  private static Menu menu(Item... items) {
    Question question = new Question("Label", "", "", "", false, false, "");
    return new Menu(question, List.of(items), true, "keys", 0);
  }

  private static List<String> lines(Menu menu, int columns, int rows) {
    return menu.frame(columns, rows).lines().stream().map(StyledText::toString).toList();
  }
}
