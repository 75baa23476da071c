package promptcli.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import promptcli.cli.host.Version;
import promptcli.cli.line.HelpPage;
import promptcli.cli.line.ManualPage;

/** Writes the manual pages, {@code prompt.1} and one a command; the build calls it. */
public final class ManualPages {

  private static final List<HelpPage.Row> EXIT_STATUS =
      List.of(
          new HelpPage.Row("0", "done"),
          new HelpPage.Row(
              "1", "failed: a file cannot be read or written, or a template is not sound"),
          new HelpPage.Row(
              "2",
              "usage: an unknown command, template or option, or a value that is missing or not"
                  + " valid"),
          new HelpPage.Row("130", "interrupted"));

  private ManualPages() {}

  /**
   * @param args the folder to write to, and the pages' date
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, String> page : pages(args[1].substring(0, 10)).entrySet()) {
      Files.writeString(folder.resolve(page.getKey() + ".1"), page.getValue());
    }
  }

  /** The pages by their names. */
  static Map<String, String> pages(String date) {
    List<String> edition = List.of(date, "prompt " + Version.text());
    List<String> names = Stream.of(Command.values()).map(ManualPages::name).toList();
    Map<String, String> pages = new LinkedHashMap<>();
    HelpPage program = Command.overview();
    Map<String, List<HelpPage.Row>> sections = new LinkedHashMap<>(program.sections());
    sections.put("Exit status", EXIT_STATUS);
    HelpPage whole =
        new HelpPage(
            program.usage(), program.summary(), sections, program.note(), program.example());
    pages.put("prompt", ManualPage.of("prompt", "fill in prompt templates", whole, edition, names));
    for (Command command : Command.values()) {
      List<String> others = new ArrayList<>(List.of("prompt"));
      names.stream().filter(name -> !name.equals(name(command))).forEach(others::add);
      HelpPage page = command.syntax().page();
      pages.put(
          name(command), ManualPage.of(name(command), command.summary(), page, edition, others));
    }
    return pages;
  }

  private static String name(Command command) {
    return "prompt-" + command.word();
  }
}
