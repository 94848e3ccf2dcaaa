#!/usr/bin/env python3
"""Reads the report of the yardstick on standard input and holds each kind of converted page to its floor: the share of the
stated table values that must be recovered, all rows where the converter keeps them, and never a wrong or invented value."""
import re
import sys

# kind of text -> (share of the stated table values, whether every row must be found, most wrong or invented values)
# Nothing may be wrong or invented anywhere. Rows may miss where a converter gives the columns one after another (plain
# pdftotext) or leaves tables out (readability).
FLOORS = {
    "rendered-html:website": (1.0, True, 0),
    "rendered-html:package": (1.0, True, 0),
    "extracted-text:kept": (0.995, True, 0),
    "extracted-text:by-place": (0.98, True, 0),
    "extracted-text:lost": (0.90, False, 0),
    "extracted-text:lossy": (0.0, False, 0),
}

text = sys.stdin.read()
faults = []
for kind, (share, all_rows, most) in FLOORS.items():
    report = re.search(rf"^== {re.escape(kind)}: .*?(?=^==|^score|\Z)", text, re.M | re.S)
    score = re.search(rf"^score {re.escape(kind)} rows (\d+)/(\d+) fields .* wrong (\d+) invented (\d+) ", text, re.M)
    if not report or not score:
        faults.append(f"{kind}: not in the report")
        continue
    found, expected, wrong, invented = map(int, score.groups())
    extra = int(re.search(r"rows .* extra (\d+)", report[0])[1])
    values = re.findall(r"(?:nonDerivativeTable|derivativeTable) +stated (\d+) exact (\d+)", report[0])
    stated, exact = (sum(int(v[i]) for v in values) for i in (0, 1))
    got = exact / stated if stated else 1.0
    print(f"{kind:<26} rows {found}/{expected} extra {extra}  table values {exact}/{stated} ({got:.2%}, floor {share:.1%})  wrong {wrong} invented {invented}")
    if wrong + invented + extra > most or got < share or (all_rows and found < expected):
        faults.append(f"{kind}: below its floor")
print("\n".join(faults))
sys.exit(1 if faults else 0)
