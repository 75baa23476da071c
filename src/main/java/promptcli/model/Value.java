package promptcli.model;

import java.util.List;
import promptcli.text.Printable;

/** What fills an input: a text, a boolean, an integer or a list of texts, and nothing else. */
public sealed interface Value {

  /** What JSON has for it: a {@link String}, a {@link Boolean}, a {@link Long} or a list. */
  Object plain();

  /** Whether a section takes it for something: no empty text, no empty list and not false. */
  boolean isTrue();

  /** Whether it is white space only, or a list of nothing else. */
  default boolean isBlank() {
    for (String text : texts()) {
      if (!Printable.isBlank(text)) {
        return false;
      }
    }
    return true;
  }

  /** The texts that {@link Input#valueOf} makes it of: the items of a list, else exactly one. */
  default List<String> texts() {
    return List.of(plain().toString());
  }

  /** Any text, exactly as it was given. */
  record Text(String text) implements Value {

    @Override
    public String plain() {
      return text;
    }

    @Override
    public boolean isTrue() {
      return !text.isEmpty();
    }
  }

  /** True or false. */
  record Bool(boolean value) implements Value {

    @Override
    public Boolean plain() {
      return value;
    }

    @Override
    public boolean isTrue() {
      return value;
    }
  }

  /** An integer. */
  record Int(long value) implements Value {

    @Override
    public Long plain() {
      return value;
    }

    @Override
    public boolean isTrue() {
      return true;
    }
  }

  /** A list of texts. */
  record Items(List<String> items) implements Value {

    public Items {
      items = List.copyOf(items);
    }

    @Override
    public List<String> plain() {
      return items;
    }

    @Override
    public boolean isTrue() {
      return !items.isEmpty();
    }

    @Override
    public List<String> texts() {
      return items;
    }
  }
}
