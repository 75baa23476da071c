package promptcli.placeholder;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the words of a heading, or of a line that introduces others, say of what follows. */
final class Heading {

  private static final Pattern ANSWER =
      Pattern.compile(
          "\\b(?:outputs?|respon[ds]e?|answers?|repl(?:y|ies)|format(?:ted)?|structure|deliverables?"
              + "|reports?|examples?|samples?|results?|templates?|patterns?|returns?|layout|commit"
              + " messages?|formato|ejemplo|salida|respuesta|ausgabe|antwort|beispiel|sortie|exemple"
              + "|réponse)\\b|输出|輸出|回答|格式|示例|例子|回复|模板|出力|形式|例|回答|テンプレート|フォーマット|출력|형식|예시|답변"
              + "|вывод|формат|пример|ответ|تنسيق|مثال|المخرجات|قالب");

  private static final Pattern INPUT =
      Pattern.compile(
          "\\b(?:inputs?|prompts?|variables?|parameters?|arguments?|placeholders?)\\b|输入|輸入|变量|入力|変数"
              + "|입력|ввод|المدخلات");

  private static final Pattern OUTPUT = Pattern.compile("\\boutputs?\\b|输出|輸出|出力|출력");

  private static final Pattern VARIABLES =
      Pattern.compile("\\b(?:variables?|placeholders?|parameters?)\\b|变量|変数");

  private Heading() {}

  /** Whether it is what a person gives, or the prompt itself. */
  static boolean isInput(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return INPUT.matcher(lower).find() && !OUTPUT.matcher(lower).find();
  }

  /** Whether it is the form of an answer, or an example. */
  static boolean isForm(String words) {
    return ANSWER.matcher(words.toLowerCase(Locale.ROOT)).find() && !isInput(words);
  }

  /** Whether it is a list of what a person gives. */
  static boolean isVariables(String words) {
    return VARIABLES.matcher(words.toLowerCase(Locale.ROOT)).find();
  }
}
