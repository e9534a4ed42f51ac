#!/usr/bin/env bash
# Compares all kommuner in all indicators, and does the numerical work, with kommune and with numpy, pandas, scikit-learn and scipy in turn.
#
# BENCH   the folder of the peers' scripts and generators (default ../shared/bench)
# PYTHON  a Python with numpy and the peers (default .venv-bench/bin/python, then python3)
# ROUNDS  how often each program does each task; medians are printed (default 5)
#
# CPU is user and system time of the work alone, without imports; the table is loaded before, the small files of numbers are part of it. A ratio above 1 means that the
# peer took more than kommune. One thread for linear algebra, for everyone.
#
# Seconds hang on the machine and its day. Beside the goal in seconds stands therefore the ratio that the goals ask for: the best peer's seconds on the machine where they
# were set, by the goal. The ratio of the same two programs in turn, here, says whether it is met.
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/common.sh
ROUNDS=${ROUNDS:-5}
DATA=bench-data
need_generators bench-compare
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 NUMBA_NUM_THREADS=1 TH=1

build_ours

mkdir -p "$DATA/peers/data"
cp "$BENCH/common.py" "$BENCH/num.py" "$BENCH/gen_num.py" "$DATA/peers/"
[ -s "$DATA/peers/data/num_S.f64" ] || { echo "bench-compare: generating the numbers" >&2; "$PYTHON" "$DATA/peers/gen_num.py"; }
[ -s "$DATA/groups.csv" ] || "$PYTHON" "$BENCH/gen.py" groups "$DATA/groups.csv"
if [ ! -s "$DATA/wide_2000.csv" ]; then
  echo "bench-compare: generating the table" >&2
  "$PYTHON" "$BENCH/gen.py" wide 2000 "$DATA/wide_2000.csv.part" && mv "$DATA/wide_2000.csv.part" "$DATA/wide_2000.csv"
fi

has() { "$PYTHON" -c "import $1" 2>/dev/null; }
# Task, peer, the phases that are the work, and the goal: CPU seconds for kommune, a ratio for the peer it was set against.
tasks=("compare kommune compare 1.0")
if has pandas && has sklearn; then tasks+=("compare pandas compare -"); else echo "bench-compare: pandas or scikit-learn is not installed, skipped"; fi
add() { # TASK GOAL SECONDS PHASES PEER[:MODULE]…: the goal, and what the first of the peers took when it was set
  local task=$1 goal=$2 ratio phases=$4 peer
  ratio=$(awk -v best="$3" -v goal="$2" 'BEGIN { printf "%.1f", best / goal }')
  shift 4
  tasks+=("$task kommune $phases $goal")
  for peer in "$@"; do
    if has "${peer#*:}"; then tasks+=("$task ${peer%:*} $phases $ratio"); else echo "bench-compare: ${peer#*:} is not installed, ${peer%:*} skipped"; fi
    ratio=-
  done
}
add pca 0.012 0.024 read,zscore,pca numpy_gram:numpy sklearn:sklearn
add knn 0.005 0.013 read,zscore,knn numpy:numpy sklearn:sklearn
add ward 0.006 0.013 read,zscore,ward gram_fastcluster:fastcluster scipy:scipy
add kmeans 0.02 0.20 read,zscore,kmeans sklearn:sklearn
add bootstrap 0.09 0.28 resample,percentile numpy_gemm:numpy
add ols 0.03 0.31 ols numpy:numpy
add theilsen 0.25 2.5 theilsen numpy:numpy numba:numba

run() { # TASK PEER
  case $1:$2 in
    compare:kommune) "$ours" compare "$DATA/wide_2000.csv" "$DATA/groups.csv" ;;
    compare:*) "$PYTHON" bench/compare_peers.py "$DATA/wide_2000.csv" "$DATA/groups.csv" ;;
    *:kommune) "$ours" numerics "$1" "$DATA/peers/data" ;;
    *) "$PYTHON" "$DATA/peers/num.py" "$1" "$2" ;;
  esac
}
results="$DATA/compare.jsonl"
: >"$results"
for _ in $(seq "$ROUNDS"); do
  for line in "${tasks[@]}"; do
    read -r task peer phases goal <<<"$line"
    if output=$(run "$task" "$peer" 2>"$DATA/errors.txt" | tail -n 1) && [ -n "$output" ]; then
      printf '{"task": "%s", "peer": "%s", "work": "%s", "goal": "%s", "line": %s}\n' "$task" "$peer" "$phases" "$goal" "$output" >>"$results"
    else
      echo "bench-compare: $peer failed on $task" >&2
    fi
  done
done
"$PYTHON" bench/compare_table.py "$results"
