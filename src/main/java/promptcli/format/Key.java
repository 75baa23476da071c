package promptcli.format;

import java.util.List;

/**
 * A key that a mapping in a template file may have.
 *
 * @param about what it is for, in a sentence that an editor can show
 * @param words what it may be, where its type is {@link KeyType#WORD}; else empty
 * @param keys those of each mapping below it, where there are any; else empty
 * @param required whether every such mapping has it
 * @param needs the key without which it makes no sense; empty where there is none
 */
public record Key(
    String name,
    KeyType type,
    String about,
    List<String> words,
    List<Key> keys,
    boolean required,
    String needs) {

  public Key {
    words = List.copyOf(words);
    keys = List.copyOf(keys);
  }

  /** A key that may be left out. */
  static Key of(String name, KeyType type, String about) {
    return new Key(name, type, about, List.of(), List.of(), false, "");
  }

  /** A key whose value is one of {@code words}. */
  static Key word(String name, List<String> words, String about) {
    return new Key(name, KeyType.WORD, about, words, List.of(), false, "");
  }

  /** A key with mappings below it that have {@code keys}. */
  static Key nested(String name, KeyType type, List<Key> keys, String about) {
    return new Key(name, type, about, List.of(), keys, false, "");
  }

  /** This key, which every mapping of its kind has. */
  Key asRequired() {
    return new Key(name, type, about, words, keys, true, needs);
  }

  /** This key, which makes no sense without {@code other}. */
  Key needing(Key other) {
    return new Key(name, type, about, words, keys, required, other.name);
  }
}
