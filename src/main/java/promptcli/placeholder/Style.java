package promptcli.placeholder;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a placeholder is written, in the order in which they are looked for: of two
 * that begin at one place, the first counts.
 */
public enum Style {
  /** What another tool runs or fetches before a model sees it. */
  LIVE(
      "!`[^`\\n]{1,500}`|[!@]\\{[^{}\\n]{1,500}}|\\{\\{plugin:[^{}\\n]{1,200}}}|\\{%[^%\\n]{1,300}%}"),
  /** {@code ${input:name:hint}}. */
  INPUT_VARIABLE("\\$\\{input:[^:{}\\n]{1,100}(?::[^{}\\n]{0,500})?}"),
  /** {@code {{name}}}, and with it the helpers of the languages that have it. */
  DOUBLE_BRACES("\\{\\{\\{[^{}\\n]{1,200}}}}|\\{\\{(?!\\{)[^{}\\n]{1,200}}}"),
  /** {@code ${name}} and {@code ${name:default}}. */
  DOLLAR_BRACES("\\$\\{[^:{}\\n]{1,300}(?::[^{}]{0,1000})?}"),
  /** {@code {name}}. */
  BRACES(
      "\\{ ?[\\p{L}_][\\p{L}\\p{N}_ .'’-]{0,80}}"
          + "|\\{(?=[^{}\\n]{0,60}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}])[^{}\\n\"=;]{1,120}}"),
  /** {@code $ARGUMENTS}. */
  ARGUMENTS("\\$ARGUMENTS(?![A-Za-z0-9_])"),
  /** {@code $1}. */
  POSITION("\\$[1-9](?![0-9A-Za-z_]|[.,][0-9])"),
  /** {@code $name}. */
  DOLLAR_NAME("\\$[A-Za-z_][A-Za-z0-9_]{0,60}"),
  /** {@code <name>}, and {@code <<name>>}. */
  ANGLES("<<?[‹ ]?[\\p{L}_][\\p{L}\\p{N}_ .,'’/|-]{0,100}›?>>?"),
  /** {@code [hint]}. */
  BRACKETS("\\[[^\\[\\]]{1,500}]"),
  /** {@code Your_Name} and {@code xxx}, which only a person can tell. */
  FILLER("\\b(?:(?:YOUR|Your)_[A-Za-z_]{2,40}|[Xx]{3,6})\\b");

  static final Pattern ANY = any();

  private final String expression;

  Style(String expression) {
    this.expression = expression;
  }

  private static Pattern any() {
    StringBuilder any = new StringBuilder();
    for (Style style : values()) {
      any.append(any.isEmpty() ? "" : "|").append("(?<").append(style.group()).append('>');
      any.append(style.expression).append(')');
    }
    return Pattern.compile(any.toString());
  }

  private String group() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** The style of what {@link #ANY} has found. */
  static Style of(Matcher found) {
    for (Style style : values()) {
      if (found.start(style.group()) >= 0) {
        return style;
      }
    }
    throw new IllegalStateException();
  }
}
