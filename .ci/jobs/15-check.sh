#!/usr/bin/env bash
# The program's own check over the samples: each file in each format against expected.json, and the rules. What is odd in them by intention
# is known (samples/.form4baseline).
source "$(dirname "$0")/../job.sh"
form4_built() { dotnet src/Form4Tool.Cli/bin/Release/net10.0/form4.dll "$@"; }
changed() { sed 's/<value>1500</<value>150</' samples/simple-purchase/filing.xml >"$out/filing.xml" && cp samples/simple-purchase/expected.json "$out/"; }
finds_a_change() {
  changed || return 1
  form4_built check "$out/filing.xml" --quiet >"$out/check.txt"
  [ $? -eq 1 ] && grep -q "nonDerivativeTable\[0\].transactionShares: expected 1500, found 150" "$out/check.txt"
}
dotnet build src/Form4Tool.Cli -c Release --nologo -v q || exit 1
check "form4 check samples/" form4_built check samples/
check "a value that differs from the expected one is found" finds_a_change
