package promptcli.cli.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A manual page, in the {@code man} macros of roff, piece by piece. */
public final class ManualPage {

  private final StringBuilder roff = new StringBuilder();

  /** Whether a heading came last, which begins a paragraph by itself. */
  private boolean begun;

  /**
   * A page without sections.
   *
   * @param name of the page, such as {@code prompt-render}
   * @param section of the manual
   * @param summary what stands behind the name
   * @param edition the date and the version, as the page's head and foot have them
   */
  public ManualPage(String name, int section, String summary, List<String> edition) {
    String title = text(name.toUpperCase(Locale.ROOT));
    line(".TH \"%s\" %d %s \"%s\"".formatted(title, section, edition.get(0), edition.get(1)));
    // No word is broken: options and names are there to be found and copied.
    line(".nh").line(".ad l");
    heading("Name").line(text(name) + " \\- " + text(summary));
  }

  /**
   * The page of a command or of the program.
   *
   * @param seeAlso other pages, each with its section, such as {@code prompt-render(1)}
   */
  public static String of(
      String name, String summary, HelpPage page, List<String> edition, List<String> seeAlso) {
    ManualPage man = new ManualPage(name, 1, summary, edition);
    man.heading("Synopsis").line("\\fB" + text(page.usage()) + "\\fR");
    man.heading("Description").paragraph(text(page.summary()));
    if (!page.note().isEmpty()) {
      man.paragraph(text(page.note()));
    }
    page.sections().forEach(man::section);
    man.heading("Example").verbatim(List.of(page.example()));
    return man.seeAlso(seeAlso).roff();
  }

  /** The whole page. */
  public String roff() {
    return roff.toString();
  }

  private void section(String heading, List<HelpPage.Row> rows) {
    heading(heading);
    for (HelpPage.Row row : rows) {
      entry(names(row.names().strip()), text(row.description()));
    }
  }

  /** Begins a section. */
  public ManualPage heading(String heading) {
    macro("SH", heading.toUpperCase(Locale.ROOT));
    begun = true;
    return this;
  }

  /** Adds a paragraph, which is roff already. */
  public ManualPage paragraph(String words) {
    if (!begun) {
      macro("PP");
    }
    return line(words);
  }

  /** Adds a term and what is said about it, which are roff already. */
  public ManualPage entry(String term, String words) {
    return macro("TP").line(term).line(words);
  }

  /** Adds lines that stay as they are. */
  public ManualPage sample(List<String> lines) {
    if (!begun) {
      macro("PP");
    }
    return macro("RS", "4").verbatim(lines).macro("RE");
  }

  private ManualPage verbatim(List<String> lines) {
    macro("EX");
    lines.forEach(line -> line(text(line)));
    return macro("EE").line(".nh"); // groff's EE allows to break words again
  }

  /** Adds the section that names other pages, each with its section of the manual. */
  public ManualPage seeAlso(List<String> others) {
    return heading("See also")
        .line(others.stream().map(ManualPage::reference).collect(Collectors.joining(",\n")));
  }

  private static String reference(String page) {
    int section = page.indexOf('(');
    return "\\fB" + text(page.substring(0, section)) + "\\fR" + page.substring(section);
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

  private ManualPage macro(String macro, String... arguments) {
    roff.append('.').append(macro);
    for (String argument : arguments) {
      roff.append(" \"").append(text(argument).replace("\"", "\\(dq")).append('"');
    }
    return line("");
  }

  private ManualPage line(String text) {
    roff.append(text).append('\n');
    begun = false;
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
