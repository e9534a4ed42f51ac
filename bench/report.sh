#!/usr/bin/env bash
# Charts and tables of the demo's real figures, drawn by kommune and by its peers in turn, and what each took.
#
# PYTHON   a Python with the peers (default .venv-bench/bin/python, then python3)
# ROUNDS   how often each program runs; the best round counts, the one that the rest of the machine disturbed least (default 3)
# CHARTS   how many charts the peers draw (default 60); kommune always draws 1000, and all are compared by the thousand
#
# CPU is user and system time of rendering and writing, without starting, importing and reading. A ratio above 1 means that the program
# took more than kommune. A checksum of the figures drawn proves that the work is equal. Peers that are not installed are skipped.
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/common.sh
ROUNDS=${ROUNDS:-3}
CHARTS=${CHARTS:-60}
FIGURES=Data/nye-aalesund/kjelder
find_python

build_ours

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

programs=('charts kommune 1000' 'tables kommune 100')
add() { # TASK PEER MODULES COUNT
  if "$PYTHON" -c "import $3" 2>/dev/null; then programs+=("$1 $2 $4"); else echo "bench-report: $2 is not installed, skipped"; fi
}
add charts matplotlib matplotlib "$CHARTS"
add charts altair altair,pandas,vl_convert "$CHARTS"
add tables great_tables great_tables,pandas 100
add tables pandas pandas 100

run() { # TASK PROGRAM COUNT
  mkdir -p "$work/out"
  case $2 in
    kommune) "$ours" "$1" "$FIGURES" "$3" "$work/out" ;;
    *) "$PYTHON" bench/report.py "$1" "$2" "$FIGURES" "$3" "$work/out" ;;
  esac
  rm -rf "$work/out"
}

# The same number of charts once, so that the checksums can be compared.
for program in "${programs[@]}"; do
  read -r task name count <<<"$program"
  [ "$name" != kommune ] || run "$task" kommune "$([ "$task" = charts ] && echo "$CHARTS" || echo 100)" >"$work/checksum-$task"
done
for _ in $(seq "$ROUNDS"); do
  for program in "${programs[@]}"; do
    read -r task name count <<<"$program"
    run "$task" "$name" "$count" >"$work/line" || { echo "bench-report: $name failed at $task" >&2; continue; }
    cpu=$(sed -E 's/.*"render": (\[[0-9.]+, )?([0-9.]+).*/\2/' "$work/line")
    sum=$(sed -E 's/.*"checksum": (\[[^]]*\]).*/\1/' "$work/line" | tr -d ' ')
    sizes=$(sed -E 's/.*"mean": ([0-9]+), "largest": ([0-9]+).*/\1 \2/; s/.*"file": "([0-9]+ [0-9]+)".*/\1/' "$work/line")
    expected=$(sed -E 's/.*"checksum": (\[[^]]*\]).*/\1/' "$work/checksum-$task" | tr -d ' ')
    [ "$name" != kommune ] || sum=$expected
    echo "$task $name $count $cpu $sizes $([ "$sum" = "$expected" ] && echo equal || echo DIFFERS)" >>"$work/results"
  done
done

awk '
  { key = $1 " " $2; if (!(key in best)) order[++n] = key
    each = $4 / $3; if (!(key in best) || each < best[key]) best[key] = each
    mean[key] = $5; largest[key] = $6; same[key] = $7 }
  END {
    printf "%-12s %-14s %10s %10s %12s %12s  %s\n", "work", "program", "CPU s", "CPU ratio", "mean bytes", "most bytes", "figures"
    for (i = 1; i <= n; i++) {
      key = order[i]; split(key, part, " "); own = part[1] " kommune"
      printf "%-12s %-14s %10.3f %10.1f %12d %12d  %s\n", (part[1] == "charts" ? "1000 charts" : "100 tables"), part[2],
        best[key] * (part[1] == "charts" ? 1000 : 100), best[key] / best[own], mean[key], largest[key], same[key]
    }
  }' "$work/results"
