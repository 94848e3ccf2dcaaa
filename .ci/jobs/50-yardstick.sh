#!/usr/bin/env bash
# The independent yardstick, where it stands beside the checkout: real filings against what is known of them.
source "$(dirname "$0")/../job.sh"
tools=../shared/tools
corpus=../shared/corpus
if ! command -v python3 >/dev/null || [ ! -d "$tools" ]; then
  echo "note: no yardstick stands beside the checkout"
  exit 0
fi
publish || exit 1
score_xml() {
  python3 "$tools/pairs.py" "$corpus" >"$out/pairs.tsv" &&
    python3 "$tools/score.py" --pairs "$out/pairs.tsv" --tool "$form4"
}
score_converted() {
  python3 "$tools/pairs.py" "$corpus/converted" >"$out/converted.tsv" || return 1
  python3 "$tools/score.py" --pairs "$out/converted.tsv" --tool "$form4" --log "$out/problems.tsv" >"$out/converted.txt"
  python3 .ci/floors.py <"$out/converted.txt" || { head -40 "$out/problems.tsv"; return 1; }
}
check "every XML filing, field by field" score_xml
check "every converted page, held to its floor" score_converted
check "CSV" python3 "$tools/score_csv.py" --tool "$form4" "$corpus/xml"
check "CSV, safe for spreadsheets" python3 "$tools/score_csv.py" --tool "$form4" --safe "$corpus/submission"
check "SEC tables" python3 "$tools/score_sec.py" --tool "$form4" "$corpus/submission"
