#!/bin/sh
# Makes all samples anew from their sources: tests/SampleMaker/make.sh [OUTPUT-FOLDER] [DOSSIER-PREFIX…]
# Needs LibreOffice Writer, Chromium, qpdf, poppler-utils and Liberation Serif.
# SAMPLE_KEEP=<folder outside the repository> keeps keys and printed pages there: unchanged documents then come out byte-identical.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
samples=$here/../Samples
output=${1:-$samples}
[ $# -eq 0 ] || shift
dotnet run --project "$here" -c Release -v quiet -- "$samples" "$output" "$@"
