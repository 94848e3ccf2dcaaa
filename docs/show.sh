#!/usr/bin/env bash
# Draws docs/show.svg, the picture in the README: what form4 show prints for a sample. FORM4 may name the program. A test holds that the
# picture is what the program prints; when it is not any more, run: docs/show.sh > docs/show.svg
set -euo pipefail
cd "$(dirname "$0")/.."
sample=samples/option-exercise/submission.txt
export LC_ALL=C.UTF-8
${FORM4:-dotnet run --project src/Form4Tool.Cli -c Release --} show "$sample" --width 100 --color always |
  LC_ALL=C awk -v command="form4 show $sample" '
    # Each colour of the terminal becomes a class; a line is one text, whose letters stand under each other as in the terminal.
    function escaped(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); return text }
    function drawn(line,   parts, count, i, end, code, text, style, out) {
      count = split(line, parts, "\033")
      out = escaped(parts[1])
      for (i = 2; i <= count; i++) {
        end = index(parts[i], "m"); code = substr(parts[i], 2, end - 2); text = substr(parts[i], end + 1)
        gsub(/;/, "-", code)
        style = code == "0" || code == "" ? "" : style " c" code
        if (text != "") out = out (style == "" ? escaped(text) : "<tspan class=\"" substr(style, 2) "\">" escaped(text) "</tspan>")
      }
      return out
    }
    function put(line) { y += 19; if (line != "") body = body "<text x=\"20\" y=\"" y "\">" line "</text>\n" }
    BEGIN { y = 18; put("<tspan class=\"c2\">$</tspan> " command); put("") }
    { put(drawn($0)) }
    END {
      print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 840 " y + 22 "\" width=\"840\" height=\"" y + 22 "\" role=\"img\">"
      print "<title>" command "</title>"
      print "<style>"
      print "text{font:13px/19px ui-monospace,SFMono-Regular,Menlo,Consolas,\"DejaVu Sans Mono\",\"Liberation Mono\",monospace;fill:#e7e5e0;white-space:pre}"
      print ".c1{font-weight:700}.c2{fill:#a4abb5}.c32{fill:#7fd18b}.c31,.c91{fill:#ff9077}.c33,.c93{fill:#e6c95c}"
      print "</style>"
      print "<rect width=\"840\" height=\"" y + 22 "\" rx=\"8\" fill=\"#16191e\"/>"
      printf "%s", body
      print "</svg>"
    }'
