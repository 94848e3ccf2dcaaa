// Answers a query with DuckDB, a row a line as JSON. FORM4_DUCKDB is the folder of npm's packages.
import { createRequire } from 'node:module';
import { join } from 'node:path';
const require = createRequire(join(process.env.FORM4_DUCKDB, 'x.js'));
const { DuckDBInstance } = require('@duckdb/node-api');
const connection = await (await DuckDBInstance.create()).connect();
const reader = await connection.runAndReadAll(process.argv[2]);
for (const row of reader.getRowObjectsJson()) console.log(JSON.stringify(row));
