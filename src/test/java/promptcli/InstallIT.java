package promptcli;

import static org.assertj.core.api.Assertions.assertThat;
import static promptcli.ReleaseServer.VERSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks under "Install" in the README, run as they stand against releases on this machine. */
class InstallIT {

  @TempDir private Path folder;
  private ReleaseServer server;

  @BeforeEach
  void serveRelease() throws Exception {
    Needed.programs("curl", "sha256sum", "shasum");
    server = new ReleaseServer(folder.resolve("releases"));
    Files.createDirectory(folder.resolve("bin"));
  }

  @AfterEach
  void stop() {
    if (server != null) { // as where a program is missing
      server.close();
    }
  }

  @Test
  void installsTheTarOnLinux() throws Exception {
    machine("x86_64");
    assertInstalls("-linux-");
  }

  @Test
  void installsTheTarOnMacos() throws Exception {
    machine("arm64");
    assertInstalls("-darwin-");
  }

  @Test
  void replacesWhatIsInstalled() throws Exception {
    machine("aarch64");
    assertInstalls("-linux-");
    Path old = Files.createFile(folder.resolve(".local/lib/prompt/lib/old.jar"));
    assertInstalls("-linux-");
    assertThat(old).doesNotExist();
  }

  @Test
  void unpacksNothingWithAnotherSum() throws Exception {
    machine("x86_64");
    server.replaceFiles();
    for (String name : new String[] {"-linux-", "-darwin-"}) {
      machine(name.equals("-linux-") ? "x86_64" : "arm64");
      assertThat(run(block(name)).exit()).isEqualTo(1);
      assertThat(folder.resolve(".local")).doesNotExist();
    }
  }

  @Test
  void unpacksNothingWithoutASum() throws Exception {
    Files.writeString(server.file("SHA256SUMS"), "");
    for (String name : new String[] {"-linux-", "-darwin-"}) {
      machine(name.equals("-linux-") ? "x86_64" : "arm64");
      assertThat(run(block(name)).exit()).isEqualTo(1);
      assertThat(folder.resolve(".local")).doesNotExist();
    }
  }

  @Test
  void handsTheDebToApt() throws Exception {
    script("dpkg", "echo amd64");
    script("sudo", "echo \"$@\"");
    String file = "prompt_" + VERSION + "_amd64.deb";
    assertThat(run(block("dpkg")))
        .isEqualTo(new Shell.Outcome(0, file + ": OK\napt install ./" + file + "\n", ""));
    server.replaceFiles();
    assertThat(run(block("dpkg")).stdout()).isEqualTo(file + ": FAILED\n");
  }

  private void assertInstalls(String name) throws Exception {
    assertThat(run(block(name)).stdout()).endsWith(": OK\n");
    assertThat(run("~/.local/bin/prompt --version"))
        .isEqualTo(new Shell.Outcome(0, "prompt " + VERSION + "\n", ""));
  }

  /** The README's block that has this text. */
  private static String block(String text) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String install =
        readme.substring(readme.indexOf("\n## Install\n"), readme.indexOf("\n## Use\n"));
    return Arrays.stream(install.split("(?m)^```"))
        .filter(block -> block.startsWith("sh\n") && block.contains(text))
        .map(block -> block.substring("sh\n".length()))
        .findFirst()
        .orElseThrow();
  }

  private Shell.Outcome run(String block) throws Exception {
    return new Shell(folder)
        .run(
            "export XDG_CACHE_HOME=/dev/null; "
                + block.replace(ReleaseServer.REAL, server.address()));
  }

  private void machine(String name) throws IOException {
    script("uname", "echo " + name);
  }

  private void script(String name, String text) throws IOException {
    Path script =
        Files.writeString(folder.resolve("bin").resolve(name), "#!/bin/sh\n" + text + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }
}
