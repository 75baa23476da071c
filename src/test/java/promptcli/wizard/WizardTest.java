package promptcli.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import promptcli.model.InputType;
import promptcli.model.Value;
import promptcli.wizard.Questions.Item;

/** The flow from question to question, with a person who follows a script. */
class WizardTest extends WizardScript {

  @Test
  void asksForEachInInTurn() {
    check(
        """
        feature [] > New
        notes [[]] > one↵↵two
        risk {low*, high} > high
        beta {yes, no*} > yes
        percent [] > 25
        tags, item 1 [] > a
        tags, item 2 [] > b
        tags, item 3 [] >
        """,
        "feature=New notes=one\n\ntwo risk=high beta=true percent=25 tags=a,b",
        FEATURE,
        NOTES,
        RISK,
        BETA,
        PERCENT,
        TAGS);
  }

  @Test
  void asksForNothing() {
    check("", "");
  }

  // Back

  @Test
  void goesBackWithBothAnswersKept() {
    check(
        """
        feature [] > New
        limits [] > <half
        feature [New] > Newer
        limits [half] > whole
        """,
        "feature=Newer limits=whole",
        FEATURE,
        LIMITS);
  }

  @Test
  void goesBackFromEveryTypeWithItsDraft() {
    check(
        """
        feature [] > x
        risk {low*, high} > <high
        feature [x] > x
        risk {low, high*} > high
        beta {yes, no*} > <yes
        risk {low, high*} > high
        beta {yes*, no} > yes
        notes [[]] > <a↵b
        beta {yes*, no} > no
        notes [[a↵b]] > c
        """,
        "feature=x risk=high beta=false notes=c",
        FEATURE,
        RISK,
        BETA,
        NOTES);
  }

  @Test
  void goesBackOverAnAnswerThatIsWrong() {
    check(
        """
        feature [] > x
        percent [] > many
        percent [many] ! 'many' is not an integer > <many
        feature [x] > y
        percent [many] > 3
        """,
        "feature=y percent=3",
        FEATURE,
        PERCENT);
  }

  // Checks

  @Test
  void keepsAWrongAnswerForCorrecting() {
    check(
        """
        percent [] > ten
        percent [ten] ! 'ten' is not an integer > 10
        """,
        "percent=10",
        PERCENT);
  }

  @Test
  void checksAPattern() {
    check(
        """
        key [] > abc
        key [abc] ! 'abc': like ABC-12 > ABC-12
        """,
        "key=ABC-12",
        with(input("key", InputType.TEXT), "[A-Z]+-[0-9]+", "like ABC-12"));
  }

  @Test
  void insistsOnAnAnswer() {
    check(
        """
        feature [] >
        feature [] ! an answer is needed > x
        """,
        "feature=x",
        FEATURE);
  }

  @Test
  void leavesAnOptionalInputOut() {
    check("feature? [] >\n", "", optional(FEATURE));
    check("risk? {low*, high, (leave empty)} > (leave empty)\n", "", optional(RISK));
    check("tags, item 1? [] >\n", "", optional(TAGS));
  }

  @Test
  void leavesAChoiceEmptyAndComesBackToIt() {
    check(
        """
        risk? {low*, high, (leave empty)} > (leave empty)
        feature [] > <
        risk? {low, high, (leave empty)*} > high
        feature [] > x
        """,
        "risk=high feature=x",
        optional(RISK),
        FEATURE);
  }

  // Defaults and present answers

  @Test
  void beginsWithTheDefault() {
    check("feature? [Old] > Old\n", "feature=Old", defaulting(FEATURE, "Old"));
    check("risk {low, high*} >\n", "risk=high", defaulting(RISK, "high"));
  }

  @Test
  void aDefaultThatIsWipedOutIsEmpty() {
    check("feature? [Old] >\n", "feature=", defaulting(FEATURE, "Old"));
  }

  @Test
  void aNumberThatIsWipedOutIsTheDefault() {
    var five = optional(PERCENT).withDefault(Optional.of(new Value.Int(5, "5")));
    check("percent? [5] >\n", "percent=5", five);
  }

  @Test
  void beginsWithThePresentAnswer() {
    present.put("feature", EnteredValue.of(new Value.Text("given")));
    present.put("beta", EnteredValue.of(new Value.Bool(true)));
    present.put("percent", EnteredValue.of(new Value.Int(5, "5")));
    check(
        """
        feature? [given] > given
        beta {yes*, no} > yes
        percent [5] > 6
        """,
        "feature=given beta=true percent=6",
        defaulting(FEATURE, "Old"),
        BETA,
        PERCENT);
  }

  // Review

  @Test
  void showsThePromptAtTheEnd() {
    preview = Optional.of(values -> "It is " + text(values.get("feature")));
    check(
        """
        feature [] > New
        review {It is New} feature=New > accept
        """,
        "feature=New",
        FEATURE);
  }

  @Test
  void changesOneAnswerAndShowsThePromptAgain() {
    preview = Optional.of(values -> text(values.get("feature")) + text(values.get("limits")));
    check(
        """
        feature [] > New
        limits [] > none
        review {Newnone} feature=New limits=none > 1
        limits [none] > some
        review {Newsome} feature=New limits=some > 0
        feature [New] > <lost
        review {Newsome} feature=New limits=some > accept
        """,
        "feature=New limits=some",
        FEATURE,
        LIMITS);
  }

  @Test
  void goesBackFromThePromptThroughTheQuestions() {
    preview = Optional.of(values -> "p");
    check(
        """
        feature [] > New
        limits [] > none
        review {p} feature=New limits=none > <
        limits [none] > <some
        feature [New] > Newer
        limits [some] > some
        review {p} feature=Newer limits=some > <
        limits [some] > all
        review {p} feature=Newer limits=all > accept
        """,
        "feature=Newer limits=all",
        FEATURE,
        LIMITS);
  }

  @Test
  void aChangeThatIsTakenBackLeavesTheDraftAsItWas() {
    preview = Optional.of(values -> "p");
    check(
        """
        percent [] > 1
        review {p} percent=1 > 0
        percent [1] > many
        percent [many] ! 'many' is not an integer > <many
        review {p} percent=1 > 0
        percent [1] > 2
        review {p} percent=2 > accept
        """,
        "percent=2",
        PERCENT);
  }

  @Test
  void showsTheNameOfAFileAndEmptyAnswers() {
    preview = Optional.of(values -> "p");
    check(
        """
        feature [] > @one.txt
        limits? [] >
        beta {yes, no*} > no
        review {p} feature=@one.txt limits= beta=no > accept
        """,
        "feature=text of one.txt beta=false",
        FEATURE,
        optional(LIMITS),
        BETA);
  }

  // Leaving

  @Test
  void leaves() {
    assertLeaves("feature [] > ^C\n");
    assertLeaves("feature [] > x\nrisk {low*, high} > ^C\n");
    preview = Optional.of(values -> "p");
    assertLeaves("feature [] > x\nrisk {low*, high} > low\nreview {p} feature=x risk=low > ^C\n");
  }

  private void assertLeaves(String script) {
    assertThatExceptionOfType(PersonLeftException.class)
        .isThrownBy(() -> check(script, "", FEATURE, RISK))
        .matches(left -> left.exitCode() == 130);
  }

  // Choosing

  @Test
  void choosesATemplate() {
    ScriptedQuestions questions = new ScriptedQuestions("Template {a*, b} > b\n");
    Wizard wizard = new Wizard(questions);
    assertThat(wizard.choose("Template", List.of(Item.of("a"), Item.of("b")))).isEqualTo(1);
    questions.assertFinished();
  }
}
