#!/usr/bin/env bash
# Installs what other programs than the SDK do in the tests: real converters of pages, a JSON Schema validator, a batch
# scheduler, a linker, an emulator of old processors, the checker of packages, Wine, PostgreSQL, shells, and what the
# recipes are written for. Where one cannot be installed, its tests report themselves as skipped.
source "$(dirname "$0")/../job.sh"
packages="links2 lynx w3m html2text pandoc poppler-utils chromium libxml2-utils slurm-wlm munge
  gcc libc6-dev qemu-user lintian zip unzip wine64 postgresql zsh fish jq parallel sqlite3"
if command -v apt-get >/dev/null; then
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages) >"$out/apt.log" 2>&1 \
    || echo "note: not all optional tools could be installed; their tests are skipped"
fi
if command -v npm >/dev/null; then
  npm install --prefix "$out/ajv" --no-save --no-package-lock --silent ajv@8 @microsoft/jest-sarif@1.0.0-beta.0 >"$out/npm.log" 2>&1 \
    || echo "note: ajv could not be installed; the tests of schemas are skipped"
  npm install --prefix "$out/duckdb" --no-save --no-package-lock --silent @duckdb/node-api@1.5.6-r.1 >>"$out/npm.log" 2>&1 \
    || echo "note: DuckDB could not be installed; its tests are skipped"
fi
