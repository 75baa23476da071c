package promptcli.placeholder;

import java.util.Set;
import java.util.regex.Pattern;

/** What the rules know by heart. */
final class Words {

  /** What the words of a hint begin with that asks a person for something. */
  static final Pattern REQUEST =
      Pattern.compile(
          "(?i)(?:please |optional:? )?(?:insert|paste|enter|put|add|your|my|our|describe|provide|list"
              + "|specify|include|type|write|copy|attach|give|state|name of|fill in|choose|select|pick"
              + "|set|upload|define|any|e\\.g\\.|your|replace|indicate|mention|explain|share|detail"
              + "|user'?s?|tell)\\b.*|.*(?i:\\bhere)\\W*|[请請在].*|.*(?:を入力|を記入|を記述|を貼り付け|입력|작성|하세요|ください).*"
              + "|(?:вставьте|укажите|введите|опишите|ваш).*|(?:أدخل|اكتب|ضع|اذكر|صف).*",
          Pattern.DOTALL);

  /** A request that is no form of an answer wherever it stands. */
  static final Pattern PASTE =
      Pattern.compile("(?i)(?:paste|upload|attach)\\b.*|insert\\b.*\\bhere", Pattern.DOTALL);

  /** What stands before a mark that a model is to write. */
  static final Pattern BEFORE_MARK =
      Pattern.compile(
          "(?i)(?:.*[^\\p{L}])?(?:(?:tag(?:ged|s)?|mark(?:ed|er|ers)?|label(?:l?ed|s)?|prefix(?:ed)?"
              + "|flag(?:ged)?|e\\.g\\.,?|i\\.e\\.,?|such as|including|like|example|as|replac(?:e|ing)"
              + "|(?:not|never|should) (?:include|contain|use|write)"
              + "|(?:respond|reply|start|begin|end|conclude|finish|prefix|tag|mark|label|flag)\\w*"
              + " (?:\\w+ ){0,2}(?:with|as)|section|block|status|button|click|press)[\\s\"'“*_`(]*"
              + "|(?:say|writ(?:e|ten)|output|print|add|append)\\s*[\"'“*_`(]+)",
          Pattern.DOTALL);

  /** What tells how something is written. */
  static final Pattern FORMAT =
      Pattern.compile("(?i)\\b(?:(?:the|this|following) format|syntax|appears? as|looks? like)\\b");

  /** What stands after a mark, or after the name of a tag or a tool. */
  static final Pattern AFTER_MARK =
      Pattern.compile(
          "(?i)[\"'”*_`)]*\\s?(?:tags?|tools?|blocks?|sections?|markers?|syntax|placeholders?|buttons?|components?"
              + "|prefix(?:es)?|suffix(?:es)?|labels?|variables?|标签|标记|工具|タグ|ツール)(?![\\p{L}]).*",
          Pattern.DOTALL);

  /** Who speaks in a conversation that a document shows. */
  static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)(?:the )?(?:claude|user|assistant|human|ai|model|bot|agent|system|gpt|chatgpt|tool(?: \\w+)?|q|a"
              + "|response|用户|助手|ユーザー)(?: \\d)?");

  /** Grades that a model gives. */
  static final Pattern GRADE =
      Pattern.compile(
          "(?i).*\\b(?:high|medium|low|yes|no|pass|fail(?:ed)?|critical|major|minor|true|false|none)\\b.*");

  /** What a program logs, or a text is divided by. */
  static final Set<String> MARKS =
      Set.of(
          "info",
          "error",
          "warn",
          "warning",
          "debug",
          "trace",
          "fatal",
          "critical",
          "sic",
          "todo",
          "fixme",
          "note",
          "notice",
          "success",
          "fail",
          "failed",
          "pass",
          "passed",
          "ok",
          "done",
          "begin",
          "end",
          "start",
          "stop",
          "user",
          "assistant",
          "system",
          "human",
          "bot",
          "response");

  /** What no template fills in where it stands in a shell's or a program's text. */
  static final Set<String> OF_SHELL =
      Set.of(
          "HOME",
          "PATH",
          "USER",
          "PWD",
          "SHELL",
          "TERM",
          "EDITOR",
          "TMPDIR",
          "LANG",
          "HOSTNAME",
          "XDG_CONFIG_HOME",
          "CLAUDE_PLUGIN_ROOT",
          "CLAUDE_PROJECT_DIR",
          "CLAUDE_SKILL_DIR",
          "GITHUB_TOKEN",
          "GITHUB_OUTPUT",
          "GITHUB_ENV",
          "PYTHONPATH",
          "JAVA_HOME");

  /** What Visual Studio Code fills in. */
  static final Set<String> OF_EDITOR =
      Set.of(
          "selection",
          "selectedText",
          "file",
          "fileBasename",
          "fileBasenameNoExtension",
          "fileDirname",
          "fileExtname",
          "relativeFile",
          "relativeFileDirname",
          "lineNumber",
          "workspaceFolder",
          "workspaceFolderBasename",
          "workspaceRoot",
          "cwd",
          "userHome",
          "activeFile",
          "currentFile");

  static final Set<String> HTML =
      Set.of(
          ("a abbr address area article aside audio b base blockquote body br button canvas caption"
                  + " center cite code col colgroup data datalist dd del details dfn dialog div dl dt"
                  + " em embed fieldset figcaption figure font footer form g h1 h2 h3 h4 h5 h6 head"
                  + " header hr html i iframe img input ins kbd label legend li line link main map"
                  + " mark meta nav noscript ol option output p param path picture pre progress"
                  + " q rect s samp script section select small source span strike strong style sub"
                  + " summary sup svg table tbody td template textarea tfoot th thead time title tr"
                  + " track tt u ul use var video wbr string number boolean any int float void object"
                  + " array list set promise eos bos pad unk endoftext")
              .split(" "));

  private Words() {}
}
