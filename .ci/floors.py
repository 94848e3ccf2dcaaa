#!/usr/bin/env python3
"""Reads the reports of the yardstick on standard input and holds each kind of page and text to its floor: the share of the
stated table values that must be recovered, all rows where the text keeps them, and no wrong or invented value but those known."""
import re
import sys

# kind of text -> (share of the stated table values, whether every row must be found, most wrong or invented values)
# Rows may miss where a converter gives the columns one after another (plain pdftotext) or leaves tables out (readability). Wrong or
# invented are only: words that a text itself broke in two, an ampersand that one wrote twice, a box that stands at no name.
FLOORS = {
    "rendered-html:website": (1.0, True, 0),
    "rendered-html:package": (1.0, True, 0),
    "extracted-text:kept": (1.0, True, 0),
    "extracted-text:by-place": (0.999, True, 0),
    "extracted-text:lost": (0.925, False, 0),
    "extracted-text:lossy": (0.0, False, 0),
    "extracted-text:crawl-kept": (1.0, True, 0),
    "extracted-text:crawl-by-place": (0.99, True, 0),
    "extracted-text:crawl-lost": (0.999, True, 0),
    "extracted-text:crawl-oneline": (1.0, True, 1),
    "extracted-text:crawl-stripped": (1.0, True, 0),
    "extracted-text:crawl-cut": (0.99, False, 0),
    "extracted-text:crawl-alt": (1.0, True, 0),
    "extracted-text:crawl-mojibake": (1.0, True, 0),
    "extracted-text:crawl-lossy": (0.94, False, 2),
    "extracted-text:wild text-page": (1.0, True, 0),
    "extracted-text:wild text-of-filer-html": (1.0, True, 1),
    "extracted-text:wild tags-stripped": (1.0, True, 0),
    "extracted-text:wild pdf-text": (1.0, True, 0),
    "extracted-text:wild ascii-oneline": (1.0, True, 0),
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
