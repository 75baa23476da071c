package promptcli;

import static org.junit.jupiter.api.Assumptions.abort;

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

  private static void install(String specifier, Path folder) throws InterruptedException {
    File log = folder.resolve("npm.log").toFile();
    try {
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
        passOver("npm could not install " + specifier + ", see " + log);
      }
    } catch (IOException e) {
      passOver("npm is missing");
    }
  }

  private static void passOver(String reason) {
    if ("all".equals(System.getProperty("shells"))) {
      throw new AssertionError(reason);
    }
    System.out.println("Passed over: " + reason);
    abort(reason);
  }
}
