#!/usr/bin/env bash
# Loads the same tables with kommune, with the peers and with a careful program in C, in turn, and prints what each took.
#
# BENCH   the folder of the peers' scripts and generator (default ../shared/bench)
# PYTHON  a Python with numpy and the peers (default .venv-bench/bin/python, then python3)
# ROUNDS  how often each program runs on each table; medians are printed (default 5)
# LARGE   set to 1 to add the tables of more than a gigabyte
#
# CPU is user and system time of the whole process. A ratio above 1 means that the program took more than kommune.
set -euo pipefail
cd "$(dirname "$0")/.."
BENCH=${BENCH:-../shared/bench}
ROUNDS=${ROUNDS:-5}
DATA=bench-data
if [ -z "${PYTHON:-}" ]; then
  if [ -x .venv-bench/bin/python ]; then PYTHON=.venv-bench/bin/python; else PYTHON=python3; fi
fi
if [ ! -f "$BENCH/gen.py" ]; then
  echo "bench-load: skipped, no peers in $BENCH (set BENCH)"
  exit 0
fi
BENCH=$(cd "$BENCH" && pwd)

swift=${SWIFT:-swift}
flags=(-c release --product kommune-bench)
[ "$(uname -s)" = Linux ] && flags+=(--static-swift-stdlib)
"$swift" build "${flags[@]}" >/dev/null
ours="$("$swift" build "${flags[@]}" --show-bin-path)/kommune-bench"

mkdir -p "$DATA/peers"
cp "$BENCH/common.py" "$BENCH/tab.py" "$DATA/peers/"
ln -sfn .. "$DATA/peers/data"

generate() { # FILE KIND [SIZE] [OPTIONS…]
  [ -s "$DATA/$1" ] && return
  echo "bench-load: generating $1" >&2
  local size=()
  case "${3:-}" in [0-9]*) size=("$3") ;; esac
  "$PYTHON" "$BENCH/gen.py" "$2" "${size[@]}" "$DATA/$1.part" "${@:4}" && mv "$DATA/$1.part" "$DATA/$1"
}
if ! "$PYTHON" -c 'import numpy' 2>/dev/null; then
  echo "bench-load: skipped, $PYTHON has no numpy to generate the tables with"
  exit 0
fi
generate groups.csv groups
generate wide_10m.csv wide 250
generate wide_100m.csv wide 2500
generate wide_100m_l1.csv wide 2500 --enc iso-8859-1
generate long_10m.csv long 40
generate long_100m.csv long 400
tables=(wide_10m.csv long_10m.csv wide_100m.csv wide_100m_l1.csv long_100m.csv)
if [ "${LARGE:-0}" = 1 ]; then
  generate wide_1g.csv wide 24000
  generate long_1g.csv long 4000
  tables+=(wide_1g.csv long_1g.csv)
fi
# The rows of a table in no order: what the general path costs. Only kommune reads it.
if [ ! -s "$DATA/wide_100m_shuffled.csv" ]; then
  { head -n 1 "$DATA/wide_100m.csv"; tail -n +2 "$DATA/wide_100m.csv" | shuf --random-source="$DATA/wide_10m.csv"; } \
    >"$DATA/wide_100m_shuffled.csv.part"
  mv "$DATA/wide_100m_shuffled.csv.part" "$DATA/wide_100m_shuffled.csv"
fi

names=(kommune)
limit="$DATA/parse"
if cc=$(command -v clang || command -v gcc); then
  "$cc" -O3 -march=native -o "$limit" "$BENCH/limit/parse.c" -lm 2>/dev/null && names+=(C)
else
  echo "bench-load: no C compiler, the limit is skipped"
fi
for peer in polars_lazy pyarrow duckdb pandas_c; do
  if "$PYTHON" -c "import ${peer%%_*}" 2>/dev/null; then names+=("$peer"); else echo "bench-load: ${peer%%_*} is not installed, skipped"; fi
done

run() { # NAME TABLE
  case $1 in
    kommune) "$ours" load "$DATA/$2" "$DATA/groups.csv" ;;
    C) "$limit" "$DATA/$2" "$DATA/groups.csv" ;;
    *) "$PYTHON" "$DATA/peers/tab.py" "$1" "$DATA/$2" ;;
  esac
}
results="$DATA/results.txt"
: >"$results"
measure() { # NAME TABLE
  local output times
  TIMEFORMAT='%R %U %S'
  times=$({ time run "$1" "$2" >"$DATA/output.json" 2>"$DATA/errors.txt"; } 2>&1) || { echo "bench-load: $1 failed on $2" >&2; return; }
  output=$(tail -n 1 "$DATA/output.json")
  # The number of megabytes and the checksum of the cube and of the means.
  echo "$2 $1 $times $(sed -E 's/.*"rss_mb": ([0-9.]+).*/\1/' <<<"$output")" \
    "$(sed -E 's/.*"m": \[([^],]*).*/\1/' <<<"$output") $(sed -E 's/.*"cube": \[([^],]*).*/\1/' <<<"$output")" >>"$results"
}
for table in "${tables[@]}"; do
  cat "$DATA/$table" >/dev/null
  for _ in $(seq "$ROUNDS"); do
    for name in "${names[@]}"; do measure "$name" "$table"; done
  done
done
for _ in $(seq "$ROUNDS"); do measure kommune wide_100m_shuffled.csv; done

awk '
  function median(list, n,   i, j, t, a) {
    split(list, a, " ")
    for (i = 2; i <= n; i++) { t = a[i]; for (j = i - 1; j > 0 && a[j] + 0 > t + 0; j--) a[j + 1] = a[j]; a[j + 1] = t }
    return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
  }
  {
    key = $1 SUBSEP $2
    if (!(key in count)) { order[++keys] = key }
    count[key]++; wall[key] = wall[key] " " $3; cpu[key] = cpu[key] " " ($4 + $5)
    if ($6 > memory[key]) memory[key] = $6
    mean[key] = $7; cube[key] = $8
  }
  END {
    printf "%-24s %-12s %8s %8s %8s %10s  %s\n", "table", "program", "CPU s", "wall s", "MB", "CPU ratio", "checksum"
    for (i = 1; i <= keys; i++) {
      key = order[i]; split(key, part, SUBSEP); own = part[1] SUBSEP "kommune"
      c = median(cpu[key], count[key]); o = median(cpu[own], count[own])
      d1 = mean[key] - mean[own]; d2 = cube[key] - cube[own]
      same = (d1 < 0 ? -d1 : d1) <= 1e-7 * mean[own] && (d2 < 0 ? -d2 : d2) <= 1e-7 * cube[own] ? "equal" : "DIFFERS"
      printf "%-24s %-12s %8.3f %8.3f %8.0f %10.2f  %s\n", part[1], part[2], c, median(wall[key], count[key]), memory[key], (o > 0 ? c / o : 0), same
    }
  }' "$results"
