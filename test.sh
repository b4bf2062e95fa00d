#!/usr/bin/env bash
# Installs what the tests need, builds everything and runs all tests; closes with "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
scripts/install.sh qpdf poppler-utils util-linux curl chromium openssl fonts-liberation2
[ -d ../shared/corpus ] || echo "../shared is not here: the tests that measure on its corpus are not run."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build TaskTracking.sln -c Release -nologo -v quiet
scripts/build.sh
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0
# One project after the other: the browser and the child processes have bounds of time, which two cores cannot keep for all at once.
dotnet test TaskTracking.sln -c Release --no-build --nologo -v quiet -m:1 --logger "trx" --logger "console;verbosity=minimal" --results-directory "$results" || status=1
passed=0 failed=0
for trx in "$results"/*.trx; do
    counters=$(grep -o '<Counters [^>]*' "$trx" | head -1)
    passed=$((passed + $(sed -E 's/.* passed="([0-9]+)".*/\1/' <<<"$counters")))
    failed=$((failed + $(sed -E 's/.* failed="([0-9]+)".*/\1/' <<<"$counters")))
done
[ "$passed" -gt 0 ] || status=1
echo "$passed passed, $failed failed"
exit "$status"
