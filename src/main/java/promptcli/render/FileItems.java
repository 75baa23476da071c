package promptcli.render;

import java.util.AbstractList;
import java.util.Map;
import promptcli.model.NamedFile;
import promptcli.model.Value;

/** Files as a section goes through them, and as a variable prints all of them. */
final class FileItems extends AbstractList<Map<String, String>> {

  private final Value.Files value;

  FileItems(Value.Files value) {
    this.value = value;
  }

  @Override
  public Map<String, String> get(int index) {
    NamedFile file = value.shown(index);
    return Map.of("path", file.path(), "content", file.content(), "extension", file.extension());
  }

  @Override
  public int size() {
    return value.files().size();
  }

  @Override
  public String toString() {
    return value.text();
  }
}
