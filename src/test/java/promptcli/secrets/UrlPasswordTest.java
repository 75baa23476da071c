package promptcli.secrets;

import static promptcli.secrets.Finding.found;
import static promptcli.secrets.Finding.foundNothing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPasswordTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://app:|hunter2|@db.corp.io/app",
        "postgres://app:|s3cr3t|@10.0.0.7:5432/app",
        "jdbc:mysql://app:|Tr0ub4dor&3|@db.corp.io",
        "redis://:|kX3pQ9vLm2|@cache.corp.io:6379",
        "https://oauth2:|8fGk2LpQ0zXw|@git.corp.io/a.git",
        "https://ada@corp.io:|kX3pQ9vLm2|@mail.corp.io",
        "mongodb+srv://app:|p%40ssw%3Ard7|@a.mongodb.net,b.mongodb.net/?w=1",
        "amqps://app:|pa@kX3pQ9|@mq.corp.io",
        "ftp://app:|correct-horse|@ftp.corp.io",
        "https://app:|pa$$kX3pQ9$|@corp.io",
        "postgres://app:|kX3pQ9vLm2Zt|@localhost/app",
        "http://app:|kX3pQ9vLm2Zt|@db:5432"
      })
  void findsAPasswordInAUrl(String url) {
    String[] parts = url.split("\\|");
    found("a password in a URL", "See " + parts[0], parts[1], parts[2] + " and mail@corp.io");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://user:pass@db.corp.io",
        "https://ada:password123@corp.io",
        "https://ada:my-secret-token@corp.io",
        "https://ada:xxxxxxxx@corp.io",
        "https://ada:***@corp.io",
        "https://ada:ab***yz@corp.io",
        "https://ada:<password>@corp.io",
        "https://ada:[password]@corp.io",
        "https://ada:{{db_pw_9}}@corp.io",
        "https://ada:${PW_9a}@corp.io",
        "https://ada:$PW_9a@corp.io",
        "https://ada:$(pass 9a)@corp.io",
        "https://ada:%PW_9a%@corp.io",
        "https://ada:%s@corp.io",
        "https://ada:DB_PASS_WORD@corp.io",
        "https://ada:abc...xyz1@corp.io",
        "https://ada:#{pw_9a}@corp.io",
        "https://guest2:guest2@corp.io",
        "https://ada:hunter2@localhost:8080",
        "https://ada:hunter2@127.0.0.1",
        "https://ada:hunter2@www.example.com",
        "https://ada:hunter2@db",
        "https://TOKEN:x-oauth-basic@github.com",
        "docker://node:20-alpine3.19-slim@sha256:0a1b2c",
        "ssh://git@corp.io:22/a",
        "http://corp.io:8080/a@b",
        "https://corp.io:8080?a=b:c@d",
        "\"https://\" + ada + \":\" + kX3pQ9vLm2 + \"@\" + host",
        "://",
        "://:@",
        "://@:"
      })
  void takesNoPlaceholderForAPassword(String url) {
    foundNothing(url);
  }
}
