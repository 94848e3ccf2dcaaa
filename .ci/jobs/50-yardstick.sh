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
score_texts() {
  local folder
  for folder in converted crawled wild; do
    python3 "$tools/pairs.py" "$corpus/$folder" >"$out/$folder.tsv" || return 1
    python3 "$tools/score.py" --pairs "$out/$folder.tsv" --tool "$form4" --log "$out/$folder.problems.tsv" >>"$out/texts.txt"
  done
  python3 .ci/floors.py <"$out/texts.txt" || { head -40 "$out"/*.problems.tsv; return 1; }
}
check "every XML filing, field by field" score_xml
check "every kind of converted, crawled and found text, held to its floor" score_texts
check "inputs as users save, paste and join them" python3 "$tools/found.py" --tool "$form4" "$corpus/found"
check "CSV" python3 "$tools/score_csv.py" --tool "$form4" "$corpus/xml"
check "CSV, safe for spreadsheets" python3 "$tools/score_csv.py" --tool "$form4" --safe "$corpus/submission"
check "SEC tables" python3 "$tools/score_sec.py" --tool "$form4" "$corpus/submission"
