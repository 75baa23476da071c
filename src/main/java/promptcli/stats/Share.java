package promptcli.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import promptcli.model.NamedFile;
import promptcli.model.Value;

/**
 * A part of a prompt: what one input or one file brings, or what the template does.
 *
 * @param name of the input; the file's path; or {@link Stats#TEMPLATE}
 * @param size the value's own, however often the prompt shows it
 * @param files what an input of files is made of, largest first; else empty
 */
public record Share(String name, Size size, List<Share> files) {

  /** By tokens; of equal ones the one that came first. */
  static final Comparator<Share> LARGEST_FIRST =
      Comparator.comparing((Share share) -> share.size().tokens()).reversed();

  public Share {
    files = List.copyOf(files);
  }

  /** One that is not made of files. */
  static Share of(String name, Size size) {
    return new Share(name, size, List.of());
  }

  /** A list's size is that of its items; what stands between them is the template's. */
  static Share of(String name, Value value) {
    if (value instanceof Value.Files files) {
      return ofFiles(name, files.files());
    }
    Size size = Size.NONE;
    for (String text : value.texts()) {
      size = size.plus(Size.of(text));
    }
    return of(name, size);
  }

  private static Share ofFiles(String name, List<NamedFile> files) {
    Size size = Size.NONE;
    List<Share> shares = new ArrayList<>();
    for (NamedFile file : files) {
      Share share = of(file.path(), Size.of(file.content()));
      size = size.plus(share.size());
      shares.add(share);
    }
    shares.sort(LARGEST_FIRST);
    return new Share(name, size, shares);
  }
}
