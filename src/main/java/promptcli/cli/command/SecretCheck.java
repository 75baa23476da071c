package promptcli.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import promptcli.cli.host.Host;
import promptcli.cli.host.Notes;
import promptcli.model.FileException;
import promptcli.model.UsageException;
import promptcli.model.Value;
import promptcli.secrets.Secret;
import promptcli.secrets.SecretFinder;
import promptcli.text.Printable;
import promptcli.values.Resolution;
import promptcli.values.SourcedValue;

/** Looks for keys in the values that are given, and does what the policy says about them. */
final class SecretCheck {

  static final String VARIABLE = "PROMPT_SECRETS";

  /** More lines than that are not read. */
  private static final int MAX_TOLD = 10;

  private static final String FOUND = "values look like they have keys in them";

  private static final String WAYS_OUT =
      "Remove them, or let --secrets redact do it; --secrets off says nothing of them.";

  private final SecretPolicy policy;
  private final List<String> told = new ArrayList<>();

  private SecretCheck(SecretPolicy policy) {
    this.policy = policy;
  }

  /**
   * The values as they may be printed; tells of every key that is in them.
   *
   * @param wanted what the line says, which counts before the environment
   * @throws FileException if there is one, and the policy is to fail
   */
  static Resolution check(Resolution resolution, Optional<SecretPolicy> wanted, Host host) {
    SecretPolicy policy = wanted.isPresent() ? wanted.get() : policy(host);
    return policy == SecretPolicy.OFF || !hasAny(resolution)
        ? resolution
        : new SecretCheck(policy).tell(resolution, host);
  }

  /**
   * What comes of the values, before that is done.
   *
   * @param found the inputs that have keys, in a sentence; empty where none has
   */
  record Look(Resolution resolution, String found) {}

  static Look look(Resolution resolution, Optional<SecretPolicy> wanted, Host host) {
    SecretPolicy policy = wanted.isPresent() ? wanted.get() : policy(host);
    if (policy == SecretPolicy.OFF || !hasAny(resolution)) {
      return new Look(resolution, "");
    }
    SecretCheck check = new SecretCheck(policy);
    Resolution checked = check.checked(resolution);
    return new Look(checked, check.told.isEmpty() ? "" : "Keys found:" + check.inALine());
  }

  private static SecretPolicy policy(Host host) {
    String word = host.variable(VARIABLE);
    if (word.isEmpty()) {
      return SecretPolicy.WARN;
    }
    for (SecretPolicy policy : SecretPolicy.values()) {
      if (policy.word().equals(word)) {
        return policy;
      }
    }
    throw new UsageException(
        VARIABLE + ": '" + Printable.line(word) + "' is not one of warn, fail, redact, off", "");
  }

  private static boolean hasAny(Resolution resolution) {
    for (SourcedValue given : resolution.given().values()) {
      if (given.value().isPresent()) {
        for (String text : given.value().get().contents()) {
          if (!SecretFinder.find(text).isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Resolution tell(Resolution resolution, Host host) {
    Resolution checked = checked(resolution);
    if (told.isEmpty()) {
      return resolution;
    }
    switch (policy) {
      case FAIL -> throw new FileException(FOUND, lines() + WAYS_OUT);
      case REDACT -> {
        new Notes(host).note("keys were taken out");
        host.err().write(lines());
      }
      default -> {
        new Notes(host).warn(FOUND);
        host.err().write(lines() + WAYS_OUT + "\n");
      }
    }
    return checked;
  }

  private Resolution checked(Resolution resolution) {
    Map<String, SourcedValue> given = new LinkedHashMap<>();
    Set<String> hidden = resolution.notNeeded().keySet();
    resolution
        .given()
        .forEach((name, value) -> given.put(name, hidden.contains(name) ? value : checked(value)));
    return new Resolution(resolution.template(), given);
  }

  private SourcedValue checked(SourcedValue given) {
    if (given.value().isEmpty()) {
      return given;
    }
    Value value = given.value().get();
    List<String> contents = value.contents();
    for (int i = 0; i < contents.size(); i++) {
      String path = value.path(i);
      for (Secret secret : SecretFinder.find(contents.get(i))) {
        String where = (path.isEmpty() ? given.source() : path) + ", line " + secret.line();
        told.add("  " + given.input().name() + ": " + secret.kind() + " in " + where);
      }
    }
    return policy == SecretPolicy.REDACT
        ? new SourcedValue(
            given.input(),
            Optional.of(value.withContents(SecretFinder::redact)),
            "",
            given.source())
        : given;
  }

  private String inALine() {
    return lines().replaceAll("\n *", ";").replaceAll("^ *", " ").replaceAll(";$", ".");
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    for (String line : told.subList(0, Math.min(MAX_TOLD, told.size()))) {
      lines.append(Printable.line(line)).append('\n');
    }
    int more = told.size() - MAX_TOLD;
    return more > 0 ? lines + "  and " + more + " more\n" : lines.toString();
  }
}
