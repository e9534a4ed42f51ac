#!/usr/bin/env bash
# Loads the same tables with kommune, with the peers and with a careful program in C, in turn, and prints what each took and which
# goals are met.
#
# BENCH   the folder of the peers' scripts and generator (default ../shared/bench)
# DATA    the folder that the tables are generated in (default bench-data)
# PYTHON  a Python with numpy and the peers (default .venv-bench/bin/python, then python3)
# ROUNDS  how often each program runs on each table; medians are printed (default 5)
# LARGE   set to 1 to add the tables of more than a gigabyte, which are run twice
# PEERS   the peers to run beside C (default "polars_lazy pyarrow duckdb pandas_c")
# RUN     what to put before each program: "chrt -f 50" gives it the processors alone on a machine that others use too
#
# CPU is user and system time of the whole process, memory its greatest extent. A ratio above 1 means that the program took more than
# kommune did. The wall clock says something only when the machine has nothing else to do; the load is printed beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/common.sh
ROUNDS=${ROUNDS:-5}
DATA=${DATA:-bench-data}
PEERS=${PEERS-polars_lazy pyarrow duckdb pandas_c}
need_generators bench-load

build_ours

mkdir -p "$DATA/peers"
cp -f "$BENCH/common.py" "$BENCH/tab.py" "$DATA/peers/"
ln -sfn .. "$DATA/peers/data"

generate() { # FILE KIND [SIZE] [OPTIONS…]
  [ -s "$DATA/$1" ] && return
  echo "bench-load: generating $1" >&2
  local size=()
  case "${3:-}" in [0-9]*) size=("$3") ;; esac
  "$PYTHON" "$BENCH/gen.py" "$2" ${size[@]+"${size[@]}"} "$DATA/$1.part" "${@:4}" && mv "$DATA/$1.part" "$DATA/$1"
}
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
cc=$(command -v clang || command -v gcc || true)
if [ -n "$cc" ] && "$cc" -O3 -march=native -o "$limit" "$BENCH/limit/parse.c" -lm 2>/dev/null; then
  names+=(C)
else
  echo "bench-load: no C compiler, the limit is skipped"
fi
for peer in $PEERS; do
  if "$PYTHON" -c "import ${peer%%_*}" 2>/dev/null; then names+=("$peer"); else echo "bench-load: ${peer%%_*} is not installed, skipped"; fi
done

run() { # NAME TABLE
  case $1 in
    kommune) ${RUN:-} "$ours" load "$DATA/$2" "$DATA/groups.csv" ;;
    C) ${RUN:-} "$limit" "$DATA/$2" "$DATA/groups.csv" ;;
    *) ${RUN:-} "$PYTHON" "$DATA/peers/tab.py" "$1" "$DATA/$2" ;;
  esac
}
results="$DATA/results.txt"
: >"$results"
member() { sed -E "s/.*\"$1\": \[?([-+0-9.e]+)[],}].*/\1/" <<<"$2"; }
measure() { # NAME TABLE
  local output times cells
  TIMEFORMAT='%R %U %S'
  if ! times=$({ time run "$1" "$2" >"$DATA/output.json" 2>"$DATA/errors.txt"; } 2>&1); then
    echo "bench-load: $1 failed on $2: $(tail -n 1 "$DATA/errors.txt")" >&2
    return
  fi
  output=$(tail -n 1 "$DATA/output.json")
  # Table, program, times, megabytes, the checksums of the means and of the cube, the megabytes of the file and of the cube.
  cells=$(sed -E 's/.*"shape": \[([0-9]+), ?([0-9]+), ?([0-9]+)\].*/\1 \2 \3/' <<<"$output")
  echo "$2 $1 $times $(member rss_mb "$output") $(member m "$output") $(member cube "$output")" \
    "$(wc -c <"$DATA/$2") $cells" >>"$results"
}
for table in "${tables[@]}"; do
  cat "$DATA/$table" >/dev/null
  rounds=$ROUNDS
  case $table in *_1g.csv) rounds=2 ;; esac
  for _ in $(seq "$rounds"); do
    for name in "${names[@]}"; do measure "$name" "$table"; done
  done
done
for _ in $(seq "$ROUNDS"); do
  measure kommune wide_100m.csv
  measure kommune wide_100m_shuffled.csv
done
printf 'load of the machine before the last table: %s\n' "$(uptime | sed 's/.*average[s]*: *//')"
awk -f bench/summary.awk "$results"
