package promptcli.stats;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tokens as jtokkit's own classes count them, of which only the table is used. */
class TokensProperties {

  @Property
  void countsAsJtokkitDoes(@ForAll("texts") String text) {
    assertThat(Tokens.count(text)).isEqualTo(TextParts.JTOKKIT.countTokensOrdinary(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts = Arbitraries.of(TextParts.all());
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
    return Arbitraries.oneOf(parts, any).list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
