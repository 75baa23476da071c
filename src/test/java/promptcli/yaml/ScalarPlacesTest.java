package promptcli.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import promptcli.model.Place;
import promptcli.model.Problems;
import promptcli.model.SourceText;
import promptcli.yaml.YamlNode.Scalar;

/** Every visible character of a scalar is found where it stands in the file. */
class ScalarPlacesTest {

  /**
   * A piece of a scalar.
   *
   * @param visible whether it stands for one visible character; else for white space, or nothing
   */
  private record Piece(String written, boolean visible) {}

  private record Case(String file, int start, List<Piece> pieces) {}

  @Property(tries = 500)
  void ofLiterals(@ForAll("literals") Case file) {
    check(file);
  }

  @Property(tries = 500)
  void ofFolded(@ForAll("folded") Case file) {
    check(file);
  }

  @Property(tries = 500)
  void ofPlain(@ForAll("plain") Case file) {
    check(file);
  }

  @Property(tries = 500)
  void ofSingleQuoted(@ForAll("singleQuoted") Case file) {
    check(file);
  }

  @Property(tries = 1000)
  void ofDoubleQuoted(@ForAll("doubleQuoted") Case file) {
    check(file);
  }

  @Provide
  Arbitrary<Case> literals() {
    return cases(
        "|,|-,|+,|2,|  # note",
        "\n  x",
        pieces("a#:'\"\\\u2028", " ", "\t", "\n  ", "\n\n   "),
        "");
  }

  @Provide
  Arbitrary<Case> folded() {
    return cases(
        ">,>-,>+,>2-,> # {{x}}",
        "\n\n  x",
        pieces("a#:'\"\\\u2028", " ", "\t", "\n  ", "\n\n   "),
        "");
  }

  @Provide
  Arbitrary<Case> plain() {
    return cases("", "x", pieces("a'\"\\,{}\u00a0", " ", "  ", "\n  ", "\n\n    "), "x");
  }

  @Provide
  Arbitrary<Case> singleQuoted() {
    return cases("'", "", pieces("a#:\"\\{\u00a0", " ", "\t", "\n  ", " \n\n \t ", "''"), "x'");
  }

  @Provide
  Arbitrary<Case> doubleQuoted() {
    return cases(
        "\"",
        "",
        Arbitraries.oneOf(
            pieces("a#:'{\u00a0", " ", "\t", "\n  ", " \n\n \t "),
            pieces("", "\\n", "\\r", "\\t", "\\ ", "\\x20", "\\u000A", "\\U00000009"),
            pieces("", "\\\n", "\\\n   ", " \\\n\n  "),
            Arbitraries.of(
                    "\\\\ \\\" \\/ \\0 \\a \\b \\v \\f \\e \\N \\_ \\x41 \\u00e9 \\U0001F600"
                        .concat(" \\U0001000A \\U00010020 \\ud83d\\ude00")
                        .split(" "))
                .map(escape -> new Piece(escape, true))),
        "x\"");
  }

  /** Of visible characters, an astral one among them, and of white space. */
  private static Arbitrary<Piece> pieces(String visible, String... spaces) {
    List<Piece> pieces = new ArrayList<>();
    visible.codePoints().forEach(c -> pieces.add(new Piece(Character.toString(c), true)));
    for (String space : spaces) {
      pieces.add(new Piece(space, space.equals("''")));
    }
    pieces.add(new Piece("\ud83d\ude00", true));
    return Arbitraries.of(pieces);
  }

  private static Arbitrary<Case> cases(
      String headers, String begin, Arbitrary<Piece> pieces, String end) {
    Arbitrary<String> key = Arbitraries.of("k: ", "k:\n  ", "k: # b\n  ");
    Arbitrary<String> before = Arbitraries.of("", "p: \ud83d\ude00\n", "# \u00e9\n---\n");
    Arbitrary<String> lineBreak = Arbitraries.of("\n", "\r\n", "\r");
    return Combinators.combine(
            before, key, Arbitraries.of(headers.split(",")), pieces.list().ofMaxSize(30), lineBreak)
        .as(
            (prefix, name, header, parts, ending) -> {
              List<Piece> written = new ArrayList<>();
              begin.chars().forEach(c -> written.add(new Piece("" + (char) c, c == 'x')));
              written.addAll(parts);
              end.chars().forEach(c -> written.add(new Piece("" + (char) c, c == 'x')));
              written.replaceAll(
                  piece -> new Piece(piece.written.replace("\n", ending), piece.visible));
              String head = (prefix + name + header).replace("\n", ending);
              StringBuilder file = new StringBuilder(head);
              written.forEach(piece -> file.append(piece.written));
              return new Case(file + ending + "z: end" + ending, head.length(), written);
            });
  }

  private static void check(Case test) {
    SourceText source = new SourceText("f.yaml", test.file);
    List<Place> expected = new ArrayList<>();
    int at = test.start;
    for (Piece piece : test.pieces) {
      if (piece.visible) {
        expected.add(source.placeAt(at));
      }
      at += piece.written.length();
    }
    assertThat(places(scalar(source))).isEqualTo(expected);
  }

  private static Scalar scalar(SourceText source) {
    return YamlReader.read(source, new Problems()).orElseThrow().entries().stream()
        .filter(entry -> entry.key().text().equals("k"))
        .map(entry -> (Scalar) entry.value())
        .findFirst()
        .orElseThrow();
  }

  private static List<Place> places(Scalar scalar) {
    List<Place> places = new ArrayList<>();
    IntFunction<Place> placeOf = scalar.passage().places();
    String text = scalar.text();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (" \t\n\r".indexOf(text.charAt(i)) < 0) {
        places.add(placeOf.apply(i));
      }
    }
    return places;
  }

  @Test
  void ofAScalarThatIsRefusedStandWhereItBegins() {
    for (String mark : new String[] {"&a", "!t"}) {
      SourceText source = new SourceText("f.yaml", "k: " + mark + " |\n  ab");
      Place begin = new Place(source, 1, 4);
      assertThat(places(scalar(source))).containsExactly(begin, begin);
    }
  }

  @Test
  void bothHalvesOfACharacterStandWhereItStands() {
    for (String written : new String[] {"😀", "\\U0001F600", "\\ud83d\\ude00"}) {
      SourceText source = new SourceText("f.yaml", "k: \"a" + written + "\"");
      IntFunction<Place> places = scalar(source).passage().places();
      assertThat(places.apply(1)).isEqualTo(new Place(source, 1, 6));
      assertThat(places.apply(2)).isEqualTo(new Place(source, 1, 6));
    }
  }

  @Test
  void whiteSpaceStandsWhereTheTextBeforeItEnds() {
    SourceText source = new SourceText("f.yaml", "k: >\n  a\n  b\n");
    Scalar scalar = scalar(source);
    assertThat(scalar.text()).isEqualTo("a b\n");
    assertThat(scalar.passage().places().apply(1)).isEqualTo(new Place(source, 2, 4));
    assertThat(scalar.passage().places().apply(3)).isEqualTo(new Place(source, 3, 4));
    assertThat(scalar.passage().places().apply(4)).isEqualTo(new Place(source, 3, 4));
  }

  @Test
  void aScalarOfNothingStandsWhereItWouldBegin() {
    assertStandsAt(4, "k: |");
    assertStandsAt(6, "k: >2-");
  }

  @Test
  void afterAnAnchorOrATagTheyAreThePlace() {
    assertStandsAt(3, "k: &a");
    assertStandsAt(3, "k: &a # b");
    assertStandsAt(3, "k: !t\n");
  }

  private static void assertStandsAt(int offset, String file) {
    SourceText source = new SourceText("f.yaml", file);
    assertThat(scalar(source).passage().places().apply(0)).isEqualTo(source.placeAt(offset));
  }
}
