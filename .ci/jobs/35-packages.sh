#!/usr/bin/env bash
# Each package is made by its command, installed, used and removed.
source "$(dirname "$0")/../job.sh"
packages=$out/packages
sample=samples/option-exercise/filing.xml
version=$(sed -nE 's:.*<Version>(.*)</Version>.*:\1:p' Directory.Build.props)
publish || exit 1
export FORM4_PUBLISHED=$out/form4
# What is installed from the folder must not come from an earlier run, or stay.
export DOTNET_CLI_HOME=$out/home NUGET_HTTP_CACHE_PATH=$out/http
mkdir -p "$DOTNET_CLI_HOME"

works() { cmp <("$form4" parse $sample) <("$@" parse $sample); }

tool() {
  src/packaging/package.sh tool "$packages" &&
    dotnet tool install form4 --tool-path "$out/tool" --add-source "$packages" >/dev/null && works "$out/tool/form4" &&
    file_is_native "$(realpath "$out/tool/form4")" && dotnet tool uninstall form4 --tool-path "$out/tool" >/dev/null && [ ! -e "$out/tool/form4" ]
}

file_is_native() { [ "$(head -c 4 "$1" | tail -c 3)" = ELF ] && [ "$(stat -c %s "$1")" -gt 10000000 ]; }

dnx() { works dotnet dnx form4 --yes --source "$packages"; }

# The package for all other systems, run by the .NET of this machine.
portable_tool() {
  unzip -qo "$packages/form4.any.$version.nupkg" -d "$out/any" && works dotnet "$out/any/tools/net10.0/any/form4.dll"
}

deb() {
  src/packaging/package.sh deb "$packages" && src/packaging/package.sh deb "$out/again" &&
    cmp "$packages/form4_${version}_amd64.deb" "$out/again/form4_${version}_amd64.deb" || return 1
  if command -v lintian >/dev/null; then lintian --allow-root --fail-on error "$packages"/*.deb || return 1; fi
  [ "$(id -u)" = 0 ] || { echo "skipped: only root installs packages"; return 0; }
  dpkg -i "$packages"/*.deb >/dev/null && works /usr/bin/form4 && /usr/bin/form4 parse samples --out sqlite --quiet --to "$out/deb.db" &&
    gzip -dc /usr/share/man/man1/form4.1.gz | grep -q '^.SS "form4 parse' &&
    bash -c 'source /usr/share/bash-completion/completions/form4; COMP_LINE="form4 pa" COMP_POINT=8 COMP_WORDS=(form4 pa) COMP_CWORD=1
      _form4; [ "${COMPREPLY[0]}" = parse ]' && dpkg -r form4 >/dev/null && [ ! -e /usr/bin/form4 ]
}

archive() {
  src/packaging/package.sh tar "$packages" && src/packaging/package.sh tar "$out/again" &&
    cmp "$packages/form4-$version-linux-x64.tar.gz" "$out/again/form4-$version-linux-x64.tar.gz" &&
    tar -xzf "$packages/form4-$version-linux-x64.tar.gz" -C "$out" && works "$out/form4-$version-linux-x64/bin/form4"
}

# A program on the packages alone, in machine code: a sample, and a zip of all.
consumer() {
  src/packaging/package.sh libraries "$packages" && (cd samples && zip -q -r "$out/samples.zip" . -i '*/filing.xml') || return 1
  # Its own folder of packages, so that none of an earlier build is taken for these.
  NUGET_PACKAGES=$out/nuget dotnet publish tests/Consumer -c Release -r linux-x64 -o "$out/consumer" --nologo -v q \
    -p:RestoreAdditionalProjectSources="$packages" -p:RestoreFallbackFolders="$HOME/.nuget/packages" &&
    "$out/consumer/Consumer" samples/many-footnotes/filing.xml "$out/samples.zip" | tee "$out/consumer.txt" &&
    grep -q "^price F" "$out/consumer.txt" && grep -qx "$(ls samples/*/filing.xml | wc -l) filings" "$out/consumer.txt"
}

check ".NET tool" tool
check ".NET tool, once by dnx" dnx
check ".NET tool, portable" portable_tool
check "Debian package" deb
check "archive" archive
check "libraries, in a program of somebody else" consumer
