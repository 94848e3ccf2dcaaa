#!/usr/bin/env bash
# The analyzers of trimming take ten times as long as the compiler, so they run here only.
source "$(dirname "$0")/../job.sh"
check "the program and its libraries are fit for trimming and ahead-of-time compilation" \
  dotnet build src/Form4Tool.Cli -c Release -p:AnalyzeTrimming=true -o "$out/trimming" --nologo -v q
