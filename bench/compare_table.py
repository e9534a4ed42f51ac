"""Prints the medians of `bench/compare.sh`, the ratios to kommune, goals met or missed, and whether the checksums agree."""
import json
import statistics
import sys

rows, order = {}, []
for text in open(sys.argv[1], encoding="utf-8"):
    entry = json.loads(text)
    key = entry["task"], entry["peer"]
    if key not in rows:
        rows[key] = dict(goal=entry["goal"], cpu=[], checksums=[])
        order.append(key)
    phases = entry["line"]["phases"]
    rows[key]["cpu"].append(sum(phases.get(name, [0, 0])[1] for name in entry["work"].split(",")))
    rows[key]["checksums"].append(entry["line"]["checksum"])


def numbers(value):
    """The numbers of a checksum, in its order; the rounds of k-means are told by one side only."""
    if isinstance(value, dict):
        return [n for name, part in value.items() if name not in ("iterations", "resamples") for n in numbers(part)]
    if isinstance(value, list):
        return [n for part in value for n in numbers(part)]
    return [float(value)]


def alike(first, second):
    first, second = numbers(first), numbers(second)
    return len(first) == len(second) and all(abs(a - b) <= 1e-6 * max(1, abs(a), abs(b)) for a, b in zip(first, second))


def verdict(reached, asked):
    return "met" if reached >= asked else f"missed by {asked / reached:.2f} ×"


print(f"{'task':<10} {'program':<17} {'CPU s':>8} {'least':>8} {'ratio':>7}  {'goal':>8}  result")
for task, peer in order:
    row, own = rows[task, peer], rows.get((task, "kommune"))
    middle = statistics.median(row["cpu"])
    ratio = middle / statistics.median(own["cpu"]) if own and statistics.median(own["cpu"]) else float("nan")
    steady = all(checksum == row["checksums"][0] for checksum in row["checksums"])
    if peer == "kommune":
        goal = float(row["goal"])
        result = verdict(goal, middle) + ("" if steady else ", NOT THE SAME EVERY TIME")
        shown = f"{goal:.3f} s"
    else:
        result = "equal work" if own and alike(row["checksums"][0], own["checksums"][0]) else "DIFFERS"
        shown = ""
        if row["goal"] != "-":
            shown = f"{float(row['goal']):.1f} ×"
            result = f"{verdict(ratio, float(row['goal']))}, {result}"
    print(f"{task:<10} {peer:<17} {middle:8.4f} {min(row['cpu']):8.4f} {ratio:7.2f}  {shown:>8}  {result}")
