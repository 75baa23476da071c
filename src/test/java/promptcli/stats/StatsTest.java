package promptcli.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Message;
import promptcli.model.NamedFile;
import promptcli.model.Role;
import promptcli.model.Value;
import promptcli.text.Columns;

class StatsTest {

  private static final Value SOURCES =
      files(
          new NamedFile("src/A.java", "class A {}"),
          new NamedFile("src/very/long/way/to/B.java", "class B { int b; }"));

  private static final Stats REVIEW =
      stats(
          """
          Review these files:

          class A {}
          class B { int b; }

          Note: one two
          """,
          "note",
          text("one two"),
          "sources",
          SOURCES);

  @Test
  void showsTheLargestSharesFirst() {
    shows(
        REVIEW,
        80,
        """
                                         characters  words  tokens (estimate)
        prompt                                   66     15                 19
          sources                                28      9                 10  53%
            src/very/long/way/to/B.java          18      6                  7  37%
            src/A.java                           10      3                  3  16%
          (template)                             31      4                  7  37%
          note                                    7      2                  2  11%
        """);
  }

  @Test
  void leavesColumnsOutAndCutsPathsWhereThereIsNoRoom() {
    shows(
        REVIEW,
        62,
        """
                             characters  words  tokens (estimate)
        prompt                       66     15                 19
          sources                    28      9                 10  53%
            …/way/to/B.java          18      6                  7  37%
            src/A.java               10      3                  3  16%
          (template)                 31      4                  7  37%
          note                        7      2                  2  11%
        """);
    shows(
        REVIEW,
        54,
        """
                                 words  tokens (estimate)
        prompt                      15                 19
          sources                    9                 10  53%
            …long/way/to/B.java      6                  7  37%
            src/A.java               3                  3  16%
          (template)                 4                  7  37%
          note                       2                  2  11%
        """);
    shows(
        REVIEW,
        40,
        """
                          tokens (estimate)
        prompt                           19
          sources                        10  53%
            …y/to/B.java                  7  37%
            src/A.java                    3  16%
          (template)                      7  37%
          note                            2  11%
        """);
    shows(
        REVIEW,
        32,
        """
                  tokens (estimate)
        prompt                   19
          …urces                 10  53%
            …ava                  7  37%
            …ava                  3  16%
          …late)                  7  37%
          note                    2  11%
        """);
    assertThat(REVIEW.table(0)).isEqualTo(REVIEW.table(32));
  }

  @Test
  void writesLinesForScripts() {
    says(
        REVIEW,
        """
        prompt 66 15 19 100
        sources 28 9 10 53
        sources:src/very/long/way/to/B.java 18 6 7 37
        sources:src/A.java 10 3 3 16
        (template) 31 4 7 37
        note 7 2 2 11
        """);
  }

  @Test
  void showsTwentyFilesOfMany() {
    NamedFile[] files = new NamedFile[22];
    for (int i = 0; i < files.length; i++) {
      files[i] = new NamedFile("f" + i, "one ".repeat(30 - i));
    }
    String prompt = "one ".repeat(1_000);
    Stats one = stats(prompt, "some", files(Arrays.copyOf(files, 21)));
    assertThat(one.table(80).lines().skip(23))
        .containsExactly(
            "    f19                  44     11                 12   1%",
            "    1 more file          40     10                 11   1%");
    Stats two = stats(prompt, "some", files(files));
    assertThat(two.table(80).lines().skip(23))
        .containsExactly(
            "    f19                   44     11                 12   1%",
            "    2 more files          76     19                 21   2%");
    assertThat(two.lines().lines()).hasSize(25);
  }

  @Test
  void leavesOutWhatHasNoSize() {
    says(
        stats(
            "true 12",
            "flag",
            new Value.Bool(true),
            "none",
            text(""),
            "list",
            new Value.Items(List.of()),
            "number",
            new Value.Int(12, "12")),
        """
        prompt 8 2 4 100
        (template) 6 1 3 75
        number 2 1 1 25
        """);
    says(
        stats(""),
        """
        prompt 1 0 1 100
        (template) 1 0 1 100
        """);
  }

  @Test
  void countsTheItemsOfAList() {
    says(
        stats("- one\n- two\n", "list", new Value.Items(List.of("one", "two"))),
        """
        prompt 12 4 6 100
        (template) 6 2 4 67
        list 6 2 2 33
        """);
  }

  @Test
  void countsAValueOnceHoweverOftenItIsShown() {
    says(
        stats("one two, one two", "a", text("one two")),
        """
        prompt 17 4 6 100
        (template) 10 2 4 67
        a 7 2 2 33
        """);
  }

  @Test
  void leavesTheTemplateNothingWhereValuesAreLarger() {
    says(
        stats("one", "a", text("one two three")),
        """
        prompt 4 1 2 100
        a 13 3 3 150
        (template) 0 0 0 0
        """);
  }

  @Test
  void countsAllMessagesAsTheyArePrinted() {
    Stats stats =
        Stats.of(
            List.of(new Message(Role.SYSTEM, "one\n"), new Message(Role.USER, "two\n")),
            List.of(),
            Map.of());
    assertThat(stats.total()).isEqualTo(Size.of("one\n\ntwo\n"));
  }

  @Test
  void passesOverInputsThatThePromptDoesNotShow() {
    Stats stats = Stats.of(List.of(new Message(Role.USER, "x")), List.of(input("a")), Map.of());
    says(
        stats,
        """
        prompt 2 1 2 100
        (template) 2 1 2 100
        """);
  }

  @Test
  void escapesAndAlignsNames() {
    Stats stats =
        stats(
            "one two one",
            "a",
            files(new NamedFile("日本/語.txt", "one two"), new NamedFile("a\tb", "one")));
    shows(
        stats,
        80,
        """
                         characters  words  tokens (estimate)
        prompt                   12      3                  4
          a                      10      3                  3  75%
            日本/語.txt           7      2                  2  50%
            a\\tb                  3      1                  1  25%
          (template)              2      0                  1  25%
        """);
    says(
        stats,
        """
        prompt 12 3 4 100
        a 10 3 3 75
        a:日本/語.txt 7 2 2 50
        a:a\\tb 3 1 1 25
        (template) 2 0 1 25
        """);
  }

  @Test
  void groupsDigitsAndNamesTheLeastPercent() {
    shows(
        stats("one ".repeat(250_000), "a", text("one")),
        80,
        """
                      characters    words  tokens (estimate)
        prompt         1,000,001  250,000            250,001
          (template)     999,998  249,999            250,000  100%
          a                    3        1                  1   <1%
        """);
  }

  private static void shows(Stats stats, int columns, String table) {
    assertThat(stats.table(columns)).isEqualTo(table);
    assertThat(table.lines()).allMatch(line -> Columns.of(line) <= columns);
  }

  private static void says(Stats stats, String lines) {
    assertThat(stats.lines().replace('\t', ' ')).isEqualTo(lines);
  }

  private static Value text(String text) {
    return new Value.Text(text);
  }

  private static Value files(NamedFile... files) {
    return new Value.Files(List.of(files));
  }

  /** Of a prompt, and inputs and their values in turn. */
  private static Stats stats(String prompt, Object... namesAndValues) {
    List<Input> inputs = new ArrayList<>();
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      inputs.add(input((String) namesAndValues[i]));
      values.put(inputs.get(i / 2).name(), (Value) namesAndValues[i + 1]);
    }
    return Stats.of(List.of(new Message(Role.USER, prompt)), inputs, values);
  }

  private static Input input(String name) {
    return new Input(name, "", "", "", InputType.TEXT, List.of(), true, Optional.empty());
  }
}
