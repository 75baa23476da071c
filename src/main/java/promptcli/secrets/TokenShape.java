package promptcli.secrets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token that says itself whose it is, by how it begins.
 *
 * <p>The checksums that GitHub's and npm's tokens end in are not asked for: what is a key of an
 * older scheme or has one letter too few is still better not handed on.
 *
 * @param mark where in the prefix its mark is
 * @param signs what may stand in it beside letters and digits
 * @param least the fewest characters after the prefix
 * @param most the most: the time of a look is bounded by it
 * @param isDotted whether up to two more parts may follow, as in a JSON web token
 */
record TokenShape(
    String kind, String prefix, int mark, String signs, int least, int most, boolean isDotted) {

  private static final int LONG = 255;

  /** The longer prefix first, where one begins another. */
  private static final List<TokenShape> SHAPES =
      List.of(
          shape("an AWS access key", "AKIA", 2, "", 16, 16),
          shape("an AWS access key", "ASIA", 2, "", 16, 16),
          shape("an AWS access key", "ABIA", 2, "", 16, 16),
          shape("a Google API key", "AIza", 1, "_-", 35, 35),
          shape("a Google client secret", "GOCSPX-", 6, "_-", 24, LONG),
          shape("a Google refresh token", "1//0", 1, "_-", 40, LONG),
          shape("a GitHub token", "ghp_", 3, "", 36, LONG),
          shape("a GitHub token", "gho_", 3, "", 36, LONG),
          shape("a GitHub token", "ghu_", 3, "", 36, LONG),
          dotted("a GitHub token", "ghs_", 36),
          shape("a GitHub token", "ghr_", 3, "", 36, LONG),
          shape("a GitHub token", "github_pat_", 6, "_", 36, LONG),
          gitlab("glpat-"), // of a person, a project or a group
          gitlab("gldt-"), // of a deployment
          gitlab("glrt-"), // of a runner
          gitlab("glrtr-"), // registers a runner
          gitlab("glcbt-"), // of a CI job
          gitlab("glptt-"), // triggers a pipeline
          gitlab("glft-"), // of a feed
          gitlab("glimt-"), // of incoming mail
          gitlab("glagent-"), // of a cluster's agent
          gitlab("gloas-"), // of an OAuth application
          gitlab("glsoat-"), // of SCIM
          gitlab("glffct-"), // of a client of feature flags
          slack("xoxa-"),
          slack("xoxb-"),
          slack("xoxc-"),
          slack("xoxd-"),
          slack("xoxe-"),
          slack("xoxo-"),
          slack("xoxp-"),
          slack("xoxr-"),
          slack("xoxs-"),
          slack("xapp-"),
          shape("a Slack webhook", "//hooks.slack.com/services/", 0, "/", 40, LONG),
          shape("a Slack webhook", "//hooks.slack.com/workflows/", 0, "/", 40, LONG),
          shape("a Slack webhook", "//hooks.slack.com/triggers/", 0, "/", 40, LONG),
          // A key of Stripe's test mode opens an account too; a publishable one (pk_) does not.
          shape("a Stripe key", "sk_live_", 2, "", 20, LONG),
          shape("a Stripe key", "rk_live_", 2, "", 20, LONG),
          shape("a Stripe key", "sk_test_", 2, "", 20, LONG),
          shape("a Stripe key", "rk_test_", 2, "", 20, LONG),
          shape("a webhook secret", "whsec_", 5, "+/=", 32, LONG),
          shape("an npm token", "npm_", 3, "", 36, LONG),
          shape("an Anthropic key", "sk-ant-", 2, "_-", 32, LONG),
          shape("an OpenAI key", "sk-proj-", 2, "_-", 20, LONG),
          shape("an OpenAI key", "sk-svcacct-", 2, "_-", 20, LONG),
          shape("an OpenAI key", "sk-admin-", 2, "_-", 20, LONG),
          shape("an OpenRouter key", "sk-or-v1-", 2, "", 40, LONG),
          shape("an OpenAI key", "sk-", 2, "", 48, 48),
          // Services that speak OpenAI's protocol copied the shape, not the length.
          shape("an API key", "sk-", 2, "", 32, LONG));

  private static TokenShape gitlab(String prefix) {
    return dotted("a GitLab token", prefix, 20);
  }

  private static TokenShape slack(String prefix) {
    return shape("a Slack token", prefix, prefix.length() - 1, "-%", 20, LONG);
  }

  private static TokenShape shape(
      String kind, String prefix, int mark, String signs, int least, int most) {
    return new TokenShape(kind, prefix, mark, signs, least, most, false);
  }

  private static TokenShape dotted(String kind, String prefix, int least) {
    return new TokenShape(kind, prefix, prefix.length() - 1, "_-", least, LONG, true);
  }

  /** The token whose mark is here. */
  static @Nullable Match at(String text, int mark, int from) {
    for (TokenShape shape : SHAPES) {
      if (text.startsWith(shape.prefix, mark - shape.mark)) {
        Match match = shape.beginning(text, mark - shape.mark, from);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  private @Nullable Match beginning(String text, int start, int from) {
    int body = start + prefix.length();
    int end = Match.endOfRun(text, body, signs, most);
    boolean goesOn = end < text.length() && text.charAt(end) == '_';
    if (end - body < least
        || end - body > most // another thing, or binary data in letters
        || goesOn
        || !Match.mayBegin(text, start, from)
        || Examples.isToken(text.substring(body, end))) {
      return null;
    }
    return new Match(kind, start, isDotted ? endOfParts(text, end) : end);
  }

  private static int endOfParts(String text, int first) {
    int end = first;
    for (int parts = 0; parts < 2 && text.startsWith(".", end); parts++) {
      int after = Match.endOfRun(text, end + 1, "_-");
      end = after > end + 1 ? after : end;
    }
    return end;
  }
}
