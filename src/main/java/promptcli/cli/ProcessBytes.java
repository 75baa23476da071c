package promptcli.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import promptcli.model.UsageException;

/**
 * The arguments and the environment of this process as the bytes that they were. Java decodes them
 * in the locale's charset and puts U+FFFD for what does not fit: a value must not be altered so,
 * and where that character turns up, Linux still has the bytes.
 */
final class ProcessBytes {

  /** What stands for bytes that Java could not decode. */
  static final char REPLACEMENT = '\uFFFD';

  private static final String GIVE_A_FILE = "Give its text as a file that is UTF-8: @FILE";

  private ProcessBytes() {}

  /**
   * The arguments, decoded as UTF-8.
   *
   * @throws UsageException if one is not UTF-8
   */
  static List<String> arguments(List<String> decoded) {
    List<byte[]> raw = read("cmdline");
    if (raw.size() < decoded.size()) {
      return decoded;
    }
    List<String> arguments = new ArrayList<>();
    for (byte[] bytes : raw.subList(raw.size() - decoded.size(), raw.size())) {
      arguments.add(utf8(bytes, "an argument", GIVE_A_FILE));
    }
    return arguments;
  }

  /**
   * The environment, decoded as UTF-8.
   *
   * @throws UsageException if a variable of this program is not UTF-8
   */
  static Map<String, String> environment(Map<String, String> decoded) {
    Map<String, String> environment = new HashMap<>(decoded);
    for (byte[] bytes : read("environ")) {
      String variable = new String(bytes, StandardCharsets.UTF_8);
      if (variable.startsWith("PROMPT_")) {
        variable = utf8(bytes, "a variable of the environment", GIVE_A_FILE);
      } else if (variable.startsWith("HOME=") || variable.startsWith("XDG_CONFIG_HOME=")) {
        variable = utf8(bytes, "a variable of the environment", "Set it to a path that is.");
      }
      int equals = variable.indexOf('=');
      if (equals > 0) {
        environment.put(variable.substring(0, equals), variable.substring(equals + 1));
      }
    }
    return environment;
  }

  /** The texts that end in NUL in a file about this process; none where there is no such file. */
  private static List<byte[]> read(String file) {
    try {
      byte[] all = Files.readAllBytes(Path.of("/proc/self", file));
      List<byte[]> texts = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < all.length; i++) {
        if (all[i] == 0) {
          texts.add(Arrays.copyOfRange(all, start, i));
          start = i + 1;
        }
      }
      return texts;
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Refuses a working directory whose name Java could not decode: what is written there would go to
   * a folder of another name.
   */
  static void refuseUndecoded(Path directory) {
    boolean same;
    try {
      same = Files.isSameFile(directory, Path.of("/proc/self/cwd"));
    } catch (IOException e) {
      same = false;
    }
    if (!same) {
      throw new UsageException(
          "the path of the working directory is not UTF-8: " + directory,
          "Change to another folder, or rename it.");
    }
  }

  private static String utf8(byte[] bytes, String what, String fix) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UsageException(
          what + " is not UTF-8: " + new String(bytes, StandardCharsets.UTF_8), fix);
    }
  }
}
