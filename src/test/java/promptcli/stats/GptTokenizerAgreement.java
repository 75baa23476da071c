package promptcli.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/**
 * Tokens as npm's gpt-tokenizer counts them: in texts of every script, in code, and in mixtures of
 * what is awkward. Run on demand, see {@code src/bench/README.md}.
 *
 * <p>Node has to know the characters that Java does. Two are left out that JavaScript, unlike
 * tiktoken, takes for white space or does not.
 */
class GptTokenizerAgreement {

  private static final String PACKAGE = "gpt-tokenizer@4.0.0";
  private static final Path FOLDER = Path.of("target/gpt-tokenizer").toAbsolutePath();
  private static final String COUNT =
      """
      const { countTokens } = require("gpt-tokenizer/encoding/o200k_base");
      const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
      const plain = { disallowedSpecial: new Set() };
      console.log(JSON.stringify(texts.map((text) => countTokens(text, plain))));
      """;

  private static final int TEXTS = 200;

  /** The scripts of Unicode 13, which Java 17 has; later ones come after them. */
  private static final int SCRIPTS = 156;

  private static final int FILES = 14;

  private static final List<Integer> NOT_THE_SAME_IN_JAVASCRIPT = List.of(0x85, 0xFEFF);

  private final Random random = new Random(1);

  @Test
  void countsAsGptTokenizerDoes() throws Exception {
    List<String> texts = texts();
    List<Integer> theirs = theirs(texts);
    assertThat(theirs).hasSize(TEXTS);
    List<String> disagreements = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      long ours = Tokens.count(texts.get(i));
      if (ours != theirs.get(i)) {
        disagreements.add(i + ": " + ours + ", not " + theirs.get(i) + ": " + texts.get(i));
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (UnicodeScript script : Arrays.copyOf(UnicodeScript.values(), SCRIPTS)) {
      texts.add(ofScript(script));
    }
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().limit(FILES).toList()) {
        texts.add(Files.readString(file));
      }
    }
    for (int i = 0; i < 10; i++) {
      texts.add(mixed(TextParts.AWKWARD, 200));
      texts.add(mixed(TextParts.TOKENS, 200));
    }
    while (texts.size() < TEXTS - 3) {
      texts.add(mixed(TextParts.TOKENS, 20) + mixed(TextParts.AWKWARD, 20));
    }
    texts.add("a".repeat(5_000) + " ".repeat(5_000) + "🙂".repeat(500));
    texts.add(mixed(List.of("A", "C", "G", "T"), 3_000));
    texts.add(mixed(List.of(" ", "\n", "\t", "\r", "\u00a0"), 3_000));
    return texts;
  }

  private String ofScript(UnicodeScript script) {
    List<String> characters =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> UnicodeScript.of(c) == script && Character.isDefined(c))
            .filter(c -> !NOT_THE_SAME_IN_JAVASCRIPT.contains(c))
            .mapToObj(Character::toString)
            .toList();
    List<String> words = new ArrayList<>();
    while (words.size() < 60) {
      words.add(mixed(characters, 1 + random.nextInt(12)));
    }
    return words.stream()
        .map(word -> word + mixed(List.of(" ", " ", ", ", ". ", ".\n", "-", "'s ", "7 "), 1))
        .collect(Collectors.joining());
  }

  private String mixed(List<String> parts, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> parts.get(random.nextInt(parts.size())))
        .collect(Collectors.joining());
  }

  private static List<Integer> theirs(List<String> texts) throws Exception {
    Files.createDirectories(FOLDER);
    run("npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(), PACKAGE);
    ObjectMapper json = new ObjectMapper();
    Files.writeString(FOLDER.resolve("input"), json.writeValueAsString(texts));
    return List.of(json.readValue(run("node", "-e", COUNT), Integer[].class));
  }

  private static String run(String... command) throws Exception {
    Path input = FOLDER.resolve("input");
    if (!Files.exists(input)) {
      Files.createFile(input);
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile());
    builder.environment().put("NODE_PATH", FOLDER.resolve("node_modules").toString());
    Process process =
        builder
            .redirectInput(input.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + output).isZero();
    return output;
  }
}
