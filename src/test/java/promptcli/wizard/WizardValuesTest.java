package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import promptcli.model.Value;

/** What an answer may be: items of a list, files, and text that looks like a file. */
class WizardValuesTest extends WizardScript {

  // Lists

  @Test
  void editsTheItemsOfAList() {
    present.put("tags", EnteredValue.of(new Value.Items(List.of("a", "b", "c"))));
    check(
        """
        tags, item 1 [a] > A
        tags, item 2 [b] >
        tags, item 2 [c] > <C
        tags, item 1 [A] > A
        tags, item 2 [C] > C
        tags, item 3 [] >
        """,
        "tags=A,C",
        TAGS);
  }

  @Test
  void goesBackFromAListAndFindsItAgain() {
    check(
        """
        feature [] > x
        tags, item 1 [] > a
        tags, item 2 [] > <half
        tags, item 1 [a] > <a
        feature [x] > x
        tags, item 1 [a] > a
        tags, item 2 [half] > whole
        tags, item 3 [] >
        """,
        "feature=x tags=a,whole",
        FEATURE,
        TAGS);
  }

  @Test
  void insistsOnAnItem() {
    check(
        """
        tags, item 1 [] >
        tags, item 1 [] ! at least one item is needed > a
        tags, item 2 [] >
        """,
        "tags=a",
        TAGS);
  }

  @Test
  void checksEachItem() {
    check(
        """
        tags, item 1 [] > A
        tags, item 1 [A] ! 'A': lower case > a
        tags, item 2 [] >
        """,
        "tags=a",
        with(TAGS, "[a-z]+", "lower case"));
  }

  @Test
  void takesEachLineOfAFileAsAnItem() {
    check(
        """
        tags, item 1 [] > @lines.txt
        tags, item 2 [] > c
        tags, item 3 [] >
        """,
        "tags=a,b,c",
        TAGS);
  }

  // Files

  @Test
  void readsAFile() {
    check("feature [] > @one.txt\n", "feature=text of one.txt", FEATURE);
    check("notes [[]] > @one.txt\n", "notes=text of one.txt", NOTES);
  }

  @Test
  void keepsTheNameOfAFileThatIsMissing() {
    check(
        """
        feature [] > @gone.txt
        feature [@gone.txt] ! cannot read gone.txt > @one.txt
        """,
        "feature=text of one.txt",
        FEATURE);
  }

  @Test
  void refusesABlankFile() {
    check(
        """
        feature [] > @blank.txt
        feature [@blank.txt] ! that file is blank; an answer is needed > x
        tags, item 1 [] > @blank.txt
        tags, item 1 [@blank.txt] ! that file is blank; an answer is needed > a
        tags, item 2 [] >
        """,
        "feature=x tags=a",
        FEATURE,
        TAGS);
  }

  @Test
  void refusesStandardInput() {
    check(
        """
        feature [] > @-
        feature [@-] ! standard input cannot be an answer; name a file > x
        """,
        "feature=x",
        FEATURE);
  }

  @Test
  void twoAtsAreOne() {
    check("feature [] > @@work\n", "feature=@work", FEATURE);
  }

  @Test
  void severalLinesAreNoFileName() {
    check("notes [[]] > @Test↵void f()\n", "notes=@Test\nvoid f()", NOTES);
  }

  @Test
  void showsAnAtInADraftAsItIsTyped() {
    present.put("feature", EnteredValue.of(new Value.Text("@work")));
    present.put("notes", EnteredValue.of(new Value.Text("@Test\nvoid f()")));
    check(
        """
        feature [@@work] > @@work
        notes [[@Test↵void f()]] > @Test↵void f()
        """,
        "feature=@work notes=@Test\nvoid f()",
        FEATURE,
        NOTES);
  }

  @Test
  void remembersWhatAFlagWouldBeGiven() {
    ScriptedQuestions questions =
        new ScriptedQuestions("feature [] > @one.txt\nnotes [[]] > @a↵b\n");
    Map<String, EnteredValue> answers =
        new Wizard(questions)
            .ask(
                List.of(FEATURE, NOTES),
                WizardScript::value,
                present,
                values -> Set.of(),
                preview());
    assertThat(answers.get("feature").typed()).containsExactly("@one.txt");
    assertThat(answers.get("notes").typed()).containsExactly("@@a\nb");
  }
}
