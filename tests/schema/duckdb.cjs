// The command line of DuckDB as far as the recipes need it (-c SQL, --version), by its own library for Node: what npm brings.
const { DuckDBInstance, version } = require('@duckdb/node-api');

async function main([option, sql]) {
  if (option === '--version') return console.log(version());
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(sql);
  console.log(reader.columnNames().join('\t'));
  for (const row of reader.getRows()) console.log(row.join('\t'));
}

main(process.argv.slice(2)).catch((error) => {
  console.error(String(error));
  process.exit(1);
});
