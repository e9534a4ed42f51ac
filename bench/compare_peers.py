"""Every kommune against its group, its ten nearest and the country, with pandas, numpy and scikit-learn.

compare_peers.py FILE GROUPS   the work of `kommune-bench compare`: one JSON line with the seconds of each phase and a checksum
"""
import json
import resource
import sys
import time
import warnings


def processor():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


last = [time.perf_counter(), processor()]
phases = {}


def phase(name):
    now = [time.perf_counter(), processor()]
    phases[name] = [round(now[0] - last[0], 4), round(now[1] - last[1], 4)]
    last[:] = now


import numpy as np
import pandas as pd
from sklearn.neighbors import NearestNeighbors

phase("import")
warnings.simplefilter("ignore")
frame = pd.read_csv(sys.argv[1], sep=";", na_values=["..", ".", ":"], encoding="utf-8-sig")
group_of = dict(pd.read_csv(sys.argv[2], sep=";", dtype=str).iloc[:, [0, 2]].values)
codes = frame.iloc[:, 0].str.split(" ", n=1).str[0]
frame = frame[codes.str.isdigit()]
codes = codes[codes.str.isdigit()]
names = list(dict.fromkeys(frame.iloc[:, 1]))
years = list(frame.columns[2:])
codes = codes.iloc[:: len(names)]
cube = frame.iloc[:, 2:].to_numpy(dtype=float).reshape(len(codes), len(names), len(years))
phase("load")
latest = cube[:, :, -1]
filled = np.where(np.isnan(latest), np.nanmean(latest, axis=0), latest)
scores = (filled - filled.mean(0)) / filled.std(0)
near = NearestNeighbors(n_neighbors=11, algorithm="brute").fit(scores).kneighbors(scores, return_distance=False)
near = np.array([[other for other in row if other != own][:10] for own, row in enumerate(near)])
phase("neighbours")
population = cube[:, names.index("Folkemengde (antall)"), :]
groups, place = np.unique([group_of[code] for code in codes], return_inverse=True)
member = (place[None, :] == np.arange(len(groups))[:, None]).astype(float)
totals = np.zeros(5)
missing = np.zeros(5, dtype=int)
for year in range(len(years)):
    values = cube[:, :, year]
    present = ~np.isnan(values)
    weight = present * population[:, year][:, None]
    product = np.where(present, values, 0) * weight
    above_group = values - ((member @ product) / (member @ weight))[place]
    above_near = values - product[near].sum(1) / weight[near].sum(1)
    above_country = values - product.sum(0) / weight.sum(0)
    table = pd.DataFrame(values)
    rank = table.rank(method="min", ascending=False).to_numpy()
    others = present.sum(0) - 1
    percentile = (table.rank(method="average").to_numpy() - 1) / others
    for index, result in enumerate((above_group, above_near, above_country, rank, percentile)):
        finite = np.isfinite(result)
        totals[index] += result[finite].sum()
        missing[index] += (~finite).sum()
phase("compare")
print(json.dumps(dict(task="compare", peer="pandas", cpu_s=round(processor(), 3), phases=phases,
                      checksum=[[float(total), int(count)] for total, count in zip(totals, missing)])))
