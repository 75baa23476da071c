package promptcli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package of npm that a test drives; it is installed below {@code target} and stays there. */
final class NpmPackage {

  private NpmPackage() {}

  /**
   * The folder of a package, which is installed first where it is not there. Where it cannot be,
   * the test is passed over and says so, or fails with {@code -Dshells=all}.
   */
  static Path installed(String name, String version) throws IOException, InterruptedException {
    Path folder = Path.of("target/npm", name + "-" + version).toAbsolutePath();
    Path installed = folder.resolve("node_modules").resolve(name);
    if (!Files.exists(installed)) {
      install(name + "@" + version, Files.createDirectories(folder));
    }
    return installed;
  }

  private static void install(String specifier, Path folder)
      throws IOException, InterruptedException {
    Needed.programs("npm");
    File log = folder.resolve("npm.log").toFile();
    int exit =
        new ProcessBuilder(
                "npm",
                "install",
                "--no-audit",
                "--no-fund",
                "--prefix",
                folder.toString(),
                specifier)
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start()
            .waitFor();
    if (exit != 0) {
      Needed.missing("npm could not install " + specifier + ", see " + log);
    }
  }
}
