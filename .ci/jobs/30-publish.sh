#!/usr/bin/env bash
# The program as users get it: machine code, on machines of many kinds; and the two other builds, which must do the same.
source "$(dirname "$0")/../job.sh"
sample=samples/option-exercise/filing.xml
portable=$out/portable
expected=$out/expected.json

# With Parquet, Arrow, Excel and PostgreSQL with TLS.
stands_alone() { [ "$(ls "$out/form4" | tr '\n' ' ')" = "form4 libe_sqlite3.so " ] && [ "$(stat -c %s "$form4")" -le 22900000 ]; }

# A root that holds the C library and nothing else, not writable, as nobody and without an environment.
bare_root() {
  local root=$out/root file
  mkdir -p "$root/in"
  for file in $(ldd "$form4" | grep -o '/[^ ]*'); do install -D "$file" "$root$file"; done
  cp "$form4" "$root/form4" && cp $sample "$root/in/filing.xml" && chmod -R a+rX,a-w "$root" || return 1
  env -i "$(PATH=$PATH:/usr/sbin type -P chroot)" --userspec=65534:65534 "$root" /form4 --version &&
    env -i "$(PATH=$PATH:/usr/sbin type -P chroot)" --userspec=65534:65534 "$root" /form4 parse in/filing.xml | tail -n +5 | cmp - <(tail -n +5 "$expected")
}

old_processors() {
  command -v qemu-x86_64 >/dev/null || { echo "skipped: there is no emulator"; return 0; }
  # Without AVX2 it runs; one of before 2009 is told what is missing.
  qemu-x86_64 -cpu Nehalem "$form4" parse $sample 2>/dev/null | cmp - "$expected" &&
    grep -q "instruction sets are not supported by the current CPU" <(qemu-x86_64 -cpu core2duo "$form4" --version 2>&1)
}

without_linker() {
  local path=$out/nolinker program
  mkdir -p "$path"
  for program in $(compgen -c | sort -u | grep -vxE 'gcc|cc|clang|.*/.*'); do
    program=$(type -P "$program") && ln -sf "$program" "$path/"
  done
  PATH=$path dotnet publish src/Form4Tool.Cli -c Release -r linux-x64 -o "$out/unlinked" --nologo -v q >"$out/unlinked.log" 2>&1
  grep -q "Machine code needs a linker: install gcc or clang" "$out/unlinked.log"
}

# What dotnet run starts, without its second for looking whether there is something to build.
as_built() { dotnet build src/Form4Tool.Cli -c Release --nologo -v q && tests/alike.sh "$form4" "dotnet src/Form4Tool.Cli/bin/Release/net10.0/form4.dll"; }

# The compiler of machine code analyses the whole program for trimming and compilation ahead of time; a warning is an error.
check "publish machine code, without a warning of trimming or compilation ahead of time" publish
"$form4" parse $sample >"$expected"
check "it stands alone: one program and SQLite" stands_alone
check "it runs with a C library and nothing else" bare_root
check "it runs on old processors, or says why not" old_processors
check "without a linker, the error says what to do" without_linker
check "publish ReadyToRun, framework-dependent" \
  dotnet publish src/Form4Tool.Cli -c Release -r linux-x64 --self-contained false -o "$portable" --nologo -v q
check "machine code and ReadyToRun are alike" tests/alike.sh "$form4" "$portable/form4"
check "machine code and dotnet run are alike" \
  as_built
check "the tests of processes pass on machine code" \
  env FORM4_TOOL="$form4" dotnet test tests/Form4Tool.Cli.Tests -c Release --nologo --filter "FullyQualifiedName~ProcessTests|FullyQualifiedName~A_process"
