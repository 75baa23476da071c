package promptcli.model;

import java.util.List;

/** What fills an input: a text, a boolean, an integer or a list of texts, and nothing else. */
public sealed interface Value {

  /** Any text, exactly as it was given. */
  record Text(String text) implements Value {}

  record Bool(boolean value) implements Value {}

  record Int(long value) implements Value {}

  record Items(List<String> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }
}
