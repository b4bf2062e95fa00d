#!/usr/bin/env bash
# Installs what is missing, builds, and judges the clean sample: the tour until the service exists.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 1; }
scripts/install.sh qpdf poppler-utils util-linux
tour=(check tests/Samples/clean --trust tests/Samples/trust --agencies tests/Samples/agencies.yaml --received 2026-11-20T09:00)
echo "./dossier ${tour[*]}"
./dossier "${tour[@]}"
cat <<'TEXT'

Try next:
  ./dossier check tests/Samples/worst --trust tests/Samples/trust --agencies tests/Samples/agencies.yaml --received 2026-11-20T09:00
  ./dossier verify FILE.pdf --trust FOLDER        who signed, and is it whole?
  ./dossier read FILE                             what was understood of a document
  ./dossier --help
TEXT
