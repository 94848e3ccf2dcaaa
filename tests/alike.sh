#!/usr/bin/env bash
# Demands that two builds of the program give the same bytes for all samples in all outputs, on standard error too; of a
# database the same content, since where its pages lie follows from when it committed, and that from the clock.
# Usage: tests/alike.sh COMMAND_A COMMAND_B; each is a path, or a command in one word such as "dotnet x/form4.dll".
set -uo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() {
  local tool=$1 to=$2 format file
  mkdir "$to"
  for format in json ndjson csv; do
    $tool parse samples --out $format -j 2 --to "$to/all.$format" 2>&1 | sed 's/ in [0-9.]* s$//' >"$to/$format.said"
  done
  $tool parse samples --out sqlite --quiet --to "$to/all.db" >"$to/sqlite.said" 2>&1
  if command -v sqlite3 >/dev/null; then
    sqlite3 "$to/all.db" .dump >"$to/all.sql"
    [ -s "$to/all.sql" ] || echo "no database of $1" >"$to/all.sql"
  fi
  rm -f "$to/all.db"
  for format in sec json xml html; do $tool parse samples --out $format --quiet --to "$to/$format/" >"$to/$format.folder.said" 2>&1; done
  for file in samples/option-exercise/*.*; do $tool parse "$file"; done >"$to/single" 2>&1
  for format in text json junit sarif github; do
    $tool check samples --severity note --ignore F4 --config /dev/null --out $format -j 2 2>&1 | sed 's/ in [0-9.]* s$//' >"$to/check.$format"
  done
  $tool report samples -j 2 2>&1 | sed 's/ in [0-9.]* s$//' >"$to/report"
  { $tool --version; $tool --help; $tool parse --help; $tool check --help; $tool report --help; $tool man; $tool formats; $tool explain; $tool codes; $tool schema; } >"$to/words" 2>&1
  # Usage names the program as it was started.
  sed -i -E 's/^  [^ ]*form4(\.dll)? /  form4 /' "$to/words"
}

run "$1" "$work/a"
run "$2" "$work/b"
[ -s "$work/a/sec/SUBMISSION.tsv" ] && diff -r "$work/a" "$work/b" && echo "alike: $(find "$work/a" -type f | wc -l) files"
