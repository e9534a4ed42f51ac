# What the benchmarks share; they read this file after they have gone to the top folder.

# A Python that may have the peers.
find_python() {
  if [ -z "${PYTHON:-}" ]; then
    if [ -x .venv-bench/bin/python ]; then PYTHON=.venv-bench/bin/python; else PYTHON=python3; fi
  fi
}

# The generators of tables, in the folder BENCH; the benchmark ends aloud without them.
need_generators() { # NAME
  BENCH=${BENCH:-../shared/bench}
  find_python
  if [ ! -f "$BENCH/gen.py" ]; then
    echo "$1: skipped, no generators in $BENCH (set BENCH)"
    exit 0
  fi
  if ! "$PYTHON" -c 'import numpy' 2>/dev/null; then
    echo "$1: skipped, $PYTHON has no numpy to generate the tables with"
    exit 0
  fi
  BENCH=$(cd "$BENCH" && pwd)
}

# Builds kommune-bench for speed; `ours` is where it lies.
build_ours() {
  local swift=${SWIFT:-swift} flags=(-c release --product kommune-bench)
  [ "$(uname -s)" != Linux ] || flags+=(--static-swift-stdlib)
  "$swift" build "${flags[@]}" >/dev/null
  ours="$("$swift" build "${flags[@]}" --show-bin-path)/kommune-bench"
}
