package promptcli.draft;

import promptcli.yaml.YamlWriter;

/** The template to begin with: it says what it does, and with that how a template is written. */
public final class Starter {

  private Starter() {}

  /** The file's text. */
  public static String file(String name) {
    return Draft.SCHEMA_LINE
        + """
        # A template is one file, and the file's name is its name. Try it: prompt render NAME --help
        title: TITLE
        description: Sums up a text.   # what the template is for, in a sentence
        # category: Writing            # prompt list --category Writing
        # tags: [short]                # prompt list --tag short

        inputs:                        # what the prompt needs, in the order in which to ask for it
          text:                        # its name; {{text}} stands for its value below
            label: Text                # what a person is asked for
            hint: Paste the text       # shown in [brackets] where there is no value
            type: multiline            # or text, choice, boolean, integer, list, files
          tone:
            label: Tone
            type: choice
            options: [plain, formal]   # the values that a choice has
            default: plain             # the value where none is given
          reader:
            label: Reader
            description: Who it is for.
            required: false            # true, unless there is a default
            # pattern: "[A-Z].*"       # a regular expression that the whole value must match
            # message: a name          # what to say where it does not

        # Mustache without escaping: {{name}} is a value, and what stands between {{#name}} and
        # {{/name}} appears if there is one. Between {{^name}} and {{/name}}: if there is none.
        template: |
          Sum up the text below in a {{tone}} tone.
          {{#reader}}
          Write for this reader: {{reader}}
          {{/reader}}

          {{text}}

        # prompt test checks these; no model is asked.
        tests:
          - name: sums up a text
            values:
              text: It was the best of times.
            contains: [in a plain tone, It was the best of times.]
            excludes: Write for
          - name: names the reader and the tone
            values:
              text: It was the best of times.
              tone: formal
              reader: a judge
            contains: [in a formal tone, "reader: a judge"]
        """
            .replace("NAME", name)
            .replace("TITLE", YamlWriter.inline(Names.title(name)));
  }
}
