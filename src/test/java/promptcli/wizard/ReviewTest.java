package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import promptcli.text.Style;
import promptcli.text.StyledText;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Question;
import promptcli.wizard.Questions.Reply;

/**
 * The last look, as its lines are laid out: values between brackets, the current one in {@code <>}.
 */
class ReviewTest {

  private static final List<Item> ACTIONS =
      List.of(Item.of("Accept"), Item.of("Change A", "x"), Item.of("Leave"));

  @Test
  void showsAShortPromptWhole() {
    Review review = review(new StyledText().add("Do ").add(Style.INPUT, "x").add(".\n"));
    assertFrame(
        review,
        40,
        20,
        "Prompt",
        "Do <x>.",
        "",
        "› Accept",
        "  Change A  x",
        "  Leave",
        "",
        "keys");
  }

  @Test
  void opensWhereTheFirstValueIs() {
    Review review = review(numbers(20).add(Style.INPUT, "x").add("\nend\n"));
    assertFrame(
        review,
        40,
        12,
        "Prompt",
        "17",
        "18",
        "19",
        "<x>",
        "end",
        "lines 18–22 of 22",
        "› Accept",
        "  Change A  x",
        "  Leave",
        "",
        "keys");
  }

  @Test
  void goesFromValueToValue() {
    StyledText prompt =
        numbers(9).add(Style.INPUT, "x").add("\n").add(numbers(9)).add(Style.INPUT, "y\nz");
    Review review = review(prompt);
    assertPlace(review, "lines 9–13 of 21, value 1 of 2");
    review.press(MenuKey.CHARACTER, "n");
    assertPlace(review, "lines 17–21 of 21, value 2 of 2");
    review.press(MenuKey.CHARACTER, "n");
    assertPlace(review, "lines 17–21 of 21, value 2 of 2");
    review.press(MenuKey.CHARACTER, "N");
    assertPlace(review, "lines 9–13 of 21, value 1 of 2");
    review.press(MenuKey.END, "");
    assertPlace(review, "lines 17–21 of 21, value 1 of 2");
    review.press(MenuKey.CHARACTER, "N");
    assertPlace(review, "lines 9–13 of 21, value 1 of 2");
    review.press(MenuKey.HOME, "");
    assertPlace(review, "lines 1–5 of 21, value 1 of 2");
    review.press(MenuKey.CHARACTER, "n");
    assertPlace(review, "lines 9–13 of 21, value 1 of 2");
  }

  @Test
  void scrolls() {
    Review review = review(numbers(20));
    assertPlace(review, "lines 1–5 of 20");
    review.press(MenuKey.PAGE_DOWN, "");
    assertPlace(review, "lines 5–9 of 20");
    review.press(MenuKey.END, "");
    assertPlace(review, "lines 16–20 of 20");
    review.press(MenuKey.PAGE_UP, "");
    assertPlace(review, "lines 12–16 of 20");
    review.press(MenuKey.HOME, "");
    assertPlace(review, "lines 1–5 of 20");
  }

  @Test
  void takesAnAction() {
    Review review = review(numbers(3));
    assertThat(review.press(MenuKey.TAKE, "")).contains(Reply.of(0));
    assertThat(review.press(MenuKey.CHARACTER, "l")).isEmpty();
    assertThat(review.press(MenuKey.DOWN, "")).isEmpty();
    assertThat(review.press(MenuKey.TAKE, "")).contains(Reply.of(1));
    assertThat(review.press(MenuKey.BACK, "")).contains(Reply.back(0));
  }

  @Test
  void breaksLinesAtWordsAndWordsWhereItHasTo() {
    Review review = review(new StyledText().add("one two ").add(Style.INPUT, "abcdefghijkl"));
    assertFrame(
        review,
        9,
        20,
        "Prompt",
        "one two",
        "<abcdefghi>",
        "<jkl>",
        "",
        "› Accept",
        "  Change…",
        "  Leave",
        "",
        "keys");
  }

  @Test
  void keepsWithinTheScreen() {
    for (int rows = 3; rows < 20; rows++) {
      for (int columns = 9; columns < 40; columns += 10) {
        Frame frame = review(numbers(30).add(Style.INPUT, "x")).frame(columns, rows);
        assertThat(frame.lines()).hasSizeLessThanOrEqualTo(rows);
        assertThat(frame.row()).isLessThan(frame.lines().size());
      }
    }
  }

  private static Review review(StyledText prompt) {
    return new Review(new Question("Prompt", "", "", "", false, true, ""), prompt, ACTIONS, "keys");
  }

  private static StyledText numbers(int count) {
    return new StyledText()
        .add(IntStream.range(0, count).mapToObj(i -> i + "\n").collect(Collectors.joining()));
  }

  private static void assertPlace(Review review, String place) {
    assertThat(review.frame(60, 12).lines()).extracting(StyledText::toString).contains(place);
  }

  private static void assertFrame(Review review, int columns, int rows, String... lines) {
    assertThat(review.frame(columns, rows).lines())
        .extracting(
            line ->
                line.forTerminal(true)
                    .replaceAll("\033\\[1;4;36m([^\033]*)\033\\[m", "<$1>")
                    .replaceAll("\033\\[36m([^\033]*)\033\\[m", "[$1]")
                    .replaceAll("\033\\[[0-9;]*m", ""))
        .containsExactly(lines);
  }
}
