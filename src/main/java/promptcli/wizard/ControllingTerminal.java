package promptcli.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;

/**
 * The controlling terminal as a device: what is typed, what is shown, its settings and its size.
 *
 * <p>JLine has a new process tell the settings and the size whenever it wants one of them, a dozen
 * times before the first question, which then takes twice as long to appear.
 */
final class ControllingTerminal extends ExecPty {

  static final String NAME = "/dev/tty";

  /** For as long as nobody changes a setting by other means; of a new size a signal tells. */
  private static final long MAX_AGE = TimeUnit.MILLISECONDS.toNanos(500);

  private Optional<String> config = Optional.empty();
  private long readAt;

  ControllingTerminal() {
    super(new ExecTerminalProvider(), null, NAME);
  }

  @Override
  public InputStream getSlaveInput() throws IOException {
    return new Keys(super.getSlaveInput());
  }

  @Override
  public OutputStream getSlaveOutput() throws IOException {
    return new WholeCharacters(super.getSlaveOutput());
  }

  @Override
  protected synchronized String doGetConfig() throws IOException {
    if (config.isEmpty() || System.nanoTime() - readAt > MAX_AGE) {
      config = Optional.of(super.doGetConfig());
      readAt = System.nanoTime();
    }
    return config.get();
  }

  @Override
  protected void doSetAttr(Attributes attributes) throws IOException {
    super.doSetAttr(attributes);
    forget();
  }

  /** Has the settings and the size read anew when they are wanted. */
  synchronized void forget() {
    config = Optional.empty();
  }
}
