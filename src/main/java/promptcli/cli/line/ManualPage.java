package promptcli.cli.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a {@link HelpPage} as a manual page, in the {@code man} macros of roff. */
public final class ManualPage {

  private final StringBuilder roff = new StringBuilder();

  /**
   * A whole page.
   *
   * @param name of the page, such as {@code prompt-render}
   * @param summary what stands behind the name
   * @param edition the date and the version, as the page's head and foot have them
   * @param seeAlso the names of other pages
   */
  public static String of(
      String name, String summary, HelpPage page, List<String> edition, List<String> seeAlso) {
    ManualPage man = new ManualPage();
    String title = text(name.toUpperCase(Locale.ROOT));
    man.line(".TH \"%s\" 1 %s \"%s\"".formatted(title, edition.get(0), edition.get(1)));
    // No word is broken: options and names are there to be found and copied.
    man.line(".nh").line(".ad l");
    man.heading("Name").line(text(name) + " \\- " + text(summary));
    man.heading("Synopsis").line("\\fB" + text(page.usage()) + "\\fR");
    man.heading("Description").line(text(page.summary()));
    if (!page.note().isEmpty()) {
      man.macro("PP").line(text(page.note()));
    }
    page.sections().forEach(man::section);
    man.heading("Example").macro("EX").line(text(page.example())).macro("EE");
    man.heading("See also")
        .line(
            seeAlso.stream()
                .map(other -> "\\fB" + text(other) + "\\fR(1)")
                .collect(Collectors.joining(",\n")));
    return man.roff.toString();
  }

  private void section(String heading, List<HelpPage.Row> rows) {
    heading(heading);
    for (HelpPage.Row row : rows) {
      macro("TP").line(names(row.names().strip())).line(text(row.description()));
    }
  }

  /** What is typed as it is stands bold, what is put in its place stands slanted. */
  private static String names(String names) {
    return Stream.of(names.split(" "))
        .map(
            word -> {
              boolean literal = word.equals(word.toLowerCase(Locale.ROOT));
              String name = word.replaceFirst(",$", "");
              return (literal ? "\\fB" : "\\fI")
                  + text(name)
                  + "\\fR"
                  + word.substring(name.length());
            })
        .collect(Collectors.joining(" "));
  }

  private ManualPage heading(String heading) {
    return macro("SH", heading.toUpperCase(Locale.ROOT));
  }

  private ManualPage macro(String macro, String... arguments) {
    roff.append('.').append(macro);
    for (String argument : arguments) {
      roff.append(" \"").append(text(argument).replace("\"", "\\(dq")).append('"');
    }
    return line("");
  }

  private ManualPage line(String text) {
    roff.append(text).append('\n');
    return this;
  }

  /** A text that roff takes for nothing else, and shows character by character. */
  public static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.startsWith(".") ? "\\&" : "");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                default -> {
                  if (c < 0x80) {
                    escaped.appendCodePoint(c);
                  } else {
                    escaped.append("\\[u%04X]".formatted(c));
                  }
                }
              }
            });
    return escaped.toString();
  }
}
