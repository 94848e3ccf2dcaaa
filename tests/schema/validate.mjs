// Validates JSON documents against a JSON Schema of draft 2020-12 with ajv.
// node validate.mjs SCHEMA.json DOCUMENTS.ndjson   (modules from NODE_PATH); exit code 1 when one is not valid.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.env.NODE_PATH + "/");
const Ajv = require("ajv/dist/2020").default;
const [schema, documents] = process.argv.slice(2);
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, "utf8")));

let count = 0;
let invalid = 0;
for (const line of readFileSync(documents, "utf8").split("\n").filter(Boolean)) {
  count++;
  const document = JSON.parse(line);
  if (validate(document)) continue;
  invalid++;
  for (const error of validate.errors) console.log(`${document.source?.path}: ${error.instancePath} ${error.message}`);
}
console.log(`${count} documents, ${invalid} invalid`);
process.exit(count > 0 && invalid === 0 ? 0 : 1);
