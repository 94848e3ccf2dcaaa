#!/usr/bin/env bash
# The zip for Windows, run under Wine: the same bytes as here, and paths as people write them there.
source "$(dirname "$0")/../job.sh"
wine=/usr/lib/wine/wine64
[ -x "$wine" ] || { echo "skipped: there is no Wine"; exit 0; }
export WINEPREFIX=$out/wine WINEDEBUG=-all LC_ALL=C.UTF-8
version=$(sed -nE 's:.*<Version>(.*)</Version>.*:\1:p' Directory.Build.props)
folder=$out/form4-$version-win-x64
publish || exit 1

unpacked() { src/packaging/package.sh zip "$out/zip" && unzip -qo "$out/zip/form4-$version-win-x64.zip" -d "$out" && windows --version; }
windows() { timeout 120 "$wine" "$folder/form4.exe" "$@"; }

# How many filings a command of Windows reads.
reads() {
  local count=$1
  shift
  [ "$(windows parse "$@" --out ndjson --quiet | wc -l)" = "$count" ] || { echo "not $count filings: $*"; return 1; }
}

globs() {
  local files here
  files=$(ls samples/*/filing.xml | wc -l)
  here="Z:$(pwd | tr / '\\')"
  cd samples/option-exercise || return 1
  reads "$files" '..\*\filing.xml' && reads "$files" '..\**\FILING.xml' && reads "$files" "$here\\samples\\*\\filing.xml" &&
    reads 1 "\\\\?\\$here\\samples\\option-exercise\\fil*.xml" && reads 1 'filing.xml' && reads 1 '.\filing.x?l'
  local status=$?
  cd ../..
  return $status
}

lists() {
  printf 'samples\\option-exercise\\filing.xml\r\nsamples\\three-owners\\filing.xml\r\n' >"$out/list.txt"
  reads 2 --files-from "Z:$out/list.txt"
}

# Names of devices, in an archive too, and names that are no ASCII.
names() {
  local in=$out/names
  mkdir -p "$in" && cp samples/option-exercise/filing.xml "$in/Ä ☃.xml" &&
    (cd "$in" && cp "Ä ☃.xml" NUL.xml && tar -czf feed.tar.gz NUL.xml "Ä ☃.xml" && rm NUL.xml) || return 1
  windows parse "Z:$in" --to "Z:$out/names-out/" --quiet && [ "$(find "$out/names-out" -type f | wc -l)" = 3 ] &&
    [ -z "$(find "$out/names-out" -iname 'nul*')" ] && windows parse "Z:$in/Ä ☃.xml" --to NUL &&
    ! windows parse "Z:$in/Ä fehlt.xml" 2>"$in.err" &&
    grep -q '^Z:.*/Ä fehlt.xml: error F4006: There is no such file or folder.$' "$in.err"
}

check "the zip unpacks and runs" unpacked
check "the same bytes as machine code gives here" tests/alike.sh "$form4" "$wine $folder/form4.exe"
check "globs with backslashes, drives and long paths" globs
check "lists with the line ends of Windows" lists
check "names of devices and names that are no ASCII" names
# Wine's server outlives its last program by some seconds, and would speak behind the last line of CI about its folder, which is gone.
"${wine%wine64}wineserver64" -k >/dev/null 2>&1 || true
"${wine%wine64}wineserver64" -w >/dev/null 2>&1 || true
