#!/usr/bin/env bash
# Publishes the program, compiled ahead of time where it pays (ReadyToRun), into artifacts/dossier.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Building the program (once) …"
if ! dotnet publish "$here/src/Validation.Api/Validation.Api.csproj" -c Release -o "$here/artifacts/dossier" \
        -p:PublishReadyToRun=true -p:RunAnalyzers=false -nologo -v quiet >"$log" 2>&1; then
    cat "$log"
    exit 1
fi
touch "$here/artifacts/dossier/dossier"
