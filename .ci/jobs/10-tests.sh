#!/usr/bin/env bash
# The README's test command; each test counts.
RunAnalyzers=true
source "$(dirname "$0")/../job.sh"
[ -d "$out/ajv/node_modules" ] && export FORM4_AJV="$out/ajv/node_modules"
[ -d "$out/duckdb/node_modules" ] && export FORM4_DUCKDB="$out/duckdb/node_modules"
${FORM4_TEST:-dotnet test Form4Tool.sln -c Release} 2>&1 | tee "$out/test.log"
status=${PIPESTATUS[0]}
while read -r p f; do
  passed=$((passed + p))
  failed=$((failed + f))
done < <(sed -nE 's/.*Failed: *([0-9]+), Passed: *([0-9]+).*/\2 \1/p' "$out/test.log")
# A build that fails runs no test and counts none.
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
