package promptcli.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import promptcli.cli.host.Version;
import promptcli.cli.line.HelpPage;
import promptcli.cli.line.ManualPage;
import promptcli.cli.manual.Topic;

/** Writes the manual pages, {@code prompt.1}, one a command and one a topic; the build calls it. */
public final class ManualPages {

  private static final String PROGRAM = "prompt";

  private ManualPages() {}

  /**
   * @param args the folder of the manual, and the pages' date
   */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, String> page : pages(args[1].substring(0, 10)).entrySet()) {
      String file = page.getKey();
      Path folder = Path.of(args[0], "man" + file.substring(file.lastIndexOf('.') + 1));
      Files.writeString(Files.createDirectories(folder).resolve(file), page.getValue());
    }
  }

  /** The pages by the names of their files, such as {@code prompt.1}. */
  static Map<String, String> pages(String date) {
    List<String> edition = List.of(date, "prompt " + Version.text());
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        PROGRAM + ".1",
        ManualPage.of(PROGRAM, "fill in prompt templates", program(), edition, others(PROGRAM)));
    for (Command command : Command.values()) {
      String name = name(command);
      HelpPage page = command.syntax().page();
      pages.put(name + ".1", ManualPage.of(name, command.summary(), page, edition, others(name)));
    }
    for (Topic topic : Topic.values()) {
      pages.put(topic.page() + "." + topic.section(), topic.roff(edition, others(topic.page())));
    }
    return pages;
  }

  private static HelpPage program() {
    HelpPage page = Command.overview();
    Map<String, List<HelpPage.Row>> sections = new LinkedHashMap<>(page.sections());
    sections.put("Exit status", HelpPage.Row.ofExitCodes());
    return new HelpPage(page.usage(), page.summary(), sections, page.note(), page.example());
  }

  /** Every page but that one, with its section. */
  private static List<String> others(String name) {
    List<String> pages = new ArrayList<>();
    pages.add(PROGRAM + "(1)");
    for (Command command : Command.values()) {
      pages.add(name(command) + "(1)");
    }
    for (Topic topic : Topic.values()) {
      pages.add(topic.page() + "(" + topic.section() + ")");
    }
    pages.removeIf(page -> page.startsWith(name + "("));
    return pages;
  }

  private static String name(Command command) {
    return PROGRAM + "-" + command.word();
  }
}
