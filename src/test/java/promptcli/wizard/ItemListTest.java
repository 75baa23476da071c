package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import promptcli.text.StyledText;
import promptcli.wizard.Questions.Item;

class ItemListTest {

  private static final List<Item> TEMPLATES =
      List.of(
          item("database-migration", "Incremental Database and Schema Changes", "hot sql"),
          item("kill-switch", "Kill Switch and Rollback Planning", "hot"),
          item("master-rollout", "Incremental Feature Development Master Prompt", ""));

  @Test
  void putsTheBestFirst() {
    assertFound("", "database-migration", "kill-switch", "master-rollout");
    assertFound("ksw", "kill-switch");
    assertFound("rol", "master-rollout", "kill-switch");
    assertFound("sql", "database-migration");
    assertFound("hot roll", "kill-switch");
    assertFound("  INCR   mast ", "master-rollout");
    assertFound("zz");
  }

  @Test
  void showsWhatWasTypedAgainAfterErasing() {
    ItemList list = new ItemList(TEMPLATES, 0);
    list.filter("ks");
    list.filter("ksz");
    assertThat(list.count()).isEqualTo("0 of 3");
    assertThat(list.selected()).isEmpty();
    list.filter("ks");
    assertThat(list.selected()).hasValue(1);
    list.filter("");
    assertThat(list.count()).isEqualTo("3");
    list.select(2);
    assertThat(list.selected()).hasValue(2);
  }

  @Test
  void marksTheLettersInNameAndTitle() {
    ItemList list = new ItemList(TEMPLATES, 0);
    list.filter("roll");
    assertThat(list.rows(3, 79).get(1).forTerminal(false))
        .isEqualTo(
            "  kill-switch         \033[2mKill Switch and \033[m\033[4mRoll\033[m"
                + "\033[2mback Planning\033[m");
    assertThat(list.rows(3, 79).get(0).forTerminal(true))
        .startsWith("\033[1;35m› master-\033[m\033[1;4;32mroll\033[m\033[1;35mout\033[m");
  }

  @Test
  void saysThatThereIsMore() {
    ItemList list = numbers(10);
    assertRows(list, 4, "› 0", "  1", "  2", "  ↓ 7 more");
    list.select(5);
    assertRows(list, 4, "  ↑ 4 more", "  4", "› 5", "  ↓ 4 more");
    list.selectLast();
    assertRows(list, 4, "  ↑ 7 more", "  7", "  8", "› 9");
    assertRows(list, 2, "  8", "› 9");
    assertRows(list, 1, "› 9");
    list.move(-100);
    assertRows(list, 20, "› 0", "  1", "  2", "  3", "  4", "  5", "  6", "  7", "  8", "  9");
  }

  @Test
  void showsEveryItemWhileItIsSelected() {
    for (int height = 1; height < 9; height++) {
      ItemList list = numbers(8);
      for (int i = 0; i < 8; i++) {
        list.select(i);
        List<StyledText> rows = list.rows(height, 20);
        assertThat(rows).hasSizeLessThanOrEqualTo(height);
        assertThat(rows.get(list.selectedRow(height))).hasToString("› " + i);
      }
    }
  }

  @Test
  void showsABrokenOneAsSuch() {
    ItemList list =
        new ItemList(
            List.of(
                new Item("bad", "", "", "line 3: no text", Optional.empty()), item("ok", "", "")),
            0);
    assertRows(list, 2, "› bad  broken: line 3: no text", "  ok");
    list.filter("brok");
    assertThat(list.selected()).isEmpty();
  }

  @Test
  void cutsWhatDoesNotFit() {
    assertThat(new ItemList(TEMPLATES, 0).rows(3, 30))
        .extracting(StyledText::toString)
        .containsExactly(
            "› database-migration  Increme…",
            "  kill-switch         Kill Sw…",
            "  master-rollout      Increme…");
  }

  private static ItemList numbers(int count) {
    return new ItemList(IntStream.range(0, count).mapToObj(i -> Item.of("" + i)).toList(), 0);
  }

  private static Item item(String text, String detail, String keywords) {
    return new Item(text, detail, keywords, "", Optional.empty());
  }

  private static void assertFound(String typed, String... names) {
    ItemList list = new ItemList(TEMPLATES, 0);
    list.filter(typed);
    List<String> found =
        IntStream.range(0, names.length)
            .mapToObj(
                i -> {
                  list.select(i);
                  return TEMPLATES.get(list.selected().orElseThrow()).text();
                })
            .toList();
    assertThat(found).containsExactly(names);
    assertThat(list.count()).isIn(names.length + " of 3", "" + names.length);
  }

  private static void assertRows(ItemList list, int height, String... rows) {
    assertThat(list.rows(height, 40)).extracting(StyledText::toString).containsExactly(rows);
  }
}
