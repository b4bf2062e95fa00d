#!/usr/bin/env bash
# Installs what is missing, builds, and starts the service on the sample trust and agencies; Ctrl-C stops it. More options go to "serve".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 1; }
scripts/install.sh qpdf poppler-utils util-linux
./dossier --help >/dev/null
cat <<'TEXT'
The service starts on http://127.0.0.1:5080; its data go to ./data. Ctrl-C stops it.

First start: the password of the administrator "quantri" is printed below, once.
Open   http://127.0.0.1:5080             sign in, invite people; then file or pre-check a dossier: drop the files of tests/Samples/clean or tests/Samples/worst on it
Try    curl -s http://127.0.0.1:5080/health/ready
       curl -s http://127.0.0.1:5080/api/v1/rules
       (README.md, "The tour", files a dossier with curl and finds it again)
Log    follows on standard error, a line a request

TEXT
exec ./dossier serve --trust tests/Samples/trust --agencies tests/Samples/agencies.yaml "$@"
