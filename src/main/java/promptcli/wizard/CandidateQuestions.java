package promptcli.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import promptcli.draft.Candidate;
import promptcli.draft.Candidate.Occurrence;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.wizard.Questions.Item;
import promptcli.wizard.Questions.Question;
import promptcli.wizard.Questions.Reply;

/** Shows what may become an input of a new template, and lets a person say what does. */
public final class CandidateQuestions {

  /** What a placeholder can be by itself: a choice needs options, a list a section. */
  private static final List<InputType> TYPES =
      List.of(InputType.TEXT, InputType.MULTILINE, InputType.BOOLEAN, InputType.INTEGER);

  private static final int AROUND = 30;

  private final Questions questions;

  public CandidateQuestions(Questions questions) {
    this.questions = questions;
  }

  /**
   * Asks until the person is content.
   *
   * @param from what the document is called
   * @return the same candidates as the person wants them
   * @throws PersonLeftException if the person leaves
   */
  public List<Candidate> ask(List<Candidate> candidates, String from) {
    List<Candidate> wanted = new ArrayList<>(candidates);
    Question question =
        new Question(
            "Placeholders in " + from,
            "Those with a name become inputs; take one to change that.",
            "",
            "",
            false,
            false,
            "");
    for (int selected = 0; ; ) {
      List<Item> items = new ArrayList<>(List.of(Item.of("Make the template")));
      wanted.forEach(each -> items.add(item(each)));
      selected = questions.choose(question, items, selected).answer();
      if (selected == 0) {
        return wanted;
      }
      wanted.set(selected - 1, change(wanted.get(selected - 1), wanted));
    }
  }

  private static Item item(Candidate candidate) {
    String name = candidate.taken() ? candidate.name() : "(stays text)";
    return new Item(name, context(candidate), candidate.first().text(), "", Optional.empty());
  }

  /** The placeholder among the words around it where it stands first. */
  private static String context(Candidate candidate) {
    Occurrence first = candidate.occurrences().get(0);
    String text = first.passage().text();
    int start = first.placeholder().start();
    int end = first.placeholder().end();
    String before = text.substring(Math.max(0, start - AROUND), start);
    String after = text.substring(end, Math.min(text.length(), end + AROUND));
    int times = candidate.occurrences().size();
    return "line "
        + first.place().line()
        + (times > 1 ? " and " + (times - 1) + " more" : "")
        + ": "
        + before.substring(before.lastIndexOf('\n') + 1)
        + first.placeholder().text()
        + after.lines().findFirst().orElse("");
  }

  private Candidate change(Candidate candidate, List<Candidate> all) {
    String text = candidate.first().text();
    List<Item> items =
        List.of(
            Item.of(candidate.taken() ? "Leave it as text" : "Make it an input"),
            Item.of("Rename"),
            Item.of("Type"));
    Reply<Integer> reply = questions.choose(question(text, context(candidate), ""), items, 0);
    if (reply.back()) {
      return candidate;
    }
    if (reply.answer() == 0 && candidate.taken()) {
      return candidate.with(false);
    }
    Candidate wanted = rename(candidate, all, reply.answer() == 1);
    return reply.answer() == 2 && wanted.taken() ? type(wanted) : wanted;
  }

  private static Question question(String label, String description, String complaint) {
    return new Question(label, description, "", "", false, true, complaint);
  }

  /**
   * Makes it an input, and asks for a name that no other has; going back leaves it as it was.
   *
   * @param always whether to ask although the name that there is will do
   */
  private Candidate rename(Candidate candidate, List<Candidate> all, boolean always) {
    String name = candidate.name();
    String complaint = complaint(name, candidate, all);
    for (boolean ask = always || !complaint.isEmpty(); ask; ask = !complaint.isEmpty()) {
      Question question = question("Name of " + candidate.first().text(), "", complaint);
      Reply<String> reply = questions.line(question, name);
      if (reply.back()) {
        return candidate;
      }
      name = reply.answer().strip();
      complaint = complaint(name, candidate, all);
    }
    return candidate.named(name).with(true);
  }

  private static String complaint(String name, Candidate candidate, List<Candidate> all) {
    if (!Input.isName(name)) {
      return "a name is made of a-z, A-Z, 0-9, _ and -, and begins with a letter";
    }
    boolean used =
        all.stream()
            .filter(each -> each.taken() && each.first() != candidate.first())
            .anyMatch(each -> each.optionName().equals(Input.optionName(name)));
    return used ? "another input has this name" : "";
  }

  private Candidate type(Candidate candidate) {
    List<Item> items = TYPES.stream().map(type -> Item.of(type.word())).toList();
    Question question = question("Type of " + candidate.name(), "", "");
    int selected = Math.max(0, TYPES.indexOf(candidate.type()));
    Reply<Integer> reply = questions.choose(question, items, selected);
    return reply.back() ? candidate : candidate.typed(TYPES.get(reply.answer()));
  }
}
