#!/usr/bin/env bash
# Prints how many megabytes a second one thread reads of PX, of PX with keys, and of JSON-stat. The goal is 300.
#
# DATA       the folder that the tables are generated in (default bench-data)
# MEGABYTES  how large they are, about (default 130)
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/common.sh
DATA=${DATA:-bench-data}
build_ours
mkdir -p "$DATA"
files=()
for kind in px px-keys json-stat; do
  [ -s "$DATA/large.$kind" ] || "$ours" make "$kind" "${MEGABYTES:-130}" "$DATA/large.$kind"
  files+=("$DATA/large.$kind")
done
"$ours" read "${files[@]}"
