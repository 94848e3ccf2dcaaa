// Validates SARIF logs against the schema of SARIF 2.1.0, which the package @microsoft/jest-sarif brings, with ajv.
// node sarif.mjs LOG.sarif...   (modules from NODE_PATH); exit code 1 when one is not valid.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.env.NODE_PATH + "/");
const Ajv = require("ajv").default;
const schema = JSON.parse(readFileSync(process.env.NODE_PATH + "/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8"));
// The schema is of draft 4, whose own keywords ajv no longer knows; those that demand something are the same.
delete schema.$schema;
delete schema.id;
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(schema);

let invalid = 0;
for (const file of process.argv.slice(2)) {
  if (validate(JSON.parse(readFileSync(file, "utf8")))) continue;
  invalid++;
  for (const error of validate.errors) console.log(`${file}: ${error.instancePath} ${error.message}`);
}
process.exit(process.argv.length > 2 && invalid === 0 ? 0 : 1);
