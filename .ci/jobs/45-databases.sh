#!/usr/bin/env bash
# PostgreSQL itself, as a user of its own on a socket of its own, and DuckDB: what is loaded is what was read.
source "$(dirname "$0")/../job.sh"
[ -d "$out/duckdb/node_modules" ] && export FORM4_DUCKDB="$out/duckdb/node_modules"
binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)

as_postgres() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

start_postgres() {
  server=$(mktemp -d)
  [ "$(id -u)" -eq 0 ] && chown postgres "$server"
  as_postgres "$binaries/initdb" -D "$server/data" -A trust -U form4 -E UTF8 --no-sync >"$out/initdb.log" &&
    as_postgres "$binaries/pg_ctl" -D "$server/data" -o "-k $server -c listen_addresses= -c fsync=off" -w -l "$server/log" start >/dev/null &&
    as_postgres "$binaries/createdb" -h "$server" -U form4 insiders &&
    export FORM4_POSTGRES="postgresql:///insiders?host=$server&user=form4"
}

if [ -n "$binaries" ]; then
  check "a PostgreSQL of its own starts" start_postgres
else
  echo "skipped: there is no PostgreSQL"
fi
[ -d tests/Form4Tool.Tests/bin/Release ] || dotnet build Form4Tool.sln -c Release --nologo -v q
check "filings in PostgreSQL are those of the model" \
  dotnet test tests/Form4Tool.Tests -c Release --no-build --nologo --filter "FullyQualifiedName~PostgresTests"
check "what the documents say of PostgreSQL and DuckDB is so" \
  dotnet test tests/Form4Tool.Cli.Tests -c Release --no-build --nologo --filter "FullyQualifiedName~DataPlacesTests"
if [ -n "${FORM4_POSTGRES:-}" ]; then
  as_postgres "$binaries/pg_ctl" -D "$server/data" -m immediate stop >/dev/null
  rm -rf "$server"
fi
