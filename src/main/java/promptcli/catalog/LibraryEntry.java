package promptcli.catalog;

import java.util.List;
import java.util.function.Function;
import promptcli.model.Diagnostic;
import promptcli.model.Template;

/** A template's file that was found, sound or broken. */
public sealed interface LibraryEntry {

  /** The template's name, which its file's name says. */
  String name();

  /** Where it was found. */
  Catalog catalog();

  /** What messages call its file. */
  String file();

  /** Those of its name in later catalogs, each as {@code CATALOG:NAME}. */
  List<String> hides();

  /** Why it is broken; none where it is sound. */
  List<Diagnostic> problems();

  /** What comes of the template where there is a sound one, or else of the problems. */
  <T> T either(Function<Template, T> ifSound, Function<List<Diagnostic>, T> ifBroken);

  /** A file that holds a template. */
  record Sound(String name, Catalog catalog, String file, List<String> hides, Template template)
      implements LibraryEntry {

    public Sound {
      hides = List.copyOf(hides);
    }

    @Override
    public List<Diagnostic> problems() {
      return List.of();
    }

    @Override
    public <T> T either(Function<Template, T> ifSound, Function<List<Diagnostic>, T> ifBroken) {
      return ifSound.apply(template);
    }
  }

  /**
   * A file that cannot be read, or holds no template.
   *
   * @param problems at least one
   */
  record Broken(
      String name, Catalog catalog, String file, List<String> hides, List<Diagnostic> problems)
      implements LibraryEntry {

    public Broken {
      hides = List.copyOf(hides);
      problems = List.copyOf(problems);
    }

    @Override
    public <T> T either(Function<Template, T> ifSound, Function<List<Diagnostic>, T> ifBroken) {
      return ifBroken.apply(problems);
    }
  }
}
