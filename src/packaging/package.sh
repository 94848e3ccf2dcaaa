#!/usr/bin/env bash
# Makes the packages, each by one command: src/packaging/package.sh tool|deb|tar|zip|libraries [OUT]; all makes them all and SHA256SUMS.
#   tool       the .NET tool: machine code for linux-x64, portable code for all else
#   deb, tar   the program for linux-x64 with manual page, completions and licence
#   zip        the program for win-x64 with the runtime; RID=win-arm64, linux-arm64 or osx-arm64 makes those, which nothing tests
#   libraries  Form4Tool, Form4Tool.Batch, Form4Tool.Sqlite, Form4Tool.Columnar and the others, with their symbols
# Times in packages are that of the commit, so that two builds of one commit are the same bytes. The NuGet packages are not: NuGet
# gives each a name of its own inside and the time of packing.
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:?what is to be made: tool, deb, tar, zip, libraries or all}
out=$(mkdir -p "${2:-artifacts}" && cd "${2:-artifacts}" && pwd)
version=$(sed -nE 's:.*<Version>(.*)</Version>.*:\1:p' Directory.Build.props)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pack() { dotnet pack "$@" -c Release -o "$out" -v q --nologo; }

tool() {
  pack src/Form4Tool.Cli -r linux-x64
  pack src/Form4Tool.Cli -r any
  pack src/Form4Tool.Cli
}

libraries() { for library in Form4Tool Form4Tool.Batch Form4Tool.Databases Form4Tool.Sqlite Form4Tool.Columnar Form4Tool.Spreadsheet Form4Tool.Postgres; do pack "src/$library"; done; }

# The published program, once for all packages; FORM4_PUBLISHED names one that is there already.
publish() {
  [ -n "${FORM4_PUBLISHED:-}" ] || { FORM4_PUBLISHED=$work/form4; dotnet publish src/Form4Tool.Cli -c Release -r linux-x64 -o "$work/form4" -v q --nologo; }
}

# Lays the files out as they are below /usr, or below the folder of the archive.
lay() {
  local root=$1
  publish
  install -D -m 755 "$FORM4_PUBLISHED/form4" "$root/lib/form4/form4"
  install -D -m 644 --strip "$FORM4_PUBLISHED/libe_sqlite3.so" "$root/lib/form4/libe_sqlite3.so"
  mkdir -p "$root/bin" "$root/share/man/man1"
  ln -s ../lib/form4/form4 "$root/bin/form4"
  "$root/bin/form4" man | gzip -9n >"$root/share/man/man1/form4.1.gz"
  completion bash bash-completion/completions/form4
  completion zsh zsh/vendor-completions/_form4
  completion fish fish/vendor_completions.d/form4.fish
}

completion() {
  mkdir -p "$(dirname "$root/share/$2")"
  "$root/bin/form4" completions "$1" >"$root/share/$2"
}

deb() {
  local root=$work/deb/usr doc=$work/deb/usr/share/doc/form4 date
  lay "$root"
  date=$(date -u -R -d "@$SOURCE_DATE_EPOCH")
  mkdir -p "$doc" "$work/deb/DEBIAN" "$root/share/lintian/overrides"
  { echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"; echo; echo "Files: *"
    sed -n 's/^Copyright (c)/Copyright:/p' LICENSE; echo "License: MIT"; tail -n +5 LICENSE | sed 's/^$/./; s/^/ /'; } >"$doc/copyright"
  printf 'form4 (%s) stable; urgency=low\n\n  * See CHANGELOG.md of the project.\n\n -- The form4 authors <form4@localhost>  %s\n' \
    "$version" "$date" | gzip -9n >"$doc/changelog.gz"
  # The .NET runtime brings its own zlib, linked in; the authors have no address on the net.
  printf 'form4: %s\n' 'embedded-library zlib *' 'bogus-mail-host *' 'bogus-mail-host-in-debian-changelog *' >"$root/share/lintian/overrides/form4"
  cat >"$work/deb/DEBIAN/control" <<CONTROL
Package: form4
Version: $version
Architecture: amd64
Maintainer: The form4 authors <form4@localhost>
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: libc6 (>= 2.27)
Section: utils
Priority: optional
Description: reads SEC ownership filings (Forms 3, 4 and 5)
 Reads insider-ownership filings from XML, EDGAR submissions, HTML pages,
 text made from pages and typed forms, and writes them as JSON, CSV, SQLite
 and the SEC's own tables: every row and footnote as filed, or a clear word
 that something could not be read.
CONTROL
  find "$work/deb" -type d -exec chmod 755 {} +
  (cd "$work/deb" && find usr -type f | LC_ALL=C sort | xargs md5sum >DEBIAN/md5sums)
  find "$work/deb" -type f -path '*share*' -exec chmod 644 {} +
  find "$work/deb" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --root-owner-group -Zxz --build "$work/deb" "$out/form4_${version}_amd64.deb" >/dev/null
}

tar_gz() {
  local root=$work/tar/form4-$version-linux-x64
  lay "$root"
  cp README.md CHANGELOG.md LICENSE "$root"
  tar -C "$work/tar" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw -cf - . | gzip -9n \
    >"$out/form4-$version-linux-x64.tar.gz"
}

zip_of() {
  local rid=${RID:-win-x64} folder
  folder=$work/zip/form4-$version-$rid
  dotnet publish src/Form4Tool.Cli -c Release -r "$rid" -p:PublishAot=false -o "$folder" -v q --nologo
  cp README.md CHANGELOG.md LICENSE "$folder"
  find "$folder" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
  (cd "$work/zip" && rm -f "$out/form4-$version-$rid.zip" && find . -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$out/form4-$version-$rid.zip" -@)
}

sums() { (cd "$out" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%f\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS); }

case $what in
  tool | libraries | deb) $what ;;
  tar) tar_gz ;;
  zip) zip_of ;;
  all) tool && libraries && deb && tar_gz && zip_of && sums ;;
  *) echo "There is no package $what." >&2 && exit 2 ;;
esac
