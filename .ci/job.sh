# What the jobs share: they source this file. A job alone makes its folder for results itself.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true
[ -d ../shared/corpus ] && export FORM4_CORPUS=${FORM4_CORPUS:-../shared/corpus}
out=${FORM4_CI_OUT:-$(mktemp -d)}
# The build of the tests analyses the code; the others compile the same code again, for other systems.
export RunAnalyzers=${RunAnalyzers:-false}
passed=0
failed=0

# Runs one check; counts it by its exit code.
check() {
  local name=$1
  shift
  echo "== $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $name"; fi
}

# The program as users get it, in machine code; published once for all jobs that run it.
form4=$out/form4/form4
publish() {
  [ -x "$form4" ] || dotnet publish src/Form4Tool.Cli -c Release -r linux-x64 -o "$out/form4" --nologo -v q
}

# What the job came to: its exit code, and for .ci/run the counts. A job that stops early is a failure too.
finish() {
  local status=$?
  [ "$status" -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
  if [ -n "${FORM4_CI_TALLY:-}" ]; then echo "$passed $failed" >"$FORM4_CI_TALLY"; else echo "$passed passed, $failed failed"; fi
  [ -n "${FORM4_CI_OUT:-}" ] || rm -rf "$out"
  exit $((failed > 0))
}
trap finish EXIT
