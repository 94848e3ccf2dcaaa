#!/usr/bin/env bash
# The program in the three ways in which users install it; all read a sample alike.
source "$(dirname "$0")/../job.sh"
sample=samples/option-exercise/filing.xml
alike() { cmp <("$form4" parse $sample) <("$1" parse $sample); }
tool() {
  dotnet pack src/Form4Tool.Cli -c Release -o "$out/pack" --nologo -v q &&
    dotnet tool install form4 --tool-path "$out/tool" --add-source "$out/pack" >/dev/null && alike "$out/tool/form4"
}
check "publish ReadyToRun, framework-dependent" publish
check "publish ReadyToRun, one self-contained file" \
  dotnet publish src/Form4Tool.Cli -c Release -r linux-x64 --self-contained -o "$out/single" --nologo -v q
check "both read a sample alike" alike "$out/single/form4"
check "pack and install as a .NET tool" tool
