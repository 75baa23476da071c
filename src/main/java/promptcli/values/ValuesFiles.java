package promptcli.values;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import promptcli.model.Diagnostic;
import promptcli.model.Input;
import promptcli.model.InputType;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.model.Template;
import promptcli.model.UsageException;
import promptcli.text.Spelling;
import promptcli.yaml.YamlNode;
import promptcli.yaml.YamlNode.Entry;
import promptcli.yaml.YamlNode.Scalar;
import promptcli.yaml.YamlNode.Sequence;
import promptcli.yaml.YamlReader;

/** YAML or JSON files of values, by input name; what a later file gives counts. */
public final class ValuesFiles {

  private static final Diagnostic WHAT_IT_IS =
      new Diagnostic(
          Optional.empty(),
          "a file of values is YAML or JSON, with an input's name for each key",
          "Write a line for each: feature: New checkout");

  private final Template template;
  private final ArgumentReader reader;
  private final List<SourcedValue> given = new ArrayList<>();
  private final List<Scalar> unknown = new ArrayList<>();

  /**
   * @param reader of the files that they name
   */
  public ValuesFiles(Template template, ArgumentReader reader) {
    this.template = template;
    this.reader = reader;
  }

  /**
   * Adds a file. A text is taken as it is written: {@code 1.10} stays so.
   *
   * @throws UsageException with every place where it is no such file
   */
  public void read(SourceText source) {
    Problems problems = new Problems();
    Optional<YamlNode.Mapping> mapping = YamlReader.read(source.withoutByteOrderMark(), problems);
    if (!problems.isEmpty()) {
      List<Diagnostic> all = new ArrayList<>(problems.inOrder());
      if (mapping.isEmpty()) {
        all.add(WHAT_IT_IS);
      }
      throw new UsageException(all);
    }
    List<SourcedValue> ofFile = new ArrayList<>();
    for (Entry entry : mapping.orElseThrow().entries()) {
      Optional<Input> input = template.input(entry.key().text());
      if (input.isEmpty()) {
        unknown.add(entry.key());
      } else if (!(entry.value() instanceof Scalar scalar && scalar.isNull())) {
        ofFile.add(value(input.get(), entry, reader.folder(source.name())));
      }
    }
    given.addAll(0, ofFile);
  }

  /** What the files give, the last file first. */
  public List<SourcedValue> given() {
    return List.copyOf(given);
  }

  /**
   * Refuses keys that name no input. One file may serve several templates, so a key passes unless
   * it looks like a misspelt input that nothing is given for.
   *
   * @param sources all that is given
   * @param strict whether no unknown key passes
   * @throws UsageException with the place of each
   */
  public void refuseUnknown(List<SourcedValue> sources, boolean strict) {
    if (unknown.isEmpty()) {
      return;
    }
    Set<String> wanting = new LinkedHashSet<>();
    template.inputs().forEach(input -> wanting.add(input.name()));
    sources.forEach(source -> wanting.remove(source.input().name()));
    Spelling spelling = new Spelling(wanting);
    Problems problems = new Problems();
    for (Scalar key : unknown) {
      String hint = spelling.hint(key.text());
      if (strict || !hint.isEmpty()) {
        problems.add(
            key.place(),
            template.name() + " has no input named " + Diagnostic.quote(key.text()) + hint);
      }
    }
    if (!problems.isEmpty()) {
      throw new UsageException(problems.inOrder());
    }
  }

  private SourcedValue value(Input input, Entry entry, Path folder) {
    String source = entry.key().place().source().name() + ":" + entry.key().place().line();
    boolean several = input.type().takesSeveral();
    if (!several && entry.value() instanceof Scalar scalar) {
      return SourcedValue.of(input, List.of(scalar.text()), source);
    }
    if (several && entry.value() instanceof Sequence sequence) {
      List<String> items = new ArrayList<>();
      for (YamlNode item : sequence.items()) {
        if (!(item instanceof Scalar scalar) || scalar.isNull()) {
          return SourcedValue.invalid(input, "takes " + input.type().form(), source);
        }
        items.add(scalar.text());
      }
      return input.type() == InputType.FILES
          ? reader.files(input, ArgumentReader.paths(items, folder), source, source)
          : SourcedValue.of(input, items, source);
    }
    return SourcedValue.invalid(input, "takes " + input.type().form(), source);
  }
}
