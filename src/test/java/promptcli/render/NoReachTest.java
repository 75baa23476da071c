package promptcli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Member;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import promptcli.model.Allowance;
import promptcli.model.NamedFile;
import promptcli.model.Passage;
import promptcli.model.Problems;
import promptcli.model.RenderException;
import promptcli.model.SourceText;
import promptcli.model.Value;

/**
 * No name in a template reaches anything but a value. The canaries are a file, a server, a list, a
 * map and an object whose methods tell.
 */
class NoReachTest {

  private static final String SECRET = "the canary's song";

  /** A thing that no value is, given to the renderer nevertheless. */
  public static final class Canary {

    private static int touched;

    public final String field = SECRET;

    public String touch() {
      touched++;
      return SECRET;
    }

    public String getTouch() {
      return touch();
    }

    public boolean isTouch() {
      touch();
      return true;
    }

    @Override
    public String toString() {
      return "canary";
    }
  }

  @TempDir private Path folder;
  private ServerSocket server;
  private final List<String> items = new ArrayList<>(List.of("a", "b"));
  private final Map<String, Object> context = new HashMap<>();
  private final Set<String> lookedFor = new LinkedHashSet<>();
  private int probes;

  @BeforeEach
  void cage() throws IOException {
    Canary.touched = 0;
    Files.writeString(folder.resolve("canary"), SECRET);
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    server.setSoTimeout(100);
    context.put("a-text", "t");
    context.put("a-truth", true);
    context.put("a-number", 7L);
    context.put("a-items", items);
    context.put("a-map", Map.of("inner", "i"));
    context.put("a-canary", new Canary());
  }

  @AfterEach
  void isAlive() throws IOException {
    assertThat(Canary.touched).isZero();
    assertThat(items).containsExactly("a", "b");
    assertThat(context)
        .containsOnlyKeys("a-text", "a-truth", "a-number", "a-items", "a-map", "a-canary");
    assertThat(folder.resolve("canary")).hasContent(SECRET);
    assertThat(folder.toFile().list()).containsExactly("canary");
    assertThat(lookedFor).allMatch(name -> name.matches("[a-z0-9][a-z0-9-]*"));
    try {
      server.accept();
      throw new AssertionError("a connection");
    } catch (SocketTimeoutException nobodyCalled) {
      server.close();
    }
  }

  @Test
  void members() {
    Set<String> names = new TreeSet<>();
    Stream.of(
            Value.Text.class,
            Value.Bool.class,
            Value.Int.class,
            Value.Items.class,
            String.class,
            Boolean.class,
            Long.class,
            List.class,
            ArrayList.class,
            List.of().getClass(),
            Map.class,
            HashMap.class,
            Object.class,
            Class.class,
            Module.class,
            Canary.class)
        .flatMap(
            type ->
                Stream.<Member>concat(Stream.of(type.getMethods()), Stream.of(type.getFields())))
        .map(Member::getName)
        .filter(name -> name.matches("\\w+")) // Tools that rewrite classes add others.
        .forEach(
            name -> {
              names.add(name);
              names.add(name.replaceFirst("^(get|is)(?=[A-Z])", ""));
              if (name.matches("(get|is)[A-Z].*")) {
                String bean = name.replaceFirst("^(get|is)", "");
                names.add(Character.toLowerCase(bean.charAt(0)) + bean.substring(1));
              }
            });
    names.removeAll(NamedFile.FIELDS); // of files, and refused elsewhere
    assertThat(names).hasSizeGreaterThan(200).contains("clear", "class", "TYPE", "touch");
    for (String name : names) {
      assertThat(rendered("{{" + name + "}}")).isEmpty();
      for (String value : context.keySet()) {
        assertThat(rendered("{{" + value + "." + name + "}}")).isEmpty();
        assertThat(
                rendered("{{#" + value + "." + name + "}}reached{{/" + value + "." + name + "}}"))
            .isEmpty();
        assertThat(rendered("{{#" + value + "}}{{" + name + "}}{{/" + value + "}}")).isEmpty();
      }
    }
    for (String path :
        List.of(
            "truth.TYPE.module.layer.modules", "text.class.classLoader", "canary.field.bytes")) {
      assertThat(rendered("{{" + path + "}}")).isEmpty();
    }
    assertThat(probes).isGreaterThan(4_000);
  }

  @Test
  void partials() {
    List<String> schemes =
        List.of(
            "file",
            "http",
            "https",
            "ftp",
            "jar",
            "jrt",
            "jmod",
            "mailto",
            "data",
            "ldap",
            "ldaps",
            "rmi",
            "iiop",
            "dns",
            "java",
            "jndi",
            "gopher",
            "classpath",
            "resource",
            "netdoc",
            "javascript",
            "ws",
            "wss",
            "sftp",
            "ssh",
            "smb",
            "nfs",
            "git",
            "urn",
            "about",
            "vfs",
            "bundle",
            "telnet",
            "news",
            "FILE",
            "HTTP",
            "verbatim",
            "jar:file",
            "url:file",
            "env");
    String file = folder.resolve("canary").toString();
    String host = "127.0.0.1:" + server.getLocalPort();
    List<String> names = new ArrayList<>();
    for (String scheme : schemes) {
      for (String rest :
          List.of(file, "//" + file, "//" + host + "/p", "\\\\" + host + "\\p", "p")) {
        names.add(scheme + ":" + rest);
      }
    }
    Stream.of("", "./", "../", "../".repeat(40), "..\\", "/", "//", "~/", "%2e%2e/", "\0/", "C:\\")
        .forEach(
            way ->
                Stream.of(
                        "canary",
                        file,
                        "canary.yaml",
                        "canary/",
                        "etc/passwd",
                        "promptcli/model/Body.class")
                    .forEach(target -> names.add(way + target)));
    for (String name : names) {
      for (String tag : List.of(">", "> ", ">*", "<", "$", "#", "^", "&", "?", "%", "")) {
        String closing = "#^<$?".contains(tag) && !tag.isEmpty() ? "{{/" + name + "}}" : "";
        assertThat(rendered("{{" + tag + name + "}}" + closing)).doesNotContain(SECRET);
      }
      assertThat(rendered("{{=<% %>=}}<%>" + name + "%>")).doesNotContain(SECRET);
    }
    assertThat(lookedFor).containsExactly("canary");
    assertThat(probes).isGreaterThan(2_000);
  }

  @Test
  void errorsDoNotTellWhetherAFileExists() {
    assertThat(new Bodies().problems("{{>" + folder + "/canary}}"))
        .singleElement()
        .asString()
        .endsWith("cannot be a partial's name: use a-z, 0-9 and - only");
    assertThat(new Bodies().problems("{{>canary}}"))
        .containsExactly("body:1:1: there is no partial canary: correct the name, or add it");
  }

  @Test
  void valuesThatLookLikeCode() {
    for (String value : List.of("{{>canary}}", "${touch}", "{{a-canary.touch}}", "{{*a-text}}")) {
      context.put("a-text", value);
      assertThat(rendered("{{a-text}}{{#a-text}}{{.}}{{/a-text}}")).isEqualTo(value + value);
    }
    context.put("a-text", "t");
  }

  /** What comes out, or the messages if something is wrong. */
  private String rendered(String template) {
    probes++;
    Problems problems = new Problems();
    MustacheBody body =
        (MustacheBody)
            BodyParser.parse(
                Passage.of(new SourceText("probe", template)),
                name -> {
                  lookedFor.add(name);
                  return Optional.empty();
                },
                problems);
    if (!problems.isEmpty()) {
      return problems.toString();
    }
    try {
      return body.render(
          context, new Output(16, new Allowance("this prompt", 1000), new ArrayList<>()));
    } catch (RenderException refused) {
      return refused.getMessage();
    }
  }
}
