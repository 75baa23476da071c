package promptcli.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FenceTest {

  @Test
  void hasMoreBackticksThanTheValue() {
    backticks("a", "```\na\n```");
    backticks("", "```\n\n```");
    backticks("``", "```\n``\n```");
    backticks("a ``` b", "````\na ``` b\n````");
    backticks("``\n````", "`````\n``\n````\n`````");
  }

  @Test
  void isATagThatTheValueDoesNotClose() {
    tag("a", "<diff>\na\n</diff>");
    tag("<diff>", "<diff>\n<diff>\n</diff>");
    tag("</diff>", "<diff-2>\n</diff>\n</diff-2>");
    tag("</DIFF\n>", "<diff-2>\n</DIFF\n>\n</diff-2>");
    tag("</ diff", "<diff-2>\n</ diff\n</diff-2>");
    tag("</different>", "<diff>\n</different>\n</diff>");
    tag("</diff-3></diff></diff-2>", "<diff-4>\n</diff-3></diff></diff-2>\n</diff-4>");
    tag("</diff></diff-02>", "<diff-3>\n</diff></diff-02>\n</diff-3>");
    tag("</diff-99999999999>", "<diff>\n</diff-99999999999>\n</diff>");
  }

  @Test
  void saysWhichFileItHolds() {
    NamedFile file = new NamedFile("a \"<b>\"&.java", "x");
    assertThat(Fence.BACKTICKS.listed("src", file))
        .isEqualTo("File: a \"<b>\"&.java\n```java\nx\n```");
    assertThat(Fence.NONE.listed("src", file)).isEqualTo(Fence.BACKTICKS.listed("src", file));
    assertThat(Fence.XML.listed("src", file))
        .isEqualTo("<src path=\"a &quot;&lt;b>&quot;&amp;.java\">\nx\n</src>");
    assertThat(Fence.BACKTICKS.around("src", new NamedFile("x.`", "y"))).isEqualTo("```\ny\n```");
  }

  /** What is made to break out does not: the end stands once, and before it is the value. */
  @Property
  void holds(@ForAll("hostile") String value) {
    for (Fence fence : new Fence[] {Fence.BACKTICKS, Fence.XML}) {
      String fenced = fence.around("diff", value);
      String open = fenced.substring(0, fenced.indexOf('\n'));
      String close = fenced.substring(fenced.lastIndexOf('\n') + 1);
      assertThat(fenced).isEqualTo(open + "\n" + value + "\n" + close);
      String end = fence == Fence.XML ? close.replace(">", "") : close;
      assertThat(value.toLowerCase(Locale.ROOT)).doesNotContain(end + ">");
      if (fence == Fence.BACKTICKS) {
        assertThat(value).doesNotContain(close);
      }
    }
  }

  /** However many a value closes, the next is found in a time in proportion to its length. */
  @Property(tries = 1)
  void isFoundAtOnce() {
    StringBuilder value = new StringBuilder("</diff>");
    for (int i = 2; i < 200_000; i++) {
      value.append("</diff-").append(i).append('>');
    }
    assertThat(Fence.XML.around("diff", value.toString())).startsWith("<diff-200000>\n");
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "`",
            "```",
            "````",
            "~~~",
            "\n",
            "\r\n",
            " ",
            "</",
            "<",
            ">",
            "diff",
            "DIFF",
            "-2",
            "-3",
            "</diff>",
            "</diff-2>",
            "</diff-3",
            "</ diff >",
            "a",
            "é",
            "😀",
            "{{",
            "]]>",
            "-->")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static void backticks(String value, String fenced) {
    assertThat(Fence.BACKTICKS.around("diff", value)).isEqualTo(fenced);
  }

  private static void tag(String value, String fenced) {
    assertThat(Fence.XML.around("diff", value)).isEqualTo(fenced);
  }
}
