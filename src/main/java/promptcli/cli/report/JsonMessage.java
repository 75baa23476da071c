package promptcli.cli.report;

import java.util.ArrayList;
import java.util.List;
import promptcli.model.Message;

/** A message as interfaces of models take it: its content without the newlines that it ends in. */
record JsonMessage(String role, String content) {

  static List<JsonMessage> of(List<Message> messages) {
    List<JsonMessage> json = new ArrayList<>();
    for (Message message : messages) {
      json.add(new JsonMessage(message.role().word(), message.text()));
    }
    return json;
  }
}
