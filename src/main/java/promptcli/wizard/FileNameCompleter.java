package promptcli.wizard;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import promptcli.text.Printable;

/** Completes the name of a file after an {@code @}, from the working directory. */
final class FileNameCompleter implements Completer {

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String typed = line.line().substring(0, line.cursor());
    if (!typed.startsWith("@") || typed.startsWith("@@") || typed.contains("\n")) {
      return;
    }
    String folder = typed.substring(1, Math.max(1, typed.lastIndexOf('/') + 1));
    String start = typed.substring(1 + folder.length());
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder))) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.startsWith(".") && !start.startsWith(".")) {
          continue;
        }
        String end = Files.isDirectory(file) ? name + "/" : name;
        String shown = Printable.line(end);
        candidates.add(new Candidate("@" + folder + end, shown, null, null, null, null, false));
      }
    } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
      // nothing to offer
    }
  }
}
