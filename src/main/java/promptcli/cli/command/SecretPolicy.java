package promptcli.cli.command;

import java.util.Locale;

/** What is done about a value that looks like it has a key in it. */
enum SecretPolicy {
  WARN,
  FAIL,
  REDACT,
  OFF;

  /** The policy as users write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
